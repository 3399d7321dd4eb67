/** Reads a schema's expressions for where their values come from, through views, subqueries and routines' bodies. */
import { BOOL, PG_CATALOG, RECORD } from '../model/catalog/ids.ts';
import type { Call, Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { CommonTable, Query, Range } from '../model/query.ts';
import type { Schema } from '../model/schema.ts';
import { visit, visitQuery } from '../model/walk.ts';
import { constantOf, subscripted, textOf, valuesOfBuiltIn, valuesOfOperator } from './built-in.ts';
import { type Comparison, comparisonsIn } from './comparison.ts';
import type { BodyReader } from './tenancy.ts';
import { apply, collect, contextKey, distinct, keyOf, type Pair, spread, type Value } from './value.ts';

/** How a value that says who calls is used, other than by comparing it with a column. */
export interface Usage {
  readonly setting: string;
  readonly path: readonly string[];
  readonly constants: Set<string>;
  truth: boolean;
  /** Read as it is, not only for what is inside it. */
  itself: boolean;
}

interface Summary {
  readonly outputs: readonly (readonly Value[])[];
  /** Comparisons in which arguments stand. */
  readonly pairs: readonly Pair[];
}

const NOTHING: Summary = { outputs: [], pairs: [] };

export class Reading {
  readonly #schema: Schema;
  readonly #bodies: BodyReader;
  readonly #ranges = new Map<number, Range>();
  /** The query that stands behind the rows of a set operation. */
  readonly #results = new Map<number, Query>();
  readonly #commonTables = new Map<number, CommonTable>();
  readonly #known = new WeakMap<Expression, readonly Value[]>();
  readonly #summaries = new Map<number, Summary>();
  readonly #seen = new Set<string>();
  /** The routine whose body is being read. */
  #routine: Routine | undefined;
  #body: Body | undefined;
  #argumentPairs: Pair[] = [];
  #depth = 0;

  readonly pairs: Pair[] = [];
  readonly usages = new Map<string, Usage>();
  /** Settings that a routine sets from its own argument, by name. */
  readonly set = new Map<string, Set<number>>();

  constructor(schema: Schema, bodies: BodyReader) {
    this.#schema = schema;
    this.#bodies = bodies;
  }

  readExpression(e: Expression, row?: Range): void {
    if (row) this.#ranges.set(row.id, row);
    visit(e, () => undefined, this.#register);
    this.#usesTruth(e);
    visit(e, this.#see);
  }

  readQuery(query: Query): void {
    visitQuery(query, () => undefined, this.#register);
    visitQuery(query, this.#see, this.#seeQuery);
  }

  readRoutine(routine: Routine): void {
    this.#summaryOf(routine);
  }

  /** What is stored in a column by default. */
  readDefault(relation: number, attribute: number, value: Expression): void {
    this.readExpression(value);
    for (const right of this.valuesOf(value)) this.#pair({ kind: 'column', relation, attribute, range: 0, shape: 'whole' }, right);
  }

  /** The columns of a view or a materialized view, by what they are made of. */
  outputsOf(query: Query): readonly (readonly Value[])[] {
    this.readQuery(query);
    return query.targets.filter((target) => !target.junk).map((target) => this.valuesOf(target.value));
  }

  range(id: number): Range | undefined {
    return this.#ranges.get(id);
  }

  readonly #register = (query: Query): void => {
    for (const range of query.ranges) {
      this.#ranges.set(range.id, range);
      if (range.kind === 'set result') this.#results.set(range.id, query);
    }
    for (const table of query.commonTables) this.#commonTables.set(table.id, table);
  };

  readonly #see = (e: Expression): void => {
    for (const comparison of comparisonsIn(e)) this.#compare(comparison);
    if (e.kind === 'operator' && (e.name === '->' || e.name === '->>')) this.#lookup(e.args[0], e.args[1]);
    if (e.kind === 'call') this.#call(e);
    if (e.kind === 'is null') for (const value of this.valuesOf(e.arg)) this.#use(value);
    if (e.kind === 'cast' && e.type === BOOL) this.#usesTruth(e);
  };

  /** What a query writes is compared with nothing, but a column's values come from there. */
  readonly #seeQuery = (query: Query): void => {
    if (query.where) this.#usesTruth(query.where);
    const range = query.into === undefined ? undefined : this.#ranges.get(query.into);
    const store = (list: Query['targets'] | undefined) => {
      if (range?.kind !== 'relation') return;
      for (const { attribute, value } of list ?? []) {
        if (attribute === undefined) continue;
        const column: Value = { kind: 'column', relation: range.relation, attribute, range: range.id, shape: 'whole' };
        for (const right of this.valuesOf(value)) this.#pair(column, right);
      }
    };
    if (query.command === 'insert' || query.command === 'update') store(query.targets);
    store(query.conflict?.set);
  };

  #compare({ left, right, how }: Comparison): void {
    const [a, b] = [this.valuesOf(left), this.valuesOf(right)];
    for (const [values, other] of [
      [a, right],
      [b, left],
    ] as const) {
      const text = constantOf(other);
      for (const value of values) this.#use(value, typeof text === 'string' || typeof text === 'boolean' ? String(text) : undefined);
    }
    for (const l of a)
      for (const r of b) {
        if (how === 'same') this.#pair(l, r);
        else if (how === 'member') this.#pair(l, spread(r));
        else if (how === 'overlap') this.#pair(spread(l), spread(r));
        else this.#pair({ ...l, shape: 'segment' }, r);
      }
  }

  /** JSON of the caller's that has a column's values for keys. */
  #lookup(left: Expression | undefined, right: Expression | undefined): void {
    if (!left || !right) return;
    for (const value of this.valuesOf(right))
      for (const list of this.valuesOf(left)) if (list.kind === 'context') this.#pair(value, spread(list));
  }

  #use(value: Value, constant?: string): void {
    if (value.kind !== 'context') return;
    const usage = this.#usageOf(value);
    usage.itself = true;
    if (constant !== undefined) usage.constants.add(constant);
  }

  #usesTruth(e: Expression): void {
    if (e.kind === 'and' || e.kind === 'or') for (const arg of e.args) this.#usesTruth(arg);
    else if (e.kind === 'not') this.#usesTruth(e.arg);
    else if (e.type === BOOL) for (const value of this.valuesOf(e)) if (value.kind === 'context') this.#usageOf(value).truth = true;
  }

  #usageOf({ setting, path }: Extract<Value, { kind: 'context' }>): Usage {
    const key = contextKey({ setting, path });
    let usage = this.usages.get(key);
    if (!usage) {
      usage = { setting, path, constants: new Set(), truth: false, itself: false };
      this.usages.set(key, usage);
    }
    return usage;
  }

  #pair(left: Value, right: Value): void {
    if (left.kind === 'context' && right.kind === 'context') return;
    const key = `${keyOf(left)}|${keyOf(right)}|${this.#routine?.id ?? 0}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (left.kind === 'parameter' || right.kind === 'parameter') this.#argumentPairs.push({ left, right });
    this.pairs.push({ left, right });
  }

  #call(call: Call): void {
    const routine = this.#schema.routine(call.function);
    if (!routine) return;
    if (routine.namespace === PG_CATALOG) {
      if (call.name === 'set_config') this.#sets(call);
      if (call.name === 'starts_with') this.#compareAll(call.args[0], call.args[1]);
      return;
    }
    const argument = this.#argumentsOf(call);
    for (const { left, right } of this.#summaryOf(routine).pairs)
      for (const l of substituted(left, routine, argument)) for (const r of substituted(right, routine, argument)) this.#pair(l, r);
  }

  #compareAll(left: Expression | undefined, right: Expression | undefined): void {
    if (!left || !right) return;
    for (const l of this.valuesOf(left)) for (const r of this.valuesOf(right)) this.#pair({ ...l, shape: 'segment' }, r);
  }

  #sets(call: Call): void {
    const [name, value] = call.args;
    const setting = name && textOf(name)?.toLowerCase();
    if (setting === undefined || !value || !this.#routine) return;
    if (!this.valuesOf(value).some((v) => v.kind === 'parameter')) return;
    const routines = this.set.get(setting) ?? new Set();
    this.set.set(setting, routines.add(this.#routine.id));
  }

  readonly #argumentsOf = (call: Call) => {
    const named = call.argNames?.length ?? 0;
    const routine = this.#schema.routine(call.function);
    return (number: number): readonly Value[] => {
      let index = number - 1;
      if (named > 0 && routine) {
        const input = routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table')[number - 1];
        const at = input?.name === undefined ? -1 : (call.argNames?.indexOf(input.name) ?? -1);
        if (at >= 0) index = call.args.length - named + at;
      }
      const arg = call.args[index];
      return arg ? this.valuesOf(arg) : [];
    };
  };

  valuesOf(e: Expression): readonly Value[] {
    const known = this.#known.get(e);
    if (known) return known;
    this.#known.set(e, []);
    if (this.#depth > DEEPEST) return [];
    this.#depth++;
    const values = distinct(this.#valuesOf(e));
    this.#depth--;
    this.#known.set(e, values);
    for (const value of values) if (value.kind === 'context') this.#usageOf(value);
    return values;
  }

  readonly #of = (e: Expression): readonly Value[] => this.valuesOf(e);

  #valuesOf(e: Expression): readonly Value[] {
    switch (e.kind) {
      case 'column':
        return this.#valuesOfColumn(e.range, e.attribute);
      case 'parameter':
        return this.#valuesOfParameter(e);
      case 'cast':
      case 'collate':
        return this.valuesOf(e.arg);
      case 'nullif':
        return this.valuesOf(e.left);
      case 'coalesce':
      case 'greatest':
      case 'least':
        return e.args.flatMap(this.#of);
      case 'case':
        return [...e.whens.map((w) => w.then), ...(e.otherwise ? [e.otherwise] : [])].flatMap(this.#of);
      case 'array':
        return e.elements.flatMap(this.#of).map((value) => (e.nested ? value : collect(value)));
      case 'subscript':
        return subscripted(this.valuesOf(e.arg), e.indexes, e.slice);
      case 'operator':
        return valuesOfOperator(e.name, e.args, this.#of);
      case 'aggregate':
        return valuesOfBuiltIn(e.name, e.args, this.#of);
      case 'field':
        return this.#valuesOfField(e);
      case 'session':
        if (e.what === 'session_user') return [{ kind: 'context', setting: 'session_authorization', path: [], shape: 'whole' }];
        return /user|role/.test(e.what) ? [{ kind: 'context', setting: 'role', path: [], shape: 'whole' }] : [];
      case 'call':
        return this.#valuesOfCall(e, 0);
      case 'subquery': {
        if (e.how !== 'scalar' && e.how !== 'array') return [];
        const values = this.#outputOf(e.query, 0);
        return e.how === 'array' ? values.map(collect) : values;
      }
      default:
        return [];
    }
  }

  /** A column of a row that a variable holds. */
  #valuesOfField({ arg, attribute }: Extract<Expression, { kind: 'field' }>): readonly Value[] {
    const relation = this.#schema.type(arg.type)?.relation ?? 0;
    if (arg.kind !== 'parameter' || relation === 0) return [];
    return (this.#body?.stored?.get(arg.number) ?? [])
      .flatMap(this.#of)
      .flatMap((value) => (value.kind === 'column' && value.relation === relation ? [{ ...value, attribute }] : []));
  }

  #valuesOfCall(call: Call, column: number): readonly Value[] {
    const routine = this.#schema.routine(call.function);
    if (!routine || routine.namespace === PG_CATALOG) return column === 0 ? valuesOfBuiltIn(call.name, call.args, this.#of) : [];
    const argument = this.#argumentsOf(call);
    return (this.#summaryOf(routine).outputs[column] ?? []).flatMap((value) => substituted(value, routine, argument));
  }

  #valuesOfColumn(id: number, attribute: number): readonly Value[] {
    const range = this.#ranges.get(id);
    switch (range?.kind) {
      case 'relation': {
        const view = this.#schema.relation(range.relation)?.view;
        if (!view || this.#schema.relation(range.relation)?.kind !== 'view')
          return [{ kind: 'column', relation: range.relation, attribute, range: id, shape: 'whole' }];
        if (!this.#ranges.has(view.query.ranges[0]?.id ?? -1)) visitQuery(view.query, () => undefined, this.#register);
        return this.#outputOf(view.query, attribute - 1);
      }
      case 'subquery':
        return this.#outputOf(range.query, attribute - 1);
      case 'join': {
        const value = range.merged[attribute - 1] ?? range.aliased[attribute - 1];
        return value ? this.valuesOf(value) : [];
      }
      case 'values':
        return range.rows.flatMap((row) => (row[attribute - 1] ? this.valuesOf(row[attribute - 1] as Expression) : []));
      case 'common table': {
        const table = this.#commonTables.get(range.table);
        return table ? this.#outputOf(table.query, attribute - 1) : [];
      }
      case 'set result': {
        const query = this.#results.get(id)?.setOperation;
        return query ? [...this.#outputOf(query.left, attribute - 1), ...this.#outputOf(query.right, attribute - 1)] : [];
      }
      case 'function': {
        let before = 0;
        for (const { call, columns } of range.calls) {
          const column = attribute - 1 - before;
          before += columns.length;
          if (column < 0 || column >= columns.length) continue;
          return call.kind === 'call' ? this.#valuesOfCall(call, column) : this.valuesOf(call);
        }
        return [];
      }
      default:
        return [];
    }
  }

  #outputOf(query: Query, column: number): readonly Value[] {
    const target = query.targets.filter((one) => !one.junk)[column];
    if (target) return this.valuesOf(target.value);
    const returned = query.returning?.[column];
    return returned ? this.valuesOf(returned.value) : [];
  }

  #valuesOfParameter(e: Extract<Expression, { kind: 'parameter' }>): readonly Value[] {
    const routine = this.#routine;
    if (!routine) return [];
    const inputs = routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
    const index =
      e.name === undefined
        ? e.number - 1
        : inputs.findIndex((arg, i) => arg.name === e.name || (arg.name === undefined && e.name === `$${i + 1}`));
    if (index >= 0 && index < inputs.length) return [{ kind: 'parameter', routine: routine.id, number: index + 1, shape: 'whole' }];
    return (this.#body?.stored?.get(e.number) ?? []).flatMap(this.#of);
  }

  #summaryOf(routine: Routine): Summary {
    const known = this.#summaries.get(routine.id);
    if (known) return known;
    this.#summaries.set(routine.id, NOTHING);
    const body = this.#bodies(routine);
    if (!body) return NOTHING;
    const [outer, outerBody, pairs] = [this.#routine, this.#body, this.#argumentPairs];
    this.#routine = routine;
    this.#body = body;
    this.#argumentPairs = [];
    for (const query of body.queries) visitQuery(query, () => undefined, this.#register);
    for (const e of body.expressions) visit(e, () => undefined, this.#register);
    for (const query of body.queries) visitQuery(query, this.#see, this.#seeQuery);
    for (const e of body.expressions) this.readExpression(e);
    const outputs = routine.language === 'plpgsql' ? this.#outputsOfProgram(routine, body) : this.#outputsOfLast(body.queries);
    const summary = { outputs, pairs: this.#argumentPairs };
    this.#summaries.set(routine.id, summary);
    [this.#routine, this.#body, this.#argumentPairs] = [outer, outerBody, pairs];
    return summary;
  }

  #outputsOfLast(queries: readonly Query[]): Summary['outputs'] {
    const last = queries.at(-1);
    if (!last) return [];
    return last.targets.filter((target) => !target.junk).map((_, column) => distinct(this.#outputOf(last, column)));
  }

  #outputsOfProgram(routine: Routine, { returned = [], stored }: Body): Summary['outputs'] {
    const outs = routine.args.filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic').length;
    const columns = this.#schema.relation(this.#schema.type(routine.returns)?.relation ?? 0)?.columns.length ?? outs;
    const wide = routine.returns === RECORD || columns > 0;
    return Array.from({ length: Math.max(1, columns) }, (_, column) => {
      // OUT parameters are filled like variables; `found` has the first slot, and the arguments the next.
      const slots = routine.args.flatMap((arg, i) => (arg.mode === 'in' || arg.mode === 'variadic' ? [] : [i + 2]));
      const out = stored?.get(slots[column] ?? 0) ?? [];
      const given = returned.flatMap((one) => ('command' in one ? this.#outputOf(one, column) : wide ? [] : this.valuesOf(one)));
      return distinct([...given, ...out.flatMap(this.#of)]);
    });
  }
}

type Body = NonNullable<ReturnType<BodyReader>>;

const DEEPEST = 300;
function substituted(value: Value, routine: Routine, argument: (number: number) => readonly Value[]): readonly Value[] {
  if (value.kind !== 'parameter' || value.routine !== routine.id) return [value];
  return argument(value.number).map((one) => apply(value.shape, one));
}
