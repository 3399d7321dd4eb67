/** Names as they must be written for a search path to find the same object again. */
import { PG_CATALOG } from '../catalog/ids.ts';
import { quoteIdentifier, quoteQualified } from '../identifier.ts';
import type { Collation, OperatorClass, Relation } from '../objects.ts';
import type { Schema } from '../schema.ts';
import { formatType, type TypeNames } from '../type-name.ts';

export class Names {
  readonly #schema: Schema;
  readonly #path: readonly number[];
  readonly #types: TypeNames;

  /** Without a path, only `pg_catalog` is in sight. */
  constructor(schema: Schema, path: readonly number[] = [PG_CATALOG]) {
    this.#schema = schema;
    this.#path = path;
    this.#types = {
      type: (id) => schema.type(id),
      namespace: (id) => schema.namespace(id),
      isVisible: (type) => this.#isVisible(type, (namespace, name) => schema.typeNamed(namespace, name)),
    };
  }

  type(id: number, modifier: number | null = -1): string {
    return formatType(this.#types, id, modifier);
  }

  relation(relation: Relation): string {
    const visible = this.#isVisible(relation, (namespace, name) => this.#schema.relationNamed(namespace, name));
    return visible ? quoteIdentifier(relation.name) : this.qualified(relation);
  }

  qualified(object: { readonly namespace: number; readonly name: string }): string {
    const namespace = this.#schema.namespace(object.namespace)?.name;
    return namespace === undefined ? quoteIdentifier(object.name) : quoteQualified(namespace, object.name);
  }

  collation(collation: Collation): string {
    const visible = this.#isVisible(collation, (namespace, name) => this.#schema.collationNamed(namespace, name));
    return visible ? quoteIdentifier(collation.name) : this.qualified(collation);
  }

  operatorClass(found: OperatorClass): string {
    const visible = this.#isVisible(found, (namespace, name) => this.#schema.operatorClassNamed(namespace, found.method, name));
    return visible ? quoteIdentifier(found.name) : this.qualified(found);
  }

  /** Another routine hides this one if it stands earlier on the path and takes exactly the types that are passed. */
  routine(id: number, types: readonly number[], forceQualified = false): string {
    const routine = this.#schema.routine(id);
    if (!routine) return `function_${id}`;
    const visible =
      !forceQualified &&
      this.#isVisible(routine, (namespace, name) =>
        this.#schema.routinesNamed(namespace, name).find((other) => same(other.inputs, types) || same(other.inputs, routine.inputs)),
      );
    return visible ? quoteIdentifier(routine.name) : this.qualified(routine);
  }

  operator(id: number, left: number, right: number): string {
    const operator = this.#schema.operator(id);
    if (!operator) return `operator_${id}`;
    const takes = (other: { left: number; right: number }, l: number, r: number) => other.left === l && other.right === r;
    const visible = this.#isVisible(operator, (namespace, name) =>
      this.#schema
        .operatorsNamed(namespace, name)
        .find((other) => takes(other, operator.left, operator.right) || takes(other, operator.left && left, right)),
    );
    if (visible) return operator.name;
    return `OPERATOR(${quoteIdentifier(this.#schema.namespace(operator.namespace)?.name ?? '')}.${operator.name})`;
  }

  /** A collation that an expression names: the bound tree keeps its bare name only. */
  collationNamed(name: string): string {
    if (this.#schema.collationNamed(PG_CATALOG, name)) return quoteIdentifier(name);
    for (const collation of this.#schema.all('collation')) if (collation.name === name) return this.collation(collation);
    return quoteIdentifier(name);
  }

  #isVisible(object: Placed, find: (namespace: number, name: string) => Placed | undefined): boolean {
    for (const namespace of this.#path) {
      if (namespace === object.namespace) return true;
      if (find(namespace, object.name)) return false;
    }
    return false;
  }
}

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

/** `'it''s'`. */
export const quoteLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
