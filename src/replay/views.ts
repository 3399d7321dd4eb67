/** Views, materialized views, and tables made of queries (view.c, createas.c). */
import { bindQuery, outputOf } from '../bind/query.ts';
import { UNKNOWN } from '../model/catalog/ids.ts';
import type { CreateTableAs, CreateView, RefreshView } from '../model/change.ts';
import type { Column, Relation } from '../model/objects.ts';
import type { Query, RangeColumn } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { UnboundQuery } from '../model/unbound.ts';
import { visitQuery } from '../model/walk.ts';
import { bindingOf, type Context } from './context.ts';
import { Needs } from './depend.ts';
import { clip } from './made-names.ts';
import { requireToMaintain } from './maintenance.ts';
import { outputCollations } from './output-collation.ts';
import { newColumn, refuseColumnNames } from './relations/columns.ts';
import { makeRelation, typeNeeds } from './relations/make.ts';
import { creationNamespace, requireKind, requireOwner, requireRelation } from './resolve.ts';
import { fillFromQuery } from './rows/fill.ts';
import { executed } from './rows/prepared.ts';
import { baseOf } from './rows/view.ts';
import { parametersOf, storageOptions } from './storage-options.ts';

export function createView(context: Context, change: CreateView): void {
  const { store } = context;
  const { at } = change;
  const query = bindQuery(bindingOf(context), undefined, change.query);
  refuseInto(change.query);
  if (query.command !== 'select' || query.commonTables.some((table) => table.query.command !== 'select'))
    refuse('0A000', 'views must not contain data-modifying statements in WITH', { at });
  const output = named(outputOf(query), change.columns, 'CREATE VIEW specifies more column names than columns', at);
  if (output.length === 0 && store.version < 15) refuse('42P16', 'view must have at least one column', { at });
  const temporary = change.persistence === 'temporary' || readsTemporary(context, query);
  if (change.persistence === 'unlogged') refuse('42601', 'views cannot be unlogged because they do not have storage', { at });
  const namespace = creationNamespace(context, change.name, temporary);
  const options = storageOptions(store.version, parametersOf({ kind: 'view' }), change.options);
  const checkOption = change.checkOption ?? (options['check_option'] as 'local' | 'cascaded' | undefined);
  const view = { query, place: store.place, ...(checkOption ? { checkOption } : {}) };
  const needs = new Needs(store).query(query).list();
  const existing = change.replace ? store.relationNamed(namespace, clip(change.name.name)) : undefined;
  if (existing)
    return replaceView(
      context,
      change,
      existing,
      output,
      { view, options: change.checkOption ? { ...options, check_option: change.checkOption } : options },
      needs,
    );
  if (checkOption) refuseCheckOption(context, query);
  const columns = viewColumns(context, output, query);
  const made = makeRelation(context, {
    name: change.name.name,
    namespace,
    kind: 'view',
    columns,
    persistence: temporary ? 'temporary' : 'permanent',
    more: { view, options: change.checkOption ? { ...options, check_option: change.checkOption } : options },
    depends: needs,
  });
  context.report('CREATE VIEW', made);
}

function refuseInto(query: UnboundQuery): void {
  if (query.kind === 'select' && query.into) refuse('0A000', 'views must not contain SELECT INTO', { at: query.at });
}

function named(columns: readonly RangeColumn[], names: readonly string[], tooMany: string, at: number): RangeColumn[] {
  if (names.length > columns.length) refuse('42601', tooMany, { at });
  return columns.map((column, i) => ({ ...column, name: clip(names[i] ?? column.name) }));
}

/** The columns of what a query makes, checked as those of a table are: names first. */
function viewColumns({ store }: Context, output: readonly RangeColumn[], query: Query, allowSystem = true): Column[] {
  const collations = outputCollations(store, query);
  const columns = output.map(({ name, type, modifier }, i) => {
    const collation = collations[i];
    const known = type === UNKNOWN ? 25 : type;
    return newColumn(store, { name, attribute: i + 1, type: known, modifier, ...(collation === undefined ? {} : { collation }) });
  });
  refuseColumnNames(columns, allowSystem);
  for (const { name, type } of columns)
    if (store.type(type)?.kind === 'pseudo') refuse('42P16', `column "${name}" has pseudo-type ${formatType(store, type, -1)}`);
  return columns;
}

/** WITH CHECK OPTION has a meaning only where the view can be written through. */
export function refuseCheckOption(context: Context, query: Query): void {
  const view = { view: { query, place: context.store.place } };
  if (baseOf(context, view, true)) return;
  refuse('0A000', 'WITH CHECK OPTION is supported only on automatically updatable views', {
    hint: 'Views that do not select from a single table or view are not automatically updatable.',
  });
}

function readsTemporary({ store, session }: Context, query: Query): boolean {
  if (session.temporary === undefined) return false;
  let found = false;
  visitQuery(
    query,
    () => undefined,
    (q) => {
      for (const range of q.ranges)
        if (range.kind === 'relation' && store.relation(range.relation)?.namespace === session.temporary) found = true;
    },
  );
  return found;
}

