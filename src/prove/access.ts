/** What a role may do: privileges on relations, columns and functions, and whether row security stands in its way. */
import { BOOTSTRAP_SUPERUSER } from '../model/catalog/ids.ts';
import type { Policy, Relation, Routine } from '../model/objects.ts';
import { bit, type Privilege } from '../model/privilege.ts';
import type { Schema } from '../model/schema.ts';
import { mayCreateIn, mayUseSchema, privilegesFrom, privilegesOn } from '../replay/privileges/check.ts';
import { rolesOf } from '../replay/privileges/membership.ts';
import type { Regime } from '../tenancy/tenancy.ts';

export type RowCommand = 'select' | 'insert' | 'update' | 'delete';

export class Access {
  readonly schema: Schema;
  readonly #regime: Regime;
  /** Roles of which it is assumed that they have all privileges on tables, since nothing is granted to anyone. */
  readonly #assumed: ReadonlySet<number>;
  readonly #roles = new Map<number, ReadonlySet<number>>();

  constructor(schema: Schema, regime: Regime, assumed: ReadonlySet<number>) {
    this.schema = schema;
    this.#regime = regime;
    this.#assumed = assumed;
  }

  /** The role and those whose privileges it has. */
  inherited(role: number): ReadonlySet<number> {
    let found = this.#roles.get(role);
    if (!found) {
      found = role < 0 ? new Set([role]) : rolesOf(this.schema, role, 'inherit');
      this.#roles.set(role, found);
    }
    return found;
  }

  /** Roles that it can become by SET ROLE. */
  reachable(role: number): number[] {
    return role < 0 ? [] : [...rolesOf(this.schema, role, 'set')].filter((other) => other !== role);
  }

  #held(role: number, relation: Relation): number {
    if (role < 0 || this.#assumed.has(role)) return -1;
    return privilegesOn(this.schema, role, relation.acl, 'table', relation.owner);
  }

  /** On the whole relation, or on all of these columns. */
  may(role: number, relation: Relation, privilege: Privilege, attributes?: Iterable<number>): boolean {
    if (!this.mayUseSchema(role, relation.namespace)) return false;
    if ((this.#held(role, relation) & bit(privilege)) !== 0) return true;
    if (!attributes) return false;
    const wanted = [...attributes];
    if (wanted.length === 0) return relation.columns.some((column) => this.#mayColumn(role, column.acl, privilege));
    return wanted.every((attribute) => this.#mayColumn(role, relation.columns[attribute - 1]?.acl ?? null, privilege));
  }

  #mayColumn(role: number, acl: Relation['acl'], privilege: Privilege): boolean {
    return acl !== null && (privilegesFrom(acl, this.inherited(role)) & bit(privilege)) !== 0;
  }

  /** The columns that the role may use so. */
  columns(role: number, relation: Relation, privilege: Privilege): number[] {
    const live = relation.columns.filter((column) => !column.dropped);
    if (!this.mayUseSchema(role, relation.namespace)) return [];
    const all = (this.#held(role, relation) & bit(privilege)) !== 0;
    return live.filter((column) => all || this.#mayColumn(role, column.acl, privilege)).map((column) => column.attribute);
  }

  mayExecute(role: number, routine: Routine): boolean {
    if (role < 0)
      return (
        this.mayUseSchema(role, routine.namespace) &&
        (routine.acl === null || (privilegesFrom(routine.acl, new Set()) & bit('EXECUTE')) !== 0)
      );
    return (privilegesOn(this.schema, role, routine.acl, 'function', routine.owner) & bit('EXECUTE')) !== 0;
  }

  mayUseSchema(role: number, namespace: number): boolean {
    return role < 0 || this.#assumed.has(role) || mayUseSchema(this.schema, role, namespace);
  }

  /** In which schema the role can make tables of its own. */
  canCreateSomewhere(role: number): boolean {
    if (role < 0) return false;
    for (const namespace of this.schema.all('namespace')) if (mayCreateIn(this.schema, role, namespace.id)) return true;
    return false;
  }

  /** Whether row security does not hold for the role, by what it is. */
  isExempt(role: number): boolean {
    if (role < 0) return false;
    if (role === BOOTSTRAP_SUPERUSER) return this.#regime.migrator !== 'plain';
    const found = this.schema.role(role);
    return found !== undefined && (found.superuser || found.bypassRowSecurity);
  }

  owns(role: number, relation: Relation): boolean {
    return role >= 0 && (role === relation.owner || this.inherited(role).has(relation.owner));
  }

  /** Whether the rows that the role sees pass through policies. */
  isSubject(role: number, relation: Relation): boolean {
    if (!relation.rowSecurity || this.isExempt(role)) return false;
    return relation.forceRowSecurity || !this.owns(role, relation);
  }

  policiesFor(role: number, relation: Relation, command: RowCommand): Policy[] {
    const roles = this.inherited(role);
    return this.schema
      .policiesOf(relation.id)
      .filter((policy) => (policy.command === 'all' || policy.command === command) && policy.roles.some((id) => id === 0 || roles.has(id)));
  }
}
