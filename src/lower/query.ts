import type { CommonTableExpr, GroupingSet, LockingClause, ResTarget, ReturningClause, SelectStmt, WithClause } from 'libpg-query';
import type {
  UnboundCommonTable,
  UnboundGrouping,
  UnboundLock,
  UnboundQuery,
  UnboundSelect,
  UnboundTail,
  UnboundTarget,
  UnboundWith,
} from '../model/unbound.ts';
import { sorts, window } from './call.ts';
import { type Context, deeper, type Mutable, NotModelled, note, place } from './context.ts';
import { expression, expressions, steps } from './expression.ts';
import { deletion, insertion, merge, update } from './modification.ts';
import { relationName } from './name.ts';
import { all, as, type Fields, items, type Node, strings, type Tag, tagOf } from './node.ts';
import { ranges } from './range.ts';

/** A query as it was written; `at` is where it stands if nothing in it tells. */
export function query(node: Node | undefined, c: Context, at: number): UnboundQuery {
  const tag = node && tagOf(node);
  const reader = tag && (READERS[tag] as ((fields: unknown, c: Context, at: number) => UnboundQuery) | undefined);
  if (!reader) throw new NotModelled(`a query of kind ${tag ?? 'none'}`);
  deeper(c);
  const read = reader((node as Record<string, unknown>)[tag], c, at);
  c.depth--;
  return read;
}

const READERS: { readonly [T in Tag]?: (fields: Fields<T>, c: Context, at: number) => UnboundQuery } = {
  SelectStmt: select,
  InsertStmt: insertion,
  UpdateStmt: update,
  DeleteStmt: deletion,
  MergeStmt: merge,
  ReturnStmt: ({ returnval }, c, at) => ({ ...emptySelect(at), targets: [{ value: expression(returnval, c), at }] }),
};

function select(node: SelectStmt, c: Context, outer: number): UnboundQuery {
  const at = selectPlace(node, c, outer);
  if (node.op && node.op !== 'SETOP_NONE') {
    const operation = node.op === 'SETOP_UNION' ? 'union' : node.op === 'SETOP_INTERSECT' ? 'intersect' : 'except';
    const left = query(node.larg && { SelectStmt: node.larg }, c, at);
    const right = query(node.rarg && { SelectStmt: node.rarg }, c, at);
    return { kind: 'set operation', operation, all: node.all === true, left, right, ...tail(node, c), at };
  }
  if (node.valuesLists) {
    const rows = node.valuesLists.map((row) => expressions(items(row), c));
    return { kind: 'values', rows, ...tail(node, c), at };
  }
  const made: Mutable<UnboundSelect> = {
    kind: 'select',
    distinct: distinct(node.distinctClause, c),
    targets: targets(node.targetList, c),
    from: ranges(node.fromClause, c, at),
    group: groupings(node.groupClause, c),
    groupDistinct: node.groupDistinct === true,
    windows: all(node.windowClause, 'WindowDef').map((definition) => window(definition, c)),
    at,
    ...tail(node, c),
  };
  if (node.whereClause) made.where = expression(node.whereClause, c);
  if (node.havingClause) made.having = expression(node.havingClause, c);
  if (node.intoClause) made.into = relationName(node.intoClause.rel, c);
  return made;
}

/** A SELECT has no place of its own in the tree; its first target has. */
function selectPlace({ targetList, fromClause }: SelectStmt, c: Context, outer: number): number {
  const target = as(targetList?.[0], 'ResTarget') ?? as(fromClause?.[0], 'RangeVar');
  return target ? place(c, target.location) : outer;
}

/** A SELECT of nothing. */
function emptySelect(at: number): UnboundSelect {
  const nothing = { targets: [], from: [], group: [], windows: [], order: [], locks: [] };
  return { kind: 'select', distinct: false, groupDistinct: false, withTies: false, ...nothing, at };
}

function distinct(nodes: readonly Node[] | undefined, c: Context): UnboundSelect['distinct'] {
  if (!nodes) return false;
  const [first] = nodes;
  return first && tagOf(first) === undefined ? true : expressions(nodes, c);
}

