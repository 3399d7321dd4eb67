/** Publications: which tables another server, or a realtime service, is sent (publicationcmds.c). */
import { CLAUSE } from '../bind/clause.ts';
import { PUBLIC_SCHEMA } from '../model/catalog/ids.ts';
import type { AlterPublication, CreatePublication, PublicationObject } from '../model/change.ts';
import type { Dependency, Publication, Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Name } from '../model/unbound.ts';
import { bindCondition } from './bound.ts';
import type { Context } from './context.ts';
import { Needs } from './depend.ts';
import { mayDo } from './privileges/check.ts';
import { isSuperuser } from './privileges/membership.ts';
import { requireSimpleFilter } from './publication-filter.ts';
import { EVENTS, publicationFacts } from './publication-options.ts';
import { requireColumn, requireNamespace, requireOwner, requireRelation, SYSTEM_COLUMNS } from './resolve.ts';
import { FIRST_USER_ID } from './store.ts';

type Published = Publication['tables'][number];

export function createPublication(context: Context, change: CreatePublication): void {
  const { store, session } = context;
  const { at, name, allTables } = change;
  if (!mayDo(store, session.user, store.database.acl, 'database', store.database.owner, 'CREATE'))
    refuse('42501', `permission denied for database ${context.database}`, { at });
  const superuser = isSuperuser(store, session.user);
  if (allTables && !superuser) refuse('42501', 'must be superuser to create FOR ALL TABLES publication', { at });
  if (store.named('publication', name)) refuse('42710', `publication "${name}" already exists`, { at, object: name });
  const { viaRoot = false, publishes = EVENTS } = publicationFacts(store.version, change.options, at);
  const { tables, schemas, depends } = resolve(context, change.objects, at);
  if (schemas.length > 0 && !superuser) refuse('42501', 'must be superuser to create FOR TABLES IN SCHEMA publication', { at });
  requireAgreement(context, { name, viaRoot, tables, schemas }, at);
  store.make<Publication>({
    class: 'publication',
    name,
    owner: session.user,
    allTables,
    tables,
    schemas,
    publishes,
    viaRoot,
    depends,
  });
}

interface Entries {
  readonly tables: readonly Published[];
  readonly schemas: readonly number[];
  /** An entry goes with its table or schema; what a column list or a WHERE names does not go before it. */
  readonly depends: readonly Dependency[];
}

type Said = Pick<Publication, 'name' | 'viaRoot' | 'tables' | 'schemas'>;

function requireAgreement({ store }: Context, facts: Said, at: number): void {
  for (const { relation: id, columns, where } of facts.tables) {
    const relation = store.relation(id);
    if (!relation) continue;
    const unrooted = relation.kind === 'partitioned table' && !facts.viaRoot;
    const said = `cannot use column list for relation "${store.namespace(relation.namespace)?.name}.${relation.name}" in publication "${facts.name}"`;
    if (columns && facts.schemas.length > 0)
      refuse('22023', said, {
        at,
        detail: 'Column lists cannot be specified in publications containing FOR TABLES IN SCHEMA elements.',
      });
    if (where && unrooted)
      refuse('22023', `cannot use publication WHERE clause for relation "${relation.name}"`, {
        at,
        detail: 'WHERE clause cannot be used for a partitioned table when publish_via_partition_root is false.',
      });
    if (columns && unrooted)
      refuse('22023', said, {
        at,
        detail: 'Column lists cannot be specified for partitioned tables when publish_via_partition_root is false.',
      });
  }
}

function resolve(context: Context, objects: readonly PublicationObject[], at: number): Entries {
  const { store, session } = context;
  const tables = new Map<number, Published>();
  const schemas = new Set<number>();
  const depends: Dependency[] = [];
  for (const object of objects) {
    if (object.kind === 'tables in schema') schemas.add(requireNamespace(context, object.schema as string, at).id);
    if (object.kind === 'tables in current schema')
      schemas.add(session.path.creation ?? refuse('3F000', 'no schema has been selected for CURRENT_SCHEMA', { at }));
    if (object.kind !== 'table' || !object.table) continue;
    const { table, needs } = publishedTable(context, object, object.table, at);
    const twin = tables.get(table.relation);
    const named = store.relation(table.relation)?.name;
    if (twin?.where || (twin && table.where)) refuse('42710', `conflicting or redundant WHERE clauses for table "${named}"`, { at });
    if (twin?.columns || (twin && table.columns)) refuse('42710', `conflicting or redundant column lists for table "${named}"`, { at });
    tables.set(table.relation, table);
    depends.push(...needs);
  }
  for (const schema of schemas) {
    depends.push({ on: schema, type: 'auto', from: schema });
    if (schema < FIRST_USER_ID && schema !== PUBLIC_SCHEMA)
      refuse('22023', `cannot add schema "${store.namespace(schema)?.name}" to publication`, {
        at,
        detail: 'This operation is not supported for system schemas.',
      });
  }
  return { tables: [...tables.values()], schemas: [...schemas], depends };
}

function publishedTable(
  context: Context,
  object: PublicationObject,
  name: Name,
  at: number,
): { readonly table: Published; readonly needs: readonly Dependency[] } {
  const { store } = context;
  const relation = requireRelation(context, name);
  requireOwner(context, relation, 'table', relation.name, at);
  requirePublishable(relation, at);
  const columns = object.columns && publishedColumns(context, relation, object.columns, at);
  const table = { relation: relation.id, ...(columns && { columns }) };
  const needs: Dependency[] = [{ on: relation.id, type: 'auto', from: relation.id }];
  for (const column of columns ?? []) needs.push({ on: relation.id, column, type: 'normal', from: relation.id });
  if (!object.where) return { table, needs };
  const { expression, row } = bindCondition(context, relation, CLAUSE.publicationWhere, object.where, 'PUBLICATION WHERE');
  requireSimpleFilter(context, expression, at);
  for (const need of new Needs(store, [row]).expression(expression).list()) needs.push({ ...need, from: relation.id });
  return { table: { ...table, where: { expression, place: store.placeAt(at) } }, needs };
}

