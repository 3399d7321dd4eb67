/** What PostgreSQL counts while it runs: on a fresh database nothing, where it can be told that nothing has happened. */
import { type Datum, undecided } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { type Catalog, catalog } from './catalog.ts';
import { allRelations } from './pg-class.ts';

type Whose = 'all' | 'sys' | 'user';

const isSystem = ({ namespace }: Relation, { store }: Context): boolean =>
  ['pg_catalog', 'information_schema', 'pg_toast'].includes(store.namespace(namespace)?.name ?? '');

const belongs = (relation: Relation, whose: Whose, context: Context): boolean =>
  whose === 'all' || isSystem(relation, context) === (whose === 'sys');

function* tables(context: Context, whose: Whose): Iterable<Relation> {
  for (const relation of allRelations(context))
    if (['table', 'materialized view'].includes(relation.kind) && belongs(relation, whose, context)) yield relation;
}

function* indexes(context: Context, whose: Whose): Iterable<Relation> {
  for (const relation of context.store.all('relation')) if (relation.kind === 'index' && belongs(relation, whose, context)) yield relation;
}

function* sequences(context: Context, whose: Whose): Iterable<Relation> {
  for (const relation of context.store.all('relation'))
    if (relation.kind === 'sequence' && belongs(relation, whose, context)) yield relation;
}

/** 0 for a table that has never had a row, as far as is known. */
const ofEmpty = (relation: Relation, { rows }: Context): Datum =>
  relation.id >= 16384 && rows.of(relation.id)?.length === 0 ? 0n : undecided('a row count');

const never = () => null;
const notOnce = () => 0n;

const tableColumns: Catalog<Relation>['columns'] = {
  relid: (r) => r.id,
  schemaname: (r, { store }) => store.namespace(r.namespace)?.name ?? null,
  relname: (r) => r.name,
  n_live_tup: ofEmpty,
  n_dead_tup: ofEmpty,
  n_mod_since_analyze: ofEmpty,
  n_ins_since_vacuum: ofEmpty,
  last_vacuum: never,
  last_autovacuum: never,
  last_analyze: never,
  last_autoanalyze: never,
  vacuum_count: notOnce,
  autovacuum_count: notOnce,
  analyze_count: notOnce,
  autoanalyze_count: notOnce,
};

const indexColumns: Catalog<Relation>['columns'] = {
  relid: (r) => r.index?.table ?? 0,
  indexrelid: (r) => r.id,
  schemaname: (r, { store }) => store.namespace(r.namespace)?.name ?? null,
  relname: (r, { store }) => store.relation(r.index?.table ?? 0)?.name ?? null,
  indexrelname: (r) => r.name,
};

const otherwise = 'what the server has counted';

const over = (of: (context: Context, whose: Whose) => Iterable<Relation>, columns: Catalog<Relation>['columns'], whose: Whose) =>
  catalog<Relation>({ all: (context) => of(context, whose), columns, otherwise });

const WHOSE: readonly Whose[] = ['all', 'sys', 'user'];

export const statisticsViews: Readonly<Record<string, Catalog<unknown>>> = Object.fromEntries(
  WHOSE.flatMap((whose) => [
    [`pg_stat_${whose}_tables`, over(tables, tableColumns, whose)],
    [`pg_stat_xact_${whose}_tables`, over(tables, tableColumns, whose)],
    [`pg_statio_${whose}_tables`, over(tables, tableColumns, whose)],
    [`pg_stat_${whose}_indexes`, over(indexes, indexColumns, whose)],
    [`pg_statio_${whose}_indexes`, over(indexes, indexColumns, whose)],
    [`pg_statio_${whose}_sequences`, over(sequences, tableColumns, whose)],
  ]),
);
