/** Which columns a caller may name in a statement. */
import type { Column, Relation } from '../../model/objects.ts';
import { bit, type Privilege } from '../../model/privilege.ts';
import type { Schema } from '../../model/schema.ts';
import { mayCreateIn, privilegesFrom, privilegesOn } from '../../replay/privileges/check.ts';
import { rolesOf } from '../../replay/privileges/membership.ts';

export class Rights {
  readonly #schema: Schema;
  /** Nothing where the role does not exist, and is given all privileges. */
  readonly #role: number | undefined;
  /** It has what everybody has, and no more. */
  readonly #anybody: boolean;

  constructor(schema: Schema, name: string, assumed: boolean) {
    this.#schema = schema;
    this.#role = assumed ? undefined : schema.roleNamed(name)?.id;
    this.#anybody = name === 'public';
  }

  mayAll(relation: Relation, privilege: Privilege): boolean {
    if (this.#anybody) return (privilegesFrom(relation.acl ?? [], new Set()) & bit(privilege)) !== 0;
    return (
      this.#role === undefined || (privilegesOn(this.#schema, this.#role, relation.acl, 'table', relation.owner) & bit(privilege)) !== 0
    );
  }

  may(relation: Relation, column: Column, privilege: Privilege): boolean {
    if (this.mayAll(relation, privilege)) return true;
    const roles = this.#role === undefined ? new Set<number>() : rolesOf(this.#schema, this.#role, 'inherit');
    return column.acl !== null && (privilegesFrom(column.acl, roles) & bit(privilege)) !== 0;
  }

  /** A schema in which it can make tables of its own. */
  schemaToCreateIn(): string | undefined {
    for (const namespace of this.#schema.all('namespace'))
      if (this.#role === undefined || mayCreateIn(this.#schema, this.#role, namespace.id)) return namespace.name;
    return undefined;
  }
}
