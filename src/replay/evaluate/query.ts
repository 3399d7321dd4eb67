/** Queries, run over the rows that are known (SELECT; what changes rows is under ../rows). */
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Call, Expression } from '../../model/expression.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { visit } from '../../model/walk.ts';
import { runModification } from '../rows/modify.ts';
import type { Row } from '../rows/rows.ts';
import { argumentsOf, setOfRows } from './call.ts';
import { type CommonRows, cannotKnow, type Environment, step, within } from './environment.ts';
import { evaluate } from './expression.ts';
import { eachRow } from './from.ts';
import { type Group, groupsOf } from './group.ts';
import { keyOf } from './key.ts';
import { planOf } from './plan.ts';
import { sortRows } from './sort.ts';
import { windowValues } from './window.ts';

export interface Result {
  readonly rows: readonly Row[];
  /** How many rows a modification made, changed or removed; absent where nobody knows. */
  readonly affected?: number;
}

const MOST_ROWS = 200_000;

export function runQuery(query: Query, outer: Environment): Result {
  if (query.command !== 'select') return runModification(query, outer);
  const environment = openEnvironment(query, outer);
  if (query.setOperation) return { rows: limited(query, sorted(query, combined(query, environment), environment), environment) };
  return { rows: limited(query, select(query, environment), environment) };
}

export function openEnvironment(query: Query, outer: Environment): Environment {
  const environment = within(outer);
  if (query.commonTables.length === 0) return environment;
  const commonTables = new Map<number, CommonRows>();
  const opened: Environment = { ...environment, commonTables };
  for (const table of query.commonTables) commonTables.set(table.id, { table, environment: opened });
  // What changes rows runs whether or not it is read.
  for (const common of commonTables.values()) if (common.table.query.command !== 'select') runCommonTable(common);
  return opened;
}

/** Whether the query has a row at all. */
export function existsRow(query: Query, outer: Environment): Datum {
  const plain =
    query.command === 'select' &&
    !query.setOperation &&
    !query.hasAggregates &&
    query.group.length === 0 &&
    !query.having &&
    !query.limit &&
    !query.offset &&
    !query.groupingSets;
  if (!plain) return runQuery(query, outer).rows.length > 0;
  const environment = openEnvironment(query, outer);
  let found = false;
  eachRow(planOf(environment.context, query, 'exists'), environment, () => {
    found = true;
    return false;
  });
  return found;
}

interface Candidate {
  readonly row: Row;
  readonly keys: readonly Datum[];
}

function select(query: Query, environment: Environment): readonly Row[] {
  const groups = collect(query, environment);
  const candidates: Candidate[] = [];
  const windows = windowValues(query, groups, environment);
  for (const [i, group] of groups.entries()) {
    const at: Environment = {
      ...environment,
      rows: group.rows,
      computed: windows ? new Map([...group.computed, ...(windows[i] ?? [])]) : group.computed,
    };
    if (query.having) {
      const kept = evaluate(query.having, at);
      if (isUndecided(kept)) cannotKnow(kept.undecided);
      if (kept !== true) continue;
    }
    for (const spread of spreadSets(query, at)) {
      step(environment.context);
      const row = query.targets.filter((t) => !t.junk).map((t) => evaluate(t.value, spread));
      candidates.push({
        row,
        keys: [
          ...query.order.map((key) => evaluate(key.by, spread)),
          ...(Array.isArray(query.distinct) ? (query.distinct as readonly Expression[]).map((e) => evaluate(e, spread)) : []),
        ],
      });
      if (candidates.length > MOST_ROWS) cannotKnow('too many rows');
    }
  }
  const ordered = sortRows(environment.context, candidates, query.order);
  return distinctRows(query, ordered).map((candidate) => candidate.row);
}

function collect(query: Query, environment: Environment): readonly Group[] {
  const rows: Map<number, Row | undefined>[] = [];
  const enough = simpleLimit(query, environment);
  eachRow(planOf(environment.context, query), environment, () => {
    rows.push(new Map(environment.rows));
    if (rows.length > MOST_ROWS) cannotKnow('too many rows');
    return rows.length < enough;
  });
  return groupsOf(query, rows, environment);
}

/** How many rows are enough where nothing has to see them all. */
function simpleLimit(query: Query, environment: Environment): number {
  const needsAll =
    query.order.length > 0 ||
    query.distinct !== false ||
    query.hasAggregates ||
    query.group.length > 0 ||
    query.having !== undefined ||
    query.offset !== undefined ||
    !query.limit;
  if (needsAll) return Number.POSITIVE_INFINITY;
  if (query.targets.some((t) => setsIn(t.value).length > 0)) return Number.POSITIVE_INFINITY;
  const limit = evaluate(query.limit as Expression, environment);
  return typeof limit === 'bigint' ? Math.max(1, Number(limit)) : Number.POSITIVE_INFINITY;
}

