/** Reads policies, views, defaults and bodies for what they compare, and for how they use what is known of the caller. */
import { BOOL, PG_CATALOG, RECORD } from '../model/catalog/ids.ts';
import type { Call, Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query, Range } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { constantOf } from './built-in.ts';
import { type Comparison, comparisonsIn } from './comparison.ts';
import { type Inside, Origins, type Outputs, substituted } from './origins.ts';
import { Ranges } from './ranges.ts';
import type { BodyReader } from './tenancy.ts';
import { contextKey, distinct, keyOf, type Pair, spread, type Value } from './value.ts';

/** How a value that says who calls is used, other than by comparing it with a column. */
export interface Usage {
  readonly setting: string;
  readonly path: readonly string[];
  /** What it is compared with, where that is written out. */
  readonly constants: Set<string>;
  /** It is asked whether it is true. */
  truth: boolean;
}

interface Summary {
  readonly outputs: Outputs;
  /** Comparisons in which arguments stand. */
  readonly pairs: readonly Pair[];
}

/** A body that compares its arguments with more than this is not what policies ask. */
const MOST_PAIRS = 256;

const NOTHING: Summary = { outputs: [], pairs: [] };

export class Reading {
  readonly #schema: Schema;
  readonly #bodies: BodyReader;
  readonly #ranges = new Ranges();
  readonly #origins: Origins;
  readonly #summaries = new Map<number, Summary>();
  readonly #seen = new Set<string>();
  #ofArguments: Pair[] = [];

  readonly pairs: Pair[] = [];
  readonly usages = new Map<string, Usage>();

  constructor(schema: Schema, bodies: BodyReader) {
    this.#schema = schema;
    this.#bodies = bodies;
    this.#origins = new Origins(schema, this.#ranges, (routine) => this.#summaryOf(routine).outputs);
  }

  readExpression(e: Expression, row?: Range): void {
    if (row) this.#ranges.addRow(row);
    this.#ranges.addIn(e);
    this.#asksTruth(e);
    visit(e, this.#see, this.#seeQuery);
  }

  readRoutine(routine: Routine): void {
    this.#summaryOf(routine);
  }

  readDefault(relation: number, attribute: number, value: Expression): void {
    this.readExpression(value);
    this.#store(relation, attribute, value);
  }

  /** The columns of a view or a materialized view, by what they are made of. */
  readView(query: Query): Outputs {
    this.#ranges.addQuery(query);
    visitQuery(query, this.#see, this.#seeQuery);
    return query.targets.filter((target) => !target.junk).map((target) => this.#values(target.value));
  }

  #values(e: Expression): readonly Value[] {
    const values = this.#origins.of(e);
    for (const value of values) if (value.kind === 'context') this.#usageOf(value);
    return values;
  }

  readonly #see = (e: Expression): void => {
    for (const comparison of comparisonsIn(e)) this.#compare(comparison);
    if (e.kind === 'call') this.#call(e);
    if (e.kind === 'is null' || e.kind === 'call') this.#values(e.kind === 'call' ? e : e.arg);
    if (e.kind === 'cast' && e.type === BOOL) this.#asksTruth(e);
  };

  readonly #seeQuery = (query: Query): void => {
    if (query.where) this.#asksTruth(query.where);
    const range = query.into === undefined ? undefined : this.#ranges.range(query.into);
    if (range?.kind !== 'relation') return;
    const targets = query.command === 'insert' || query.command === 'update' ? query.targets : [];
    for (const { attribute, value } of [...targets, ...(query.conflict?.set ?? [])])
      if (attribute !== undefined) this.#store(range.relation, attribute, value);
  };

  /** What is written into a column is no comparison, but tells what the column holds. */
  #store(relation: number, attribute: number, value: Expression): void {
    const column: Value = { kind: 'column', relation, attribute, range: 0, shape: 'whole' };
    for (const stored of this.#values(value)) this.#pair(column, stored, true);
  }

  #compare({ left, right, how }: Comparison): void {
    const [a, b] = [this.#values(left), this.#values(right)];
    if (how !== 'key') {
      this.#useConstant(a, right);
      this.#useConstant(b, left);
    }
    for (const l of a)
      for (const r of b) {
        if (how === 'same') this.#pair(l, r);
        else if (how === 'member') this.#pair(l, spread(r));
        else if (how === 'overlap') this.#pair(spread(l), spread(r));
        else if (how === 'prefix') this.#pair({ ...l, shape: 'segment' }, r);
        else if (l.kind === 'context') this.#pair(spread(l), r);
      }
  }

