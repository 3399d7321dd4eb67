import type { DatabaseObject } from '../../model/objects.ts';
import { type AccessList, EVERYONE } from '../../model/privilege.ts';
import { FIRST_USER_ID } from '../store.ts';
import { catalog } from './catalog.ts';
import { catalogId, classId, everythingMade } from './class-id.ts';
import { DATABASE } from './database.ts';

interface Row {
  readonly object: DatabaseObject;
  readonly column: number;
  readonly role: number;
  readonly type: 'o' | 'a' | 'r';
}

/** Which roles own objects, have privileges on them, or are named by policies. */
export const pgShdepend = catalog<Row>({
  all: function* ({ store }) {
    for (const object of everythingMade(store)) yield* needsOf(object);
  },
  by: {
    objid: (id, { store }) => {
      const object = store.object(id as number);
      return object ? needsOf(object) : [];
    },
  },
  columns: {
    dbid: () => DATABASE,
    classid: ({ object }, { store }) => classId(store, object),
    objid: ({ object }) => object.id,
    objsubid: ({ column }) => column,
    refclassid: (_row, { store }) => catalogId(store, 'pg_authid'),
    refobjid: ({ role }) => role,
    deptype: ({ type }) => type,
  },
});

function* needsOf(object: DatabaseObject): Iterable<Row> {
  const inner = object.depends.some(({ type }) => type === 'internal') || (object.class === 'relation' && object.index !== undefined);
  const owner = 'owner' in object ? object.owner : undefined;
  if (owner !== undefined && !inner && isNoted(owner)) yield { object, column: 0, role: owner, type: 'o' };
  if ('acl' in object) yield* grantees(object, 0, object.acl, owner);
  if (object.class === 'relation') for (const column of object.columns) yield* grantees(object, column.attribute, column.acl, owner);
  if (object.class === 'policy') for (const role of object.roles) if (isNoted(role)) yield { object, column: 0, role, type: 'r' };
}

function* grantees(object: DatabaseObject, column: number, list: AccessList | null, owner: number | undefined): Iterable<Row> {
  const roles = new Set((list ?? []).flatMap(({ grantee, grantor }) => [grantee, grantor]));
  for (const role of roles) if (role !== owner && isNoted(role)) yield { object, column, role, type: 'a' };
}

/** PostgreSQL's own roles cannot be dropped, so nobody notes that they are needed. */
const isNoted = (role: number): boolean => role !== EVERYONE && role >= FIRST_USER_ID;
