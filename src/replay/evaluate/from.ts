/** Going through the rows of a FROM clause, one combination at a time. */
import { RECORD } from '../../model/catalog/ids.ts';
import type { Datum } from '../../model/datum.ts';
import { isArray, isRow, isUndecided, type Undecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Range } from '../../model/query.ts';
import { virtualRows } from '../catalogs/index.ts';
import { rowsIncludingChildren } from '../rows/read.ts';
import type { Row } from '../rows/rows.ts';
import { argumentsOf, setOfRows } from './call.ts';
import { cannotKnow, commonRows, type Environment, step } from './environment.ts';
import { evaluate } from './expression.ts';
import { keyOf } from './key.ts';
import { substituted } from './open.ts';
import { type Plan, rangesOfPlan, type Source } from './plan.ts';
import { runCommonTable, runQuery } from './query.ts';
import { viewQuery } from './view.ts';

/** Calls `see` for each combination of rows; stops when it gives false. */
export function eachRow(plan: Plan, environment: Environment, see: () => boolean): boolean {
  for (const copy of plan.copies) copy.uses++;
  try {
    return eachCombination(plan, environment, see, new Map());
  } finally {
    for (const copy of plan.copies) copy.uses--;
  }
}

function eachCombination(plan: Plan, environment: Environment, see: () => boolean, cache: Cache): boolean {
  const first = firmness(plan.first, environment, undefined);
  if (first === false) return true;
  const go = (depth: number, doubt: Undecided | undefined): boolean => {
    const level = plan.levels[depth];
    if (!level) {
      if (doubt) return cannotKnow(doubt.undecided);
      for (const [range, columns] of plan.opened)
        environment.rows.set(
          range,
          columns.map((column) => (column ? evaluate(column, environment) : null)),
        );
      return see();
    }
    return eachOf(level.source, plan, environment, cache, () => {
      const holds = firmness(level.conditions, environment, doubt);
      return holds === false || go(depth + 1, holds);
    });
  };
  return go(0, first);
}

type RangeSource = Extract<Source, { kind: 'range' }>;

/** Rows that stay the same while a query is gone through. */
type Cache = Map<number, { readonly rows: readonly Row[]; indexes: Map<number, Map<string, Row[]>> }>;

/** False where one of the conditions fails; else what could not be decided about them. */
function firmness(
  conditions: readonly Expression[],
  environment: Environment,
  doubt: Undecided | undefined,
): Undecided | undefined | false {
  let open = doubt;
  for (const condition of conditions) {
    const value = evaluate(condition, environment);
    if (isUndecided(value)) open ??= value;
    else if (value !== true) return false;
  }
  return open;
}

function eachOf(source: Source, plan: Plan, environment: Environment, cache: Cache, see: () => boolean): boolean {
  if (source.kind === 'outer') return eachOuter(source, environment, see, cache);
  const { range } = source;
  for (const row of rowsOfSource(source, plan, environment, cache)) {
    step(environment.context);
    environment.rows.set(range.id, row);
    if (!see()) return false;
  }
  return true;
}

function rowsOfSource(source: RangeSource, plan: Plan, environment: Environment, cache: Cache): Iterable<Row> {
  const { range, lookup, inner } = source;
  if (inner?.varies) return runQuery(inner.query, environment).rows;
  if (!lookup) return rowsOf(source, plan, environment, cache);
  const value = evaluate(lookup.value, environment);
  if (value === null) return [];
  if (isUndecided(value)) return rowsOf(source, plan, environment, cache);
  const one = (wanted: Datum): Iterable<Row> => {
    const virtual =
      range.kind === 'relation'
        ? virtualRows(environment.context, range.relation, plan.read.get(range.id), { attribute: lookup.attribute, value: wanted })
        : undefined;
    return virtual ?? indexed(source, plan, environment, cache, lookup.attribute, wanted);
  };
  if (!lookup.any) return one(value);
  if (!isArray(value) || value.elements.some(isUndecided)) return rowsOf(source, plan, environment, cache);
  const wanted = new Map(value.elements.flatMap((element) => (element === null ? [] : [[keyOf(element), element] as const])));
  const found = new Set<Row>();
  for (const element of wanted.values()) for (const row of one(element)) found.add(row);
  return found;
}

const FEW = 8;

/** Rows by the value of one column; the condition itself is checked again on each. */
function indexed(source: RangeSource, plan: Plan, environment: Environment, cache: Cache, attribute: number, value: Datum): Iterable<Row> {
  const stored = typeof value === 'object' ? undefined : storedRows(source, environment, attribute, value);
  if (stored) return stored;
  const rows = rowsOf(source, plan, environment, cache);
  const kept = cache.get(source.range.id);
  if (!kept || kept.rows.length <= FEW || typeof value === 'object') return rows;
  let index = kept.indexes.get(attribute);
  if (!index) {
    kept.indexes.set(attribute, (index = new Map()));
    for (const row of kept.rows) {
      const at = row[attribute - 1] ?? null;
      const key = isUndecided(at) ? '?' : keyOf(at);
      const list = index.get(key);
      if (list) list.push(row);
      else index.set(key, [row]);
    }
  }
  return [...(index.get(keyOf(value)) ?? []), ...(index.get('?') ?? [])];
}

/** Rows of a plain table, which keeps track of the values in its columns itself. */
function storedRows({ range, inner }: RangeSource, { context }: Environment, attribute: number, value: Datum): readonly Row[] | undefined {
  if (inner || range.kind !== 'relation') return undefined;
  const { store, rows } = context;
  const { kind } = store.relation(range.relation) ?? {};
  if (kind !== 'table' || (!range.only && store.childrenOf(range.relation).length > 0)) return undefined;
  const all = rows.of(range.relation);
  return all && all.length > FEW ? rows.withValue(range.relation, attribute, value) : undefined;
}

