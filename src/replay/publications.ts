/** Publications: which tables another server, or a realtime service, is sent (publicationcmds.c). */
import { CLAUSE } from '../bind/clause.ts';
import type { AlterPublication, CreatePublication, Option, PublicationObject } from '../model/change.ts';
import type { Publication, Relation } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { bindCondition } from './bound.ts';
import type { Context } from './context.ts';
import { isOn } from './options.ts';
import { requireColumn, requireNamespace, requireOwner, requireRelation } from './resolve.ts';

type Published = Publication['tables'][number];

export function createPublication(context: Context, change: CreatePublication): void {
  const { store, session } = context;
  const { at, name } = change;
  if (store.named('publication', name)) refuse('42710', `publication "${name}" already exists`, { at, object: name });
  const { tables, schemas } = resolve(context, change.objects, at);
  store.make<Publication>({
    class: 'publication',
    name,
    owner: session.user,
    allTables: change.allTables,
    tables: withoutRepeats(tables, at),
    schemas,
    publishes: ['insert', 'update', 'delete', 'truncate'],
    viaRoot: false,
    ...optionFacts(change.options),
    depends: [],
  });
}

function optionFacts(options: readonly Option[]): Partial<Publication> {
  const facts: { -readonly [K in 'publishes' | 'viaRoot']?: Publication[K] } = {};
  for (const { name, value } of options) {
    if (name === 'publish')
      facts.publishes = String(value)
        .split(',')
        .map((word) => word.trim()) as Publication['publishes'][number][];
    if (name === 'publish_via_partition_root') facts.viaRoot = value === undefined || value === true || isOn(String(value));
  }
  return facts;
}

function resolve(context: Context, objects: readonly PublicationObject[], at: number): { tables: Published[]; schemas: number[] } {
  const { store, session } = context;
  const tables: Published[] = [];
  const schemas: number[] = [];
  for (const object of objects) {
    if (object.kind === 'tables in schema') schemas.push(requireNamespace(context, object.schema as string, at).id);
    if (object.kind === 'tables in current schema')
      schemas.push(session.path.creation ?? refuse('3F000', 'no schema has been selected for CURRENT_SCHEMA', { at }));
    if (object.kind !== 'table' || !object.table) continue;
    const relation = requireRelation(context, object.table);
    requirePublishable(relation, at);
    requireOwner(context, relation, 'table', relation.name, at);
    const where = object.where && {
      expression: bindCondition(context, relation, CLAUSE.publicationWhere, object.where, 'PUBLICATION WHERE').expression,
      place: store.placeAt(at),
    };
    const columns = object.columns?.map((column) => requireColumn(relation, column, at).attribute);
    tables.push({ relation: relation.id, ...(columns && columns.length > 0 ? { columns } : {}), ...(where ? { where } : {}) });
  }
  return { tables, schemas };
}

function requirePublishable(relation: Relation, at: number): void {
  const detail =
    relation.persistence === 'temporary'
      ? 'This operation is not supported for temporary tables.'
      : relation.persistence === 'unlogged'
        ? 'This operation is not supported for unlogged tables.'
        : undefined;
  if (relation.kind !== 'table' && relation.kind !== 'partitioned table')
    refuse('22023', `cannot add relation "${relation.name}" to publication`, {
      at,
      detail: `This operation is not supported for ${relation.kind}s.`,
    });
  if (detail) refuse('22023', `cannot add relation "${relation.name}" to publication`, { at, detail });
}

function withoutRepeats(tables: readonly Published[], at: number): Published[] {
  const kept = new Map<number, Published>();
  for (const table of tables) {
    if (kept.has(table.relation) && (table.where || table.columns)) refuse('42710', 'conflicting or redundant publication objects', { at });
    kept.set(table.relation, table);
  }
  return [...kept.values()];
}

export function alterPublication(context: Context, change: AlterPublication): void {
  const { store } = context;
  const { at, name } = change;
  const publication = store.named('publication', name) ?? refuse('42704', `publication "${name}" does not exist`, { at, object: name });
  requireOwner(context, publication, 'publication', name, at);
  if (change.action === 'options') {
    store.alter<Publication>(publication, optionFacts(change.options));
    return;
  }
  if (publication.allTables)
    refuse('55000', `publication "${name}" is defined as FOR ALL TABLES`, {
      at,
      detail: 'Tables cannot be added to or dropped from FOR ALL TABLES publications.',
    });
  const { tables, schemas } = resolve(context, change.objects, at);
  const nameOf = (id: number) => store.relation(id)?.name;
  if (change.action === 'add') {
    const twin = tables.find((table) => publication.tables.some((own) => own.relation === table.relation));
    if (twin)
      refuse('42710', `relation "${nameOf(twin.relation)}" is already member of publication "${name}"`, {
        at,
        object: nameOf(twin.relation) ?? '',
      });
    const again = schemas.find((schema) => publication.schemas.includes(schema));
    if (again !== undefined) refuse('42710', `schema "${store.namespace(again)?.name}" is already member of publication "${name}"`, { at });
    store.alter<Publication>(publication, {
      tables: [...publication.tables, ...withoutRepeats(tables, at)],
      schemas: [...publication.schemas, ...schemas],
    });
  } else if (change.action === 'set') store.alter<Publication>(publication, { tables: withoutRepeats(tables, at), schemas });
  else {
    const absent = tables.find((table) => !publication.tables.some((own) => own.relation === table.relation));
    if (absent)
      refuse('42704', `relation "${nameOf(absent.relation)}" is not part of the publication`, {
        at,
        object: nameOf(absent.relation) ?? '',
      });
    const missing = schemas.find((schema) => !publication.schemas.includes(schema));
    if (missing !== undefined)
      refuse('42704', `tables from schema "${store.namespace(missing)?.name}" are not part of the publication`, { at });
    store.alter<Publication>(publication, {
      tables: publication.tables.filter((own) => !tables.some((table) => table.relation === own.relation)),
      schemas: publication.schemas.filter((schema) => !schemas.includes(schema)),
    });
  }
}
