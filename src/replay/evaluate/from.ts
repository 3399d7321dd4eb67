/** Going through the rows of a FROM clause, one combination at a time. */
import type { Datum } from '../../model/datum.ts';
import { isRow, isUndecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { Range } from '../../model/query.ts';
import { rangesIn } from '../../model/walk.ts';
import { virtualRows } from '../catalogs/index.ts';
import { rowsIncludingChildren } from '../rows/read.ts';
import type { Row } from '../rows/rows.ts';
import { argumentsOf, setOfRows } from './call.ts';
import { cannotKnow, commonRows, type Environment, step } from './environment.ts';
import { evaluate } from './expression.ts';
import { keyOf } from './key.ts';
import { conjuncts, type Plan, rangesOf, type Source, substituted } from './plan.ts';
import { runCommonTable, runQuery } from './query.ts';
import { viewQuery } from './view.ts';

/** Calls `see` for each combination of rows; stops when it gives false. */
export function eachRow(plan: Plan, environment: Environment, see: () => boolean): boolean {
  for (const condition of plan.first) if (!holds(condition, environment)) return true;
  const cache: Cache = new Map();
  const go = (depth: number): boolean => {
    const level = plan.levels[depth];
    if (!level) {
      for (const [range, columns] of plan.opened)
        environment.rows.set(
          range,
          columns.map((column) => evaluate(column, environment)),
        );
      return see();
    }
    return eachOf(level.source, plan, environment, cache, () => {
      for (const condition of level.conditions) if (!holds(condition, environment)) return true;
      return go(depth + 1);
    });
  };
  return go(0);
}

type Cache = Map<number, { readonly rows: readonly Row[]; indexes: Map<number, Map<string, Row[]>> }>;

function holds(condition: Expression, environment: Environment): boolean {
  const value = evaluate(condition, environment);
  if (isUndecided(value)) return cannotKnow(value.undecided);
  return value === true;
}

function eachOf(source: Source, plan: Plan, environment: Environment, cache: Cache, see: () => boolean): boolean {
  if (source.kind === 'outer') return eachOuter(source, environment, see);
  const { range } = source;
  for (const row of rowsOfSource(source, plan, environment, cache)) {
    step(environment.context);
    environment.rows.set(range.id, row);
    if (!see()) return false;
  }
  return true;
}

function rowsOfSource(source: Extract<Source, { kind: 'range' }>, plan: Plan, environment: Environment, cache: Cache): Iterable<Row> {
  const { range, lookup } = source;
  if (!lookup) return rowsOf(range, plan, environment, cache);
  const value = evaluate(lookup.value, environment);
  if (value === null) return [];
  if (isUndecided(value)) return rowsOf(range, plan, environment, cache);
  if (range.kind === 'relation') {
    const virtual = virtualRows(environment.context, range.relation, plan.read.get(range.id), { attribute: lookup.attribute, value });
    if (virtual) return virtual;
  }
  return indexed(range, plan, environment, cache, lookup.attribute, value);
}

const FEW = 8;

/** Rows by the value of one column; the condition itself is checked again on each. */
function indexed(range: Range, plan: Plan, environment: Environment, cache: Cache, attribute: number, value: Datum): Iterable<Row> {
  const rows = rowsOf(range, plan, environment, cache);
  const kept = cache.get(range.id);
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

function rowsOf(range: Range, plan: Plan, environment: Environment, cache: Cache): readonly Row[] {
  const kept = cache.get(range.id);
  if (kept) return kept.rows;
  const { rows, stays } = compute(range, plan, environment);
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
      return { rows: at?.transitions?.get(range.name) ?? cannotKnow(`transition table ${range.name}`), stays: true };
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
        ? setOfRows(call, routine, argumentsOf(call, routine, environment), environment)
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
function eachOuter(source: Extract<Source, { kind: 'outer' }>, environment: Environment, see: () => boolean): boolean {
  const { join } = source;
  const [outer, inner] = join.type === 'right' ? [source.right, source.left] : [source.left, source.right];
  const innerRanges = inner.levels.flatMap((level) => rangesOf(level.source)).concat([...inner.opened.keys()]);
  const outerRanges = outer.levels.flatMap((level) => rangesOf(level.source)).concat([...outer.opened.keys()]);
  const used = new Set<string>();
  const innerPlan: Plan = join.on ? withCondition(inner, join.on) : inner;
  const finished = eachRow(outer, environment, () => {
    let matched = false;
    const went = eachRow(innerPlan, environment, () => {
      matched = true;
      if (join.type === 'full') used.add(snapshotKey(environment, innerRanges));
      return see();
    });
    if (!went) return false;
    if (matched) return true;
    for (const range of innerRanges) environment.rows.set(range, undefined);
    return see();
  });
  if (!finished || join.type !== 'full') return finished;
  return eachRow(inner, environment, () => {
    if (used.has(snapshotKey(environment, innerRanges))) return true;
    for (const range of outerRanges) environment.rows.set(range, undefined);
    return see();
  });
}

/** ON is checked when the inner side has its rows; conditions on one of its columns pick them early. */
function withCondition(plan: Plan, on: Expression): Plan {
  const last = plan.levels.at(-1);
  if (!last) return plan;
  if (plan.opened.size > 0)
    return { ...plan, levels: [...plan.levels.slice(0, -1), { ...last, conditions: [...last.conditions, ...openedCondition(on, plan)] }] };
  const lookup = plan.levels.length === 1 && last.source.kind === 'range' ? lookupIn(last.source.range, on) : undefined;
  const source = last.source.kind === 'range' && lookup ? { ...last.source, lookup } : last.source;
  return { ...plan, levels: [...plan.levels.slice(0, -1), { source, conditions: [...last.conditions, on] }] };
}

const openedCondition = (on: Expression, plan: Plan): Expression[] => [substituted(on, plan.opened)];

function lookupIn(range: Range, on: Expression): { attribute: number; value: Expression } | undefined {
  for (const condition of conjuncts(on)) {
    if (condition.kind !== 'operator' || condition.name !== '=') continue;
    const [left, right] = condition.args as [Expression, Expression];
    for (const [column, value] of [
      [left, right],
      [right, left],
    ] as const) {
      if (column.kind === 'column' && column.range === range.id && ![...rangesIn(value)].includes(range.id))
        return { attribute: column.attribute, value };
    }
  }
  return undefined;
}

const snapshotKey = (environment: Environment, ranges: readonly number[]): string =>
  ranges
    .map((range) => `${range}=${(environment.rows.get(range) ?? []).map((value) => keyOf(isUndecided(value) ? null : value)).join()}`)
    .join(';');
