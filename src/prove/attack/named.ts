/** Objects by PostgreSQL's identity of them, as a proof names them. */
import { Names } from '../../model/deparse/names.ts';
import { quoteQualified } from '../../model/identifier.ts';
import type { Relation, Routine } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';

export class Named {
  readonly #schema: Schema;
  readonly #names: Names;
  #relations: Map<string, Relation> | undefined;

  constructor(schema: Schema) {
    this.#schema = schema;
    this.#names = new Names(schema);
  }

  relation(identity: string): Relation | undefined {
    if (!this.#relations) {
      this.#relations = new Map();
      for (const relation of this.#schema.all('relation')) this.#relations.set(this.of(relation), relation);
    }
    return this.#relations.get(identity);
  }

  routine(identity: string): Routine | undefined {
    for (const routine of this.#schema.all('routine')) {
      if (!identity.startsWith(`${this.of(routine)}(`)) continue;
      if (`${this.of(routine)}(${routine.inputs.map((type) => this.type(type)).join(', ')})` === identity) return routine;
    }
    return undefined;
  }

  of({ namespace, name }: { readonly namespace: number; readonly name: string }): string {
    return quoteQualified(this.#schema.namespace(namespace)?.name ?? '', name);
  }

  type(id: number, modifier = -1): string {
    return this.#names.type(id, modifier);
  }
}
