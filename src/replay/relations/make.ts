/** Making a relation, and the row type that comes with it (heap_create_with_catalog). */
import { PG_CATALOG, PG_TOAST } from '../../model/catalog/ids.ts';
import type { Persistence } from '../../model/change.ts';
import type { Column, Dependency, Relation, RelationKind, Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { Needs } from '../depend.ts';
import { chooseArrayTypeName, clip } from '../made-names.ts';
import { startingList } from '../privileges/default-privileges.ts';
import { FIRST_USER_ID, type Store, traced, type Unmade } from '../store.ts';

export interface NewRelation {
  readonly name: string;
  readonly namespace: number;
  readonly kind: RelationKind;
  readonly columns: readonly Column[];
  readonly persistence: Persistence;
  readonly parents?: readonly number[];
  readonly more?: Partial<Relation>;
  readonly depends?: readonly Dependency[];
  readonly owner?: number;
}

const WITH_ROW_TYPE: readonly RelationKind[] = [
  'table',
  'partitioned table',
  'view',
  'materialized view',
  'foreign table',
  'composite type',
];

export function makeRelation({ store, session }: Context, wanted: NewRelation): Relation {
  const { namespace, kind } = wanted;
  const name = clip(wanted.name);
  const owner = wanted.owner ?? session.user;
  if (namespace === PG_CATALOG || namespace === PG_TOAST) {
    refuse('42501', `permission denied to create "${store.namespace(namespace)?.name}.${name}"`, {
      detail: 'System catalog modifications are currently disallowed.',
    });
  }
  if (store.relationNamed(namespace, name)) refuse('42P07', `relation "${name}" already exists`, { object: name });
  const id = store.newId();
  const rowType = WITH_ROW_TYPE.includes(kind) ? store.newId() : 0;
  const depends = columnTypes(store, wanted.columns);
  if (wanted.depends) depends.push(...wanted.depends);
  // A table has its row type; a composite type has its list of columns.
  if (kind === 'composite type') depends.push({ on: rowType, type: 'internal' });
  const relation: Unmade<Relation> = {
    class: 'relation',
    id,
    name,
    namespace,
    owner,
    kind,
    acl:
      kind === 'index' || kind === 'partitioned index' || kind === 'composite type'
        ? null
        : startingList(store, kind === 'sequence' ? 'sequence' : 'table', owner, namespace),
    persistence: wanted.persistence,
    columns: wanted.columns,
    rowType,
    rowSecurity: false,
    forceRowSecurity: false,
    parents: wanted.parents ?? [],
    options: {},
    replicaIdentity: 'default',
    depends,
    ...wanted.more,
  };
  if (rowType !== 0) makeRowType(store, relation as Relation, rowType);
  return store.make<Relation>(relation);
}

/** A column needs its type; so does an array its element's. */
export function columnTypes(store: Store, columns: readonly Column[]): Dependency[] {
  const needs: Dependency[] = [];
  for (const column of columns) if (!column.dropped) typeNeeds(store, column, needs);
  return needs;
}

export function typeNeeds(store: Store, { type, collation, attribute }: Column, found: Dependency[] = []): Dependency[] {
  // PostgreSQL's own types are always there.
  if (type < FIRST_USER_ID && collation === undefined) return found;
  const needs = new Needs(store);
  needs.onType(type);
  if (collation !== undefined) needs.on(collation);
  for (const need of needs.list()) found.push({ ...need, from: attribute });
  return found;
}

function makeRowType(store: Store, relation: Relation, id: number): void {
  const { namespace, name, owner } = relation;
  const existing = store.typeNamed(namespace, name);
  if (existing && !renameArrayType(store, existing)) {
    refuse('42710', `type "${name}" already exists`, {
      object: name,
      hint: "A relation has an associated type of the same name, so you must use a name that doesn't conflict with any existing type.",
    });
  }
  const array = store.newId();
  store.make<Type>({
    class: 'type',
    id,
    name,
    namespace,
    owner,
    acl: null,
    kind: 'composite',
    category: 'C',
    preferred: false,
    length: -1,
    collatable: false,
    element: 0,
    trueArray: false,
    array,
    relation: relation.id,
    depends: relation.kind === 'composite type' ? [] : [{ on: relation.id, type: 'internal' }],
  });
  makeArrayType(store, { id: array, name, namespace, owner, element: id, collatable: false });
}

/** The array that comes with a type. */
export function makeArrayType(
  store: Store,
  { id, name, namespace, owner, element, collatable }: Pick<Type, 'id' | 'name' | 'namespace' | 'owner' | 'element' | 'collatable'>,
): void {
  store.make<Type>({
    class: 'type',
    id,
    name: chooseArrayTypeName(store, name, namespace),
    namespace,
    owner,
    acl: null,
    kind: 'base',
    category: 'A',
    preferred: false,
    length: -1,
    collatable,
    element,
    trueArray: true,
    array: 0,
    relation: 0,
    depends: [{ on: element, type: 'internal' }],
  });
}

/** A type that PostgreSQL made up for arrays gives way to a wanted name (moveArrayTypeName). */
export function renameArrayType(store: Store, existing: Type): boolean {
  const element = existing.trueArray ? store.type(existing.element) : undefined;
  if (!element || element.array !== existing.id) return false;
  store.alter(existing, { name: chooseArrayTypeName(store, element.name, existing.namespace) });
  return true;
}

// ---------------------------------------------------------------- changing columns

/** The relation with one column changed; what changed remembers where. */
export function alterColumn(store: Store, relation: Relation, attribute: number, facts: Partial<Column>, at?: number): Relation {
  const place = at === undefined ? store.place : store.placeAt(at);
  const columns = relation.columns.slice();
  const column = columns[attribute - 1] as Column;
  columns[attribute - 1] = { ...column, ...facts, provenance: traced(column.provenance, facts, place) };
  return store.alter(relation, { columns } as Partial<Relation>);
}

export function addColumn(store: Store, relation: Relation, column: Column): Relation {
  return store.alter(relation, {
    columns: [...relation.columns, column],
    depends: [...relation.depends, ...typeNeeds(store, column)],
  } as Partial<Relation>);
}

export const current = (store: Store, relation: Relation): Relation => store.relation(relation.id) as Relation;
