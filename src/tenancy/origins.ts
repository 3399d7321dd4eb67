/** Where the values of expressions come from, through views, subqueries and calls of routines. */
import { PG_CATALOG } from '../model/catalog/ids.ts';
import type { Call, Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { subscripted, valuesOfBuiltIn, valuesOfOperator } from './built-in.ts';
import type { Ranges } from './ranges.ts';
import type { BodyReader } from './tenancy.ts';
import { apply, collect, distinct, type Value } from './value.ts';

/** What a routine gives, column by column, in terms of its arguments. */
export type Outputs = readonly (readonly Value[])[];

/** The body in which an expression stands: its parameters are the routine's arguments and variables. */
export interface Inside {
  readonly routine: Routine;
  readonly body: NonNullable<ReturnType<BodyReader>>;
}

const DEEPEST = 300;

export class Origins {
  readonly #schema: Schema;
  readonly #ranges: Ranges;
  readonly #outputs: (routine: Routine) => Outputs;
  readonly #known = new WeakMap<Expression, readonly Value[]>();
  #depth = 0;
  inside: Inside | undefined;

  constructor(schema: Schema, ranges: Ranges, outputs: (routine: Routine) => Outputs) {
    this.#schema = schema;
    this.#ranges = ranges;
    this.#outputs = outputs;
  }

  readonly of = (e: Expression): readonly Value[] => {
    const known = this.#known.get(e);
    if (known) return known;
    // What is asked for again before it is known leads in a circle, and to nothing new.
    this.#known.set(e, []);
    if (this.#depth > DEEPEST) return [];
    this.#depth++;
    const values = distinct(this.#find(e));
    this.#depth--;
    this.#known.set(e, values);
    return values;
  };

  ofOutput(query: Query, column: number): readonly Value[] {
    const target = query.targets.filter((one) => !one.junk)[column] ?? query.returning?.[column];
    return target ? this.of(target.value) : [];
  }

  /** What a call passes for the n-th argument, from 1, whether it is written by place or by name. */
  readonly argumentsOf = (call: Call): ((number: number) => readonly Value[]) => {
    const named = call.argNames?.length ?? 0;
    const inputs = named > 0 ? (this.#schema.routine(call.function)?.args ?? []).filter(isInput) : [];
    return (number) => {
      const name = inputs[number - 1]?.name;
      const at = name === undefined ? -1 : (call.argNames?.indexOf(name) ?? -1);
      const arg = call.args[at < 0 ? number - 1 : call.args.length - named + at];
      return arg ? this.of(arg) : [];
    };
  };

  #find(e: Expression): readonly Value[] {
    switch (e.kind) {
      case 'column':
        return this.#ofColumn(e.range, e.attribute);
      case 'parameter':
        return this.#ofParameter(e);
      case 'field':
        return this.#ofField(e);
      case 'cast':
      case 'collate':
        return this.of(e.arg);
      case 'nullif':
        return this.of(e.left);
      case 'coalesce':
      case 'greatest':
      case 'least':
        return e.args.flatMap(this.of);
      case 'case':
        return [...e.whens.map((one) => one.then), ...(e.otherwise ? [e.otherwise] : [])].flatMap(this.of);
      case 'array':
        return e.elements.flatMap(this.of).map((value) => (e.nested ? value : collect(value)));
      case 'subscript':
        return subscripted(this.of(e.arg), e.indexes, e.slice);
      case 'operator':
        return valuesOfOperator(e.name, e.args, this.of);
      case 'aggregate':
        return valuesOfBuiltIn(e.name, e.args, this.of);
      case 'call':
        return this.#ofCall(e, 0);
      case 'session':
        return ofSession(e.what);
      case 'subquery':
        if (e.how === 'array') return this.ofOutput(e.query, 0).map(collect);
        return e.how === 'scalar' ? this.ofOutput(e.query, 0) : [];
      default:
        return [];
    }
  }

  #ofCall(call: Call, column: number): readonly Value[] {
    const routine = this.#schema.routine(call.function);
    if (!routine || routine.namespace === PG_CATALOG) return column === 0 ? valuesOfBuiltIn(call.name, call.args, this.of) : [];
    const argument = this.argumentsOf(call);
    return (this.#outputs(routine)[column] ?? []).flatMap((value) => substituted(value, routine, argument));
  }

  #ofColumn(id: number, attribute: number): readonly Value[] {
    const range = this.#ranges.range(id);
    switch (range?.kind) {
      case 'relation': {
        const relation = this.#schema.relation(range.relation);
        if (relation?.kind !== 'view' || !relation.view)
          return [{ kind: 'column', relation: range.relation, attribute, range: id, shape: 'whole' }];
        this.#ranges.addQuery(relation.view.query);
        return this.ofOutput(relation.view.query, attribute - 1);
      }
      case 'subquery':
        return this.ofOutput(range.query, attribute - 1);
      case 'join': {
        const value = range.merged[attribute - 1] ?? range.aliased[attribute - 1];
        return value ? this.of(value) : [];
      }
      case 'values':
        return range.rows.flatMap((row) => (row[attribute - 1] ? this.of(row[attribute - 1] as Expression) : []));
      case 'common table': {
        const table = this.#ranges.commonTable(range.table);
        return table ? this.ofOutput(table.query, attribute - 1) : [];
      }
      case 'set result': {
        const both = this.#ranges.result(id)?.setOperation;
        return both ? [...this.ofOutput(both.left, attribute - 1), ...this.ofOutput(both.right, attribute - 1)] : [];
      }
      case 'function': {
        let before = 0;
        for (const { call, columns } of range.calls) {
          const column = attribute - 1 - before;
          before += columns.length;
          if (column < columns.length) return call.kind === 'call' ? this.#ofCall(call, column) : this.of(call);
        }
        return [];
      }
      default:
        return [];
    }
  }

  #ofParameter(e: Extract<Expression, { kind: 'parameter' }>): readonly Value[] {
    if (!this.inside) return [];
    const { routine, body } = this.inside;
    const inputs = routine.args.filter(isInput);
    const isCalled = (name: string | undefined, i: number) => e.name === (name ?? `$${i + 1}`);
    const index = e.name === undefined ? e.number - 1 : inputs.findIndex((arg, i) => isCalled(arg.name, i));
    if (index >= 0 && index < inputs.length) return [{ kind: 'parameter', routine: routine.id, number: index + 1, shape: 'whole' }];
    return (body.stored?.get(e.number) ?? []).flatMap(this.of);
  }

  /** A column of a row that a variable holds. */
  #ofField({ arg, attribute }: Extract<Expression, { kind: 'field' }>): readonly Value[] {
    const relation = this.#schema.type(arg.type)?.relation ?? 0;
    if (arg.kind !== 'parameter' || relation === 0) return [];
    const stored = (this.inside?.body.stored?.get(arg.number) ?? []).flatMap(this.of);
    return stored.flatMap((value) => (value.kind === 'column' && value.relation === relation ? [{ ...value, attribute }] : []));
  }
}

const isInput = ({ mode }: Routine['args'][0]): boolean => mode !== 'out' && mode !== 'table';

function ofSession(what: string): readonly Value[] {
  const setting = what === 'session_user' ? 'session_authorization' : /user|role/.test(what) ? 'role' : undefined;
  return setting === undefined ? [] : [{ kind: 'context', setting, path: [], shape: 'whole' }];
}

/** A value of a body's, as it is for one call. */
export function substituted(value: Value, routine: Routine, argument: (number: number) => readonly Value[]): readonly Value[] {
  if (value.kind !== 'parameter' || value.routine !== routine.id) return [value];
  return argument(value.number).map((one) => apply(value.shape, one));
}
