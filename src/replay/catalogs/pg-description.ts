/** Comments. Those that PostgreSQL gives to its own functions, types and operators are not known. */
import { PUBLIC_SCHEMA } from '../../model/catalog/ids.ts';
import type { DatabaseObject, Role } from '../../model/objects.ts';
import { cannotKnow } from '../evaluate/environment.ts';
import { FIRST_USER_ID, type Store } from '../store.ts';
import { catalog } from './catalog.ts';
import { catalogId, classId, everythingMade } from './class-id.ts';

interface Row {
  readonly object: DatabaseObject;
  readonly column: number;
  readonly text: string;
}

export const pgDescription = catalog<Row>({
  all: function* ({ store }) {
    for (const object of everythingMade(store)) yield* commentsOn(object);
  },
  by: { objoid: (id, { store }) => commentsOnId(store, id as number) },
  columns: {
    objoid: ({ object }) => object.id,
    classoid: ({ object }, { store }) => classId(store, object),
    objsubid: ({ column }) => column,
    description: ({ text }) => text,
  },
});

function commentsOnId(store: Store, id: number): Iterable<Row> {
  const object = store.object(id);
  if (object) return commentsOn(object);
  if (id < FIRST_USER_ID && (store.routine(id) || store.type(id) || store.operator(id))) cannotKnow('a comment of PostgreSQL’s own');
  return [];
}

function* commentsOn(object: DatabaseObject): Iterable<Row> {
  if (object.class === 'role') return;
  const text = object.comment ?? (object.id === PUBLIC_SCHEMA && !object.provenance['comment'] ? 'standard public schema' : undefined);
  if (text !== undefined) yield { object, column: 0, text };
  if (object.class !== 'relation') return;
  for (const column of object.columns)
    if (column.comment !== undefined && !column.dropped) yield { object, column: column.attribute, text: column.comment };
}

export const pgShdescription = catalog<Role>({
  all: function* ({ store }) {
    for (const role of store.all('role')) if (role.comment !== undefined) yield role;
  },
  columns: {
    objoid: (r) => r.id,
    classoid: (_role, { store }) => catalogId(store, 'pg_authid'),
    description: (r) => r.comment ?? null,
  },
});
