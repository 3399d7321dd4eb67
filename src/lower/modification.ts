import type { DeleteStmt, InsertStmt, MergeStmt, MergeWhenClause, OnConflictClause, RangeVar, UpdateStmt } from 'libpg-query';
import type {
  UnboundConflict,
  UnboundDelete,
  UnboundInsert,
  UnboundMerge,
  UnboundMergeWhen,
  UnboundTable,
  UnboundTarget,
  UnboundUpdate,
} from '../model/unbound.ts';
import { type Context, place } from './context.ts';
import { expression, expressions, steps } from './expression.ts';
import { nameOf } from './name.ts';
import { all, type Node, strings } from './node.ts';
import { query, returning, targets, withTables } from './query.ts';
import { range, ranges, table } from './range.ts';

/** The table that is written to. */
function written(relation: RangeVar | undefined, c: Context): UnboundTable {
  return table(relation ?? {}, c);
}

export function insertion(node: InsertStmt, c: Context): UnboundInsert {
  const into = written(node.relation, c);
  return {
    kind: 'insert',
    ...(node.withClause && { with: withTables(node.withClause, c) }),
    into,
    ...(node.cols && { columns: insertedColumns(node.cols, c) }),
    ...(node.selectStmt && { query: query(node.selectStmt, c, into.at) }),
    ...overriding(node.override),
    ...(node.onConflictClause && { conflict: conflict(node.onConflictClause, c) }),
    ...returning(node.returningClause, c),
    at: into.at,
  };
}

/** A column that is filled; its value comes from elsewhere. */
function insertedColumns(nodes: readonly Node[] | undefined, c: Context): readonly UnboundTarget[] {
  return all(nodes, 'ResTarget').map(({ name = '', indirection, location }) => {
    const at = place(c, location);
    return { name, ...(indirection && { steps: steps(indirection, c) }), value: { kind: 'default', at }, at };
  });
}

function overriding(kind: InsertStmt['override']): { readonly overriding?: 'system' | 'user' } {
  if (kind === undefined || kind === 'OVERRIDING_NOT_SET') return {};
  return { overriding: kind === 'OVERRIDING_USER_VALUE' ? 'user' : 'system' };
}

function conflict({ action, infer, targetList, whereClause, location }: OnConflictClause, c: Context): UnboundConflict {
  const at = place(c, location);
  return {
    ...(infer?.conname !== undefined && { constraint: infer.conname }),
    ...(infer?.indexElems && {
      columns: all(infer.indexElems, 'IndexElem').map(({ name, expr, opclass, collation }) => ({
        by: expr ? expression(expr, c) : { kind: 'name' as const, path: [name ?? ''], star: false, at },
        ...(opclass && { opclass: nameOf(strings(opclass), c, at) }),
        ...(collation && { collation: nameOf(strings(collation), c, at) }),
      })),
    }),
    ...(infer?.whereClause && { where: expression(infer.whereClause, c) }),
    ...(action === 'ONCONFLICT_UPDATE' && { set: targets(targetList, c) }),
    ...(whereClause && { setWhere: expression(whereClause, c) }),
    at,
  };
}

export function update(node: UpdateStmt, c: Context): UnboundUpdate {
  const table = written(node.relation, c);
  return {
    kind: 'update',
    ...(node.withClause && { with: withTables(node.withClause, c) }),
    table,
    set: targets(node.targetList, c),
    from: ranges(node.fromClause, c, table.at),
    ...(node.whereClause && { where: expression(node.whereClause, c) }),
    ...returning(node.returningClause, c),
    at: table.at,
  };
}

export function deletion(node: DeleteStmt, c: Context): UnboundDelete {
  const table = written(node.relation, c);
  return {
    kind: 'delete',
    ...(node.withClause && { with: withTables(node.withClause, c) }),
    table,
    using: ranges(node.usingClause, c, table.at),
    ...(node.whereClause && { where: expression(node.whereClause, c) }),
    ...returning(node.returningClause, c),
    at: table.at,
  };
}

export function merge(node: MergeStmt, c: Context): UnboundMerge {
  const table = written(node.relation, c);
  return {
    kind: 'merge',
    ...(node.withClause && { with: withTables(node.withClause, c) }),
    table,
    using: range(node.sourceRelation, c, table.at),
    on: expression(node.joinCondition, c),
    whens: all(node.mergeWhenClauses, 'MergeWhenClause').map((clause) => mergeWhen(clause, c)),
    ...returning(node.returningClause, c),
    at: table.at,
  };
}

const ACTIONS: Readonly<Record<string, UnboundMergeWhen['action']>> = { CMD_INSERT: 'insert', CMD_UPDATE: 'update', CMD_DELETE: 'delete' };

function mergeWhen({ matchKind, commandType, override, condition, targetList, values }: MergeWhenClause, c: Context): UnboundMergeWhen {
  const matched = matchKind === 'MERGE_WHEN_MATCHED';
  const bySource = matchKind === 'MERGE_WHEN_NOT_MATCHED_BY_SOURCE';
  const action = ACTIONS[commandType ?? ''] ?? 'nothing';
  return {
    match: matched ? 'matched' : bySource ? 'not matched by source' : 'not matched',
    ...(condition && { condition: expression(condition, c) }),
    action,
    targets: action === 'insert' ? insertedColumns(targetList, c) : targets(targetList, c),
    values: expressions(values, c),
    ...overriding(override),
  };
}