function tail(node: SelectStmt, c: Context): UnboundTail {
  const made: Mutable<UnboundTail> = {
    order: sorts(node.sortClause, c),
    withTies: node.limitOption === 'LIMIT_OPTION_WITH_TIES',
    locks: all(node.lockingClause, 'LockingClause').map(lock),
  };
  if (node.withClause) made.with = withTables(node.withClause, c);
  if (node.limitOffset) made.offset = expression(node.limitOffset, c);
  if (node.limitCount) made.limit = expression(node.limitCount, c);
  return made;
}

const STRENGTHS: Readonly<Record<string, UnboundLock['strength']>> = {
  LCS_FORKEYSHARE: 'key share',
  LCS_FORSHARE: 'share',
  LCS_FORNOKEYUPDATE: 'no key update',
  LCS_FORUPDATE: 'update',
};

function lock({ strength, lockedRels }: LockingClause): UnboundLock {
  return { strength: STRENGTHS[strength ?? ''] ?? 'update', of: all(lockedRels, 'RangeVar').map((relation) => relation.relname ?? '') };
}

/** SELECT and RETURNING lists, and what UPDATE sets. */
export function targets(nodes: readonly Node[] | undefined, c: Context): readonly UnboundTarget[] {
  return all(nodes, 'ResTarget').map((target) => targetOf(target, c));
}

function targetOf({ name, indirection, val, location }: ResTarget, c: Context): UnboundTarget {
  const spread = as(val, 'MultiAssignRef');
  const target: Mutable<UnboundTarget> = { value: expression(spread ? spread.source : val, c), at: place(c, location) };
  if (name !== undefined) target.name = name;
  if (indirection) target.steps = steps(indirection, c);
  if (spread) target.element = (spread.colno ?? 1) - 1;
  return target;
}

export function returning(clause: ReturningClause | undefined, c: Context): { readonly returning?: readonly UnboundTarget[] } {
  if (!clause) return {};
  if (clause.options) note(c, 'RETURNING WITH (OLD AS ..., NEW AS ...)');
  return { returning: targets(clause.exprs, c) };
}

export function withTables(clause: WithClause, c: Context): UnboundWith {
  return { recursive: clause.recursive === true, tables: all(clause.ctes, 'CommonTableExpr').map((table) => commonTable(table, c)) };
}

function commonTable(node: CommonTableExpr, c: Context): UnboundCommonTable {
  const at = place(c, node.location);
  const { search_clause: search, cycle_clause: cycle, ctematerialized } = node;
  return {
    name: node.ctename ?? '',
    columns: strings(node.aliascolnames),
    query: query(node.ctequery, c, at),
    ...(ctematerialized !== 'CTEMaterializeDefault' && { materialized: ctematerialized === 'CTEMaterializeAlways' }),
    ...(search && { search: { column: search.search_seq_column ?? '' } }),
    ...(cycle && { cycle: { mark: cycle.cycle_mark_column ?? '', path: cycle.cycle_path_column ?? '' } }),
    at,
  };
}

const SETS: Readonly<Record<string, 'rollup' | 'cube' | 'sets' | 'empty'>> = {
  GROUPING_SET_ROLLUP: 'rollup',
  GROUPING_SET_CUBE: 'cube',
  GROUPING_SET_SETS: 'sets',
  GROUPING_SET_EMPTY: 'empty',
};

function groupings(nodes: readonly Node[] | undefined, c: Context): readonly UnboundGrouping[] {
  return (nodes ?? []).map((node) => {
    const set = as(node, 'GroupingSet');
    return set ? groupingSet(set, c) : { kind: 'expression', by: expression(node, c) };
  });
}

function groupingSet({ kind, content }: GroupingSet, c: Context): UnboundGrouping {
  deeper(c);
  const read: UnboundGrouping = { kind: SETS[kind ?? ''] ?? 'sets', items: groupings(content, c) };
  c.depth--;
  return read;
}