function publishedColumns({ store }: Context, relation: Relation, names: readonly string[], at: number): number[] {
  const columns: number[] = [];
  for (const name of names) {
    if (SYSTEM_COLUMNS.has(name)) refuse('42P10', `cannot use system column "${name}" in publication column list`, { at });
    const { attribute, generated } = requireColumn(relation, name, at);
    if (generated === 'virtual') refuse('42P10', `cannot use virtual generated column "${name}" in publication column list`, { at });
    if (generated && store.version < 18) refuse('42P10', `cannot use generated column "${name}" in publication column list`, { at });
    if (columns.includes(attribute)) refuse('42710', `duplicate column "${name}" in publication column list`, { at, object: name });
    columns.push(attribute);
  }
  return columns;
}

function requirePublishable(relation: Relation, at: number): void {
  const detail =
    relation.persistence === 'temporary'
      ? 'This operation is not supported for temporary tables.'
      : relation.persistence === 'unlogged'
        ? 'This operation is not supported for unlogged tables.'
        : undefined;
  if (relation.id < FIRST_USER_ID)
    refuse('22023', `cannot add relation "${relation.name}" to publication`, {
      at,
      detail: 'This operation is not supported for system tables.',
    });
  if (relation.kind !== 'table' && relation.kind !== 'partitioned table')
    refuse('22023', `cannot add relation "${relation.name}" to publication`, {
      at,
      detail: `This operation is not supported for ${relation.kind}s.`,
    });
  if (detail) refuse('22023', `cannot add relation "${relation.name}" to publication`, { at, detail });
}

export function alterPublication(context: Context, change: AlterPublication): void {
  const { store, session } = context;
  const { at, name, action } = change;
  const publication = store.named('publication', name) ?? refuse('42704', `publication "${name}" does not exist`, { at, object: name });
  requireOwner(context, publication, 'publication', name, at);
  if (action === 'options') {
    const facts = publicationFacts(store.version, change.options, at);
    requireAgreement(context, { ...publication, ...facts, schemas: [] }, at);
    store.alter<Publication>(publication, facts);
    return;
  }
  if (action === 'drop')
    for (const { columns, where } of change.objects) {
      if (columns) refuse('42601', 'column list must not be specified in ALTER PUBLICATION ... DROP', { at });
      if (where) refuse('42601', 'cannot use a WHERE clause when removing a table from a publication', { at });
    }
  const named = resolve(context, change.objects, at);
  if (named.schemas.length > 0 && !isSuperuser(store, session.user) && action !== 'drop')
    refuse('42501', `must be superuser to add or set schemas`, { at });
  if (publication.allTables)
    refuse('55000', `publication "${name}" is defined as FOR ALL TABLES`, {
      at,
      detail: 'Tables cannot be added to or dropped from FOR ALL TABLES publications.',
    });
  const entries = CHANGED[action](context, publication, named, at);
  requireAgreement(context, { ...publication, ...entries }, at);
  store.alter<Publication>(publication, entries);
}

type Changed = (context: Context, publication: Publication, named: Entries, at: number) => Entries;

const CHANGED: Readonly<Record<'add' | 'set' | 'drop', Changed>> = {
  add({ store }, { name, tables, schemas, depends }, named, at) {
    const twin = named.tables.find((table) => tables.some((own) => own.relation === table.relation));
    const relation = twin && store.relation(twin.relation)?.name;
    if (relation) refuse('42710', `relation "${relation}" is already member of publication "${name}"`, { at, object: relation });
    const again = named.schemas.find((schema) => schemas.includes(schema));
    if (again !== undefined) refuse('42710', `schema "${store.namespace(again)?.name}" is already member of publication "${name}"`, { at });
    return {
      tables: [...tables, ...named.tables],
      schemas: [...schemas, ...named.schemas],
      depends: [...depends, ...named.depends],
    };
  },
  set: (_context, _publication, named) => named,
  drop({ store }, publication, named, at) {
    const { tables, schemas } = publication;
    const absent = named.tables.find((table) => !tables.some((own) => own.relation === table.relation));
    const relation = absent && store.relation(absent.relation)?.name;
    if (relation) refuse('42704', `relation "${relation}" is not part of the publication`, { at, object: relation });
    const missing = named.schemas.find((schema) => !schemas.includes(schema));
    if (missing !== undefined)
      refuse('42704', `tables from schema "${store.namespace(missing)?.name}" are not part of the publication`, { at });
    const gone = new Set([...named.schemas, ...named.tables.map((table) => table.relation)]);
    return withoutEntries(publication, gone);
  },
};

const withoutEntries = ({ tables, schemas, depends }: Publication, gone: ReadonlySet<number>): Entries => ({
  tables: tables.filter(({ relation }) => !gone.has(relation)),
  schemas: schemas.filter((schema) => !gone.has(schema)),
  depends: depends.filter(({ from }) => from === undefined || !gone.has(from)),
});

/** What a publication says without one of its tables or schemas. */
export const withoutEntry = (publication: Publication, gone: number): Entries => withoutEntries(publication, new Set([gone]));