function rowsOf({ range, inner }: RangeSource, plan: Plan, environment: Environment, cache: Cache): readonly Row[] {
  const kept = cache.get(range.id);
  if (kept) return kept.rows;
  const { rows, stays } = inner ? { rows: runQuery(inner.query, environment).rows, stays: true } : compute(range, plan, environment);
  if (stays) cache.set(range.id, { rows, indexes: new Map() });
  return rows;
}

/** `stays`: the rows do not depend on those of the ranges before. */
function compute(range: Range, plan: Plan, environment: Environment): { readonly rows: readonly Row[]; readonly stays: boolean } {
  const { context } = environment;
  switch (range.kind) {
    case 'relation': {
      const virtual = virtualRows(context, range.relation, plan.read.get(range.id), undefined);
      if (virtual) return { rows: [...virtual], stays: true };
      const query = viewQuery(context, range.relation);
      if (query) return { rows: runQuery(query, { context, rows: new Map() }).rows, stays: true };
      return { rows: rowsIncludingChildren(context, range.relation, range.only), stays: true };
    }
    case 'subquery':
      return { rows: runQuery(range.query, environment).rows, stays: !range.lateral };
    case 'values':
      return { rows: range.rows.map((row) => row.map((value) => evaluate(value, environment))), stays: false };
    case 'function':
      return { rows: functionRows(range, environment), stays: false };
    case 'common table': {
      const common = commonRows(environment, range.table);
      return { rows: common ? runCommonTable(common) : cannotKnow(`WITH table ${range.name}`), stays: !range.self };
    }
    case 'transition table': {
      let at: Environment | undefined = environment;
      while (at && !at.transitions) at = at.outer;
      return { rows: at?.transitions?.get(range.table) ?? cannotKnow(`transition table ${range.table}`), stays: true };
    }
    case 'join':
    case 'set result':
      return { rows: [], stays: true };
    case 'table function':
      return cannotKnow(range.name);
    case 'opaque':
      return cannotKnow(range.why);
    default:
      return range satisfies never;
  }
}

function functionRows(range: Extract<Range, { kind: 'function' }>, environment: Environment): Row[] {
  const { context } = environment;
  const columns = range.calls.map(({ call, columns: wanted }): Row[] => {
    const routine = call.kind === 'call' ? context.store.routine(call.function) : undefined;
    const values =
      call.kind === 'call' && routine
        ? setOfRows(call, routine, argumentsOf(call, routine, environment), environment, call.type === RECORD ? wanted : undefined)
        : [evaluate(call, environment)];
    return values.map((value): Row => {
      if (isUndecided(value)) return cannotKnow(value.undecided);
      if (isRow(value) && (wanted.length !== 1 || call.type !== wanted[0]?.type)) return value.fields;
      return wanted.length > 1 && value === null ? wanted.map(() => null) : [value];
    });
  });
  const length = Math.max(0, ...columns.map((rows) => rows.length));
  const rows: Row[] = [];
  for (let i = 0; i < length; i++) {
    const row = columns.flatMap((list, c) => list[i] ?? (range.calls[c]?.columns ?? []).map(() => null));
    rows.push(range.ordinality ? [...row, BigInt(i + 1)] : row);
  }
  return rows;
}

/** LEFT, RIGHT and FULL: rows without a partner stand beside NULLs. */
function eachOuter(source: Extract<Source, { kind: 'outer' }>, environment: Environment, see: () => boolean, cache: Cache): boolean {
  const { join } = source;
  const [outer, inner] = join.type === 'right' ? [source.right, source.left] : [source.left, source.right];
  const innerRanges = rangesOfPlan(inner);
  const outerRanges = rangesOfPlan(outer);
  const used = new Set<string>();
  const innerPlan: Plan = join.type === 'full' && join.on ? withCondition(inner, join.on) : inner;
  const pairUp = () => {
    let matched = false;
    const went = eachCombination(
      innerPlan,
      environment,
      () => {
        matched = true;
        if (join.type === 'full') used.add(snapshotKey(environment, innerRanges));
        return see();
      },
      cache,
    );
    if (!went) return false;
    if (matched) return true;
    for (const range of innerRanges) environment.rows.set(range, undefined);
    return see();
  };
  const finished = eachCombination(outer, environment, pairUp, cache);
  if (!finished || join.type !== 'full') return finished;
  const alone = () => {
    if (used.has(snapshotKey(environment, innerRanges))) return true;
    for (const range of outerRanges) environment.rows.set(range, undefined);
    return see();
  };
  return eachCombination(inner, environment, alone, cache);
}

/** Of FULL, ON is checked when the inner side has its rows. */
function withCondition(plan: Plan, on: Expression): Plan {
  const last = plan.levels.at(-1);
  if (!last) return plan;
  const opened = new Map([...plan.opened].map(([range, columns]) => [range, columns.map((column) => column ?? NOTHING)]));
  const conditions = [...last.conditions, substituted(on, opened)];
  return { ...plan, levels: [...plan.levels.slice(0, -1), { ...last, conditions }] };
}

const NOTHING: Expression = { kind: 'constant', value: null, type: 705, modifier: -1, at: 0 };

const snapshotKey = (environment: Environment, ranges: readonly number[]): string =>
  ranges
    .map((range) => `${range}=${(environment.rows.get(range) ?? []).map((value) => keyOf(isUndecided(value) ? null : value)).join()}`)
    .join(';');