/** REPLACE may add columns at the end, and forgets every option that is not said again. */
function replaceView(
  context: Context,
  change: CreateView,
  existing: Relation,
  output: readonly RangeColumn[],
  more: Pick<Relation, 'view' | 'options'>,
  needs: Relation['depends'],
): void {
  const { store } = context;
  const { at } = change;
  if (more.view?.checkOption) refuseCheckOption(context, more.view.query);
  requireKind(existing, ['view'], 'a view', at);
  requireOwner(context, existing, 'view', existing.name, at);
  const old = existing.columns.filter((column) => !column.dropped);
  if (output.length < old.length) refuse('42P16', 'cannot drop columns from view', { at });
  old.forEach((column, i) => {
    const fresh = output[i] as RangeColumn;
    if (fresh.name !== column.name)
      refuse('42P16', `cannot change name of view column "${column.name}" to "${fresh.name}"`, {
        at,
        hint: 'Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.',
      });
    if (fresh.type !== column.type || fresh.modifier !== column.modifier) {
      refuse(
        '42P16',
        `cannot change data type of view column "${column.name}" from ${formatType(store, column.type, column.modifier)} to ${formatType(store, fresh.type, fresh.modifier)}`,
        { at },
      );
    }
  });
  const added = viewColumns(context, output, more.view?.query as Query)
    .slice(old.length)
    .map((column, i) => ({ ...column, attribute: existing.columns.length + i + 1 }));
  const columns = [...existing.columns, ...added];
  refuseColumnNames(columns, true);
  const kept = existing.depends.filter((dependency) => dependency.from !== undefined);
  const replaced = store.alter(existing, {
    ...more,
    columns,
    depends: [...kept, ...added.flatMap((column) => typeNeeds(store, column)), ...needs],
  } as Partial<Relation>);
  context.report('CREATE VIEW', replaced);
}

export function createTableAs(context: Context, change: CreateTableAs): void {
  const { store } = context;
  const { at } = change;
  const namespace = creationNamespace(context, change.name, change.persistence === 'temporary');
  const persistence = store.namespace(namespace)?.name.startsWith('pg_temp') ? 'temporary' : change.persistence;
  if (change.onCommit && persistence !== 'temporary') refuse('42P16', 'ON COMMIT can only be used on temporary tables', { at });
  if (store.relationNamed(namespace, clip(change.name.name))) {
    if (change.ifNotExists) return;
    refuse('42P07', `relation "${change.name.name}" already exists`, { at: change.name.at, object: change.name.name });
  }
  const { query, parameter } =
    change.query.kind === 'execute'
      ? executed(context, change.query.name, change.query.args, at)
      : { query: bindQuery(bindingOf(context), undefined, change.query), parameter: undefined };
  if (query.command !== 'select' && !query.returning) refuse('42601', `${query.command.toUpperCase()} does not return tuples`, { at });
  const output = named(outputOf(query), change.columns, 'too many column names were specified', at);
  const { materializedView } = change;
  if (materializedView) refuseInMaterialized(context, change, query);
  const columns = viewColumns(context, output, query, false);
  const made = makeRelation(context, {
    name: change.name.name,
    namespace,
    kind: materializedView ? 'materialized view' : 'table',
    columns,
    persistence,
    more: {
      ...(change.onCommit === 'delete rows' ? { deletesRows: true as const } : {}),
      options: storageOptions(store.version, parametersOf({ kind: 'table' }), change.options),
      ...(materializedView ? { view: { query, place: store.place }, populated: change.withData } : {}),
    },
    depends: materializedView ? new Needs(store).query(query).list() : [],
  });
  if (change.withData) fillFromQuery(context, made, query, parameter);
  if (change.onCommit === 'drop') context.dropAtCommit(made.id);
  context.report(materializedView ? 'CREATE MATERIALIZED VIEW' : 'CREATE TABLE AS', made);
}

function refuseInMaterialized(context: Context, { persistence, at }: CreateTableAs, query: Query): void {
  if (query.commonTables.some((table) => table.query.command !== 'select'))
    refuse('0A000', 'materialized views must not use data-modifying statements in WITH', { at });
  if (readsTemporary(context, query)) refuse('0A000', 'materialized views must not use temporary tables or views', { at });
  if (persistence === 'unlogged') refuse('0A000', 'materialized views cannot be unlogged', { at });
}

export function refreshView(context: Context, change: RefreshView): void {
  const { store } = context;
  const relation = requireRelation(context, change.name);
  requireToMaintain(context, relation, change.name.at);
  if (relation.kind !== 'materialized view') refuse('0A000', `"${relation.name}" is not a materialized view`, { at: change.name.at });
  if (change.concurrently) {
    if (!relation.populated) refuse('0A000', 'CONCURRENTLY cannot be used when the materialized view is not populated', { at: change.at });
    if (!change.withData) refuse('42601', 'CONCURRENTLY and WITH NO DATA options cannot be used together', { at: change.at });
    const usable = store
      .indexesOf(relation.id)
      .some((index) => index.index?.unique && !index.index.predicate && index.index.parts.every((part) => part.attribute !== 0));
    if (!usable)
      refuse('55000', `cannot refresh materialized view "${store.namespace(relation.namespace)?.name}.${relation.name}" concurrently`, {
        at: change.at,
        hint: 'Create a unique index with no WHERE clause on one or more columns of the materialized view.',
      });
  }
  context.rows.clear(relation.id);
  const now = store.alter(relation, { populated: change.withData });
  if (change.withData && relation.view) fillFromQuery(context, now, relation.view.query);
}