/** Set-returning calls in the SELECT list make one row per element, all in step. */
function* spreadSets(query: Query, environment: Environment): Iterable<Environment> {
  const sets = [...new Set(query.targets.flatMap((t) => setsIn(t.value)))];
  if (sets.length === 0) {
    yield environment;
    return;
  }
  const values = sets.map((call) => {
    const routine = environment.context.store.routine(call.function);
    return routine ? setOfRows(call, routine, argumentsOf(call, routine, environment), environment) : [];
  });
  const length = Math.max(...values.map((list) => list.length));
  for (let i = 0; i < length; i++) {
    const computed = new Map(environment.computed);
    sets.forEach((call, s) => {
      computed.set(call, values[s]?.[i] ?? null);
    });
    yield { ...environment, computed };
  }
}

function setsIn(e: Expression): Call[] {
  const found: Call[] = [];
  visit(e, (part) => {
    if (part.kind === 'call' && part.returnsSet) found.push(part);
  });
  return found;
}

function distinctRows(query: Query, rows: readonly Candidate[]): readonly Candidate[] {
  if (query.distinct === false) return rows;
  const seen = new Set<string>();
  const by = (candidate: Candidate) => (query.distinct === 'all' ? candidate.row : candidate.keys.slice(query.order.length));
  return rows.filter((candidate) => {
    const key = by(candidate).map(keyOf).join('|');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function limited(query: Query, rows: readonly Row[], environment: Environment): readonly Row[] {
  if (!query.limit && !query.offset) return rows;
  const count = (e: Expression | undefined, fallback: number): number => {
    const value = e ? evaluate(e, environment) : null;
    if (isUndecided(value)) return cannotKnow(value.undecided);
    if (value === null) return fallback;
    if ((value as bigint) < 0n)
      refuse(e === query.limit ? '2201W' : '2201X', `${e === query.limit ? 'LIMIT' : 'OFFSET'} must not be negative`);
    return Number(value as bigint);
  };
  const offset = count(query.offset, 0);
  return rows.slice(offset, offset + count(query.limit, rows.length));
}

// ---------------------------------------------------------------- set operations and WITH

function combined(query: Query, environment: Environment): readonly Row[] {
  const operation = query.setOperation as NonNullable<Query['setOperation']>;
  const side = (arm: Query, columns: readonly Expression[]): Row[] => {
    const { rows } = runQuery(arm, environment);
    return rows.map((row) =>
      columns.map((column) =>
        evaluate(column, { ...environment, outer: environment, rows: new Map(), parameter: (number) => row[number - 1] ?? null }),
      ),
    );
  };
  const left = side(operation.left, operation.leftColumns);
  const right = side(operation.right, operation.rightColumns);
  if (operation.kind === 'union') return operation.all ? [...left, ...right] : unique([...left, ...right]);
  const counts = new Map<string, number>();
  for (const row of right) {
    const key = rowKey(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = left.filter((row) => {
    const key = rowKey(row);
    const count = counts.get(key) ?? 0;
    if (operation.all && count > 0) counts.set(key, count - 1);
    return operation.kind === 'intersect' ? count > 0 : count === 0;
  });
  return operation.all ? kept : unique(kept);
}

const rowKey = (row: Row): string => row.map(keyOf).join('|');

function unique(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = rowKey(row);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function sorted(query: Query, rows: readonly Row[], environment: Environment): readonly Row[] {
  if (query.order.length === 0) return rows;
  const range = query.ranges[0]?.id ?? 0;
  const candidates = rows.map(
    (row): Candidate => ({ row, keys: query.order.map((key) => evaluate(key.by, { ...environment, rows: new Map([[range, row]]) })) }),
  );
  return sortRows(environment.context, candidates, query.order).map((candidate) => candidate.row);
}

/** A table of WITH: computed when first read, a recursive one until it brings nothing new. */
export function runCommonTable(common: CommonRows): readonly Row[] {
  if (common.rows) return common.rows;
  const { table, environment } = common;
  const operation = table.recursive ? table.query.setOperation : undefined;
  if (!operation) {
    common.rows = runQuery(table.query, environment).rows;
    return common.rows;
  }
  const seen = new Set<string>();
  const fresh = (rows: readonly Row[]) =>
    operation.all ? rows : rows.filter((row) => (seen.has(rowKey(row)) ? false : seen.add(rowKey(row)) !== undefined));
  let working: readonly Row[] = fresh(runQuery(operation.left, environment).rows);
  const all: Row[] = [...working];
  while (working.length > 0) {
    step(environment.context, working.length + 1);
    common.rows = working;
    working = fresh(runQuery(operation.right, environment).rows);
    all.push(...working);
    if (all.length > MOST_ROWS) cannotKnow('too many rows');
  }
  common.rows = all;
  return all;
}