  #useConstant(values: readonly Value[], other: Expression): void {
    const constant = constantOf(other);
    if (typeof constant !== 'string' && typeof constant !== 'boolean') return;
    for (const value of values) if (value.kind === 'context') this.#usageOf(value).constants.add(String(constant));
  }

  #asksTruth(e: Expression): void {
    if (e.kind === 'and' || e.kind === 'or') for (const arg of e.args) this.#asksTruth(arg);
    else if (e.kind === 'not') this.#asksTruth(e.arg);
    else if (e.type === BOOL) for (const value of this.#values(e)) if (value.kind === 'context') this.#usageOf(value).truth = true;
  }

  #usageOf({ setting, path }: Extract<Value, { kind: 'context' }>): Usage {
    const key = contextKey({ setting, path });
    const known = this.usages.get(key) ?? { setting, path, constants: new Set(), truth: false };
    this.usages.set(key, known);
    return known;
  }

  #pair(left: Value, right: Value, stored = false): void {
    if (left.kind === 'context' && right.kind === 'context') return;
    const key = `${keyOf(left)}|${keyOf(right)}|${stored}|${this.#origins.inside?.routine.id ?? 0}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const pair: Pair = { left, right, stored };
    this.pairs.push(pair);
    if (left.kind === 'parameter' || right.kind === 'parameter') this.#ofArguments.push(pair);
  }

  /** What a body compares its arguments with, it compares what is passed with. */
  #call(call: Call): void {
    const routine = this.#schema.routine(call.function);
    if (!routine || routine.namespace === PG_CATALOG) return;
    const argument = this.#origins.argumentsOf(call);
    for (const { left, right, stored } of this.#summaryOf(routine).pairs)
      for (const l of substituted(left, routine, argument)) for (const r of substituted(right, routine, argument)) this.#pair(l, r, stored);
  }

  #summaryOf(routine: Routine): Summary {
    const known = this.#summaries.get(routine.id);
    if (known) return known;
    this.#summaries.set(routine.id, NOTHING);
    const body = this.#bodies(routine);
    if (!body) return NOTHING;
    const [outer, pairs] = [this.#origins.inside, this.#ofArguments];
    const inside = { routine, body };
    this.#origins.inside = inside;
    this.#ofArguments = [];
    for (const query of body.queries) this.#ranges.addQuery(query);
    for (const e of body.expressions) this.#ranges.addIn(e);
    for (const query of body.queries) visitQuery(query, this.#see, this.#seeQuery);
    for (const e of body.expressions) this.readExpression(e);
    const outputs = routine.language === 'plpgsql' ? this.#outputsOfProgram(inside) : this.#outputsOfLast(body.queries);
    for (const value of outputs.flat()) if (value.kind === 'context') this.#usageOf(value);
    const summary = { outputs, pairs: this.#ofArguments.slice(0, MOST_PAIRS) };
    this.#summaries.set(routine.id, summary);
    this.#origins.inside = outer;
    this.#ofArguments = pairs;
    return summary;
  }

  #outputsOfLast(queries: readonly Query[]): Outputs {
    const last = queries.at(-1);
    const columns = last?.returning ?? last?.targets.filter((target) => !target.junk) ?? [];
    return last ? columns.map((_, column) => distinct(this.#origins.ofOutput(last, column))) : [];
  }

  #outputsOfProgram({ routine, body: { returned = [], stored } }: Inside): Outputs {
    const outs = routine.args.filter(isOutput).length;
    const columns = this.#schema.relation(this.#schema.type(routine.returns)?.relation ?? 0)?.columns.length ?? outs;
    const wide = routine.returns === RECORD || columns > 0;
    // OUT parameters are filled like variables: `found` has the first slot, and the arguments the next.
    const slots = routine.args.flatMap((arg, i) => (isOutput(arg) ? [i + 2] : []));
    return Array.from({ length: Math.max(1, columns) }, (_, column) => {
      const out = stored?.get(slots[column] ?? 0) ?? [];
      const given = returned.flatMap((one) => ('command' in one ? this.#origins.ofOutput(one, column) : wide ? [] : this.#origins.of(one)));
      return distinct([...given, ...out.flatMap(this.#origins.of)]);
    });
  }
}

const isOutput = ({ mode }: Routine['args'][0]): boolean => mode !== 'in' && mode !== 'variadic';
