import type {
  AlterSeqStmt,
  AlterStatsStmt,
  CopyStmt,
  CreateSchemaStmt,
  CreateSeqStmt,
  CreateStatsStmt,
  IndexStmt,
  LockStmt,
  RefreshMatViewStmt,
  TruncateStmt,
  ViewStmt,
} from 'libpg-query';
import type {
  AlterSequence,
  AlterStatistics,
  Change,
  Copy,
  CreateIndex,
  CreateSchema,
  CreateSequence,
  CreateStatistics,
  CreateView,
  Lock,
  RefreshView,
  Truncate,
} from '../model/change.ts';
import type { Context } from './context.ts';
import { persistence } from './create-table.ts';
import { expression } from './expression.ts';
import { indexParts } from './index-part.ts';
import { qualifiedName, relationName, roleName } from './name.ts';
import { all, strings } from './node.ts';
import { definitions, options, optionValue } from './option.ts';
import { query } from './query.ts';

/** The statements about views, indexes, sequences and the rows of tables. */
export function createView(node: ViewStmt, c: Context): CreateView {
  const name = relationName(node.view, c);
  const { withCheckOption: check } = node;
  return {
    kind: 'create view',
    name,
    columns: strings(node.aliases),
    query: query(node.query, c, name.at),
    replace: node.replace === true,
    persistence: persistence(node.view?.relpersistence),
    options: options(node.options, c),
    ...(check !== 'NO_CHECK_OPTION' && { checkOption: check === 'LOCAL_CHECK_OPTION' ? 'local' : 'cascaded' }),
    at: c.base,
  };
}

export function refreshView({ relation, concurrent, skipData }: RefreshMatViewStmt, c: Context): RefreshView {
  return {
    kind: 'refresh view',
    name: relationName(relation, c),
    concurrently: concurrent === true,
    withData: skipData !== true,
    at: c.base,
  };
}

export function createIndex(node: IndexStmt, c: Context): CreateIndex {
  const table = relationName(node.relation, c);
  const { parts, end } = indexParts(node.indexParams, table.at, c);
  return {
    kind: 'create index',
    ...(node.idxname !== undefined && { name: node.idxname }),
    table,
    only: node.relation?.inh !== true,
    unique: node.unique === true,
    method: node.accessMethod ?? 'btree',
    parts,
    including: indexParts(node.indexIncludingParams, end, c).parts,
    ...(node.whereClause && { where: expression(node.whereClause, c) }),
    nullsNotDistinct: node.nulls_not_distinct === true,
    options: options(node.options, c),
    concurrently: node.concurrent === true,
    ifNotExists: node.if_not_exists === true,
    at: c.base,
  };
}

export function createSequence({ sequence, options: given, if_not_exists }: CreateSeqStmt, c: Context): CreateSequence {
  return {
    kind: 'create sequence',
    name: relationName(sequence, c),
    persistence: persistence(sequence?.relpersistence),
    options: definitions(given, c),
    ifNotExists: if_not_exists === true,
    at: c.base,
  };
}

export function alterSequence({ sequence, options: given, missing_ok }: AlterSeqStmt, c: Context): AlterSequence {
  return {
    kind: 'alter sequence',
    name: relationName(sequence, c),
    options: definitions(given, c),
    ifExists: missing_ok === true,
    at: c.base,
  };
}

/** CREATE SCHEMA may hold other CREATE statements and GRANT. */
export function createSchema(node: CreateSchemaStmt, c: Context, elements: readonly Change[]): CreateSchema {
  return {
    kind: 'create schema',
    ...(node.schemaname !== undefined && { name: node.schemaname }),
    ...(node.authrole && { owner: roleName(node.authrole, c) }),
    ifNotExists: node.if_not_exists === true,
    elements,
    at: c.base,
  };
}

export function createStatistics(node: CreateStatsStmt, c: Context): CreateStatistics {
  const [relation] = all(node.relations, 'RangeVar');
  const table = relationName(relation, c);
  return {
    kind: 'create statistics',
    ...(node.defnames && { name: qualifiedName(node.defnames, c) }),
    kinds: strings(node.stat_types),
    parts: all(node.exprs, 'StatsElem').map(({ name, expr }) => {
      const value = expr && expression(expr, c);
      return {
        ...(name !== undefined && { column: name }),
        ...(value && { expression: value }),
        descending: false,
        at: value?.at ?? c.base,
      };
    }),
    table,
    ifNotExists: node.if_not_exists === true,
    at: c.base,
  };
}

export function alterStatistics({ defnames, missing_ok, stxstattarget }: AlterStatsStmt, c: Context): AlterStatistics {
  const target = optionValue(stxstattarget, c);
  const name = qualifiedName(defnames, c);
  return { kind: 'alter statistics', name, ...(typeof target === 'number' && { target }), ifExists: missing_ok === true, at: c.base };
}

export function truncate({ relations, restart_seqs, behavior }: TruncateStmt, c: Context): Truncate {
  const tables = all(relations, 'RangeVar').map((relation) => ({ name: relationName(relation, c), only: relation.inh !== true }));
  return { kind: 'truncate', tables, restart: restart_seqs === true, cascade: behavior === 'DROP_CASCADE', at: c.base };
}

export function copy(node: CopyStmt, c: Context): Copy {
  return {
    kind: 'copy',
    ...(node.relation && { table: relationName(node.relation, c) }),
    ...(node.query && { query: query(node.query, c, c.base) }),
    columns: strings(node.attlist),
    from: node.is_from === true,
    source: node.is_program ? 'program' : node.filename === undefined ? 'stdin' : 'file',
    options: options(node.options, c),
    ...(node.whereClause && { where: expression(node.whereClause, c) }),
    ...(c.copyData !== undefined && { data: c.copyData }),
    at: c.base,
  };
}

/** PostgreSQL's lock modes, by number. */
const MODES = [
  '',
  'access share',
  'row share',
  'row exclusive',
  'share update exclusive',
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
];

export function lock({ relations, mode = 0 }: LockStmt, c: Context): Lock {
  const tables = all(relations, 'RangeVar').map((relation) => relationName(relation, c));
  return { kind: 'lock', tables, mode: MODES[mode] ?? '', at: c.base };
}
