/** Foreign data: the OPTIONS of what is elsewhere are not modelled. */
import type { ForeignDataWrapper, ForeignServer, Relation, UserMapping } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { objectById } from './object-by-id.ts';
import { aclOf } from './values.ts';

const otherwise = 'the options of foreign data';

export const pgForeignDataWrapper = catalog<ForeignDataWrapper>({
  all: ({ store }) => store.all('foreign data wrapper'),
  by: {
    oid: (id, { store }) => objectById(store, 'foreign data wrapper', id),
    fdwname: (name, { store }) => some(store.named('foreign data wrapper', name as string)),
  },
  columns: {
    oid: (w) => w.id,
    fdwname: (w) => w.name,
    fdwowner: (w) => w.owner,
    fdwacl: (w, { store }) => aclOf(store, w.acl),
  },
  otherwise,
});

export const pgForeignServer = catalog<ForeignServer>({
  all: ({ store }) => store.all('server'),
  by: {
    oid: (id, { store }) => objectById(store, 'server', id),
    srvname: (name, { store }) => some(store.named('server', name as string)),
  },
  columns: {
    oid: (s) => s.id,
    srvname: (s) => s.name,
    srvowner: (s) => s.owner,
    srvfdw: (s) => s.wrapper,
    srvacl: (s, { store }) => aclOf(store, s.acl),
  },
  otherwise,
});

const asForeign = (relation: Relation | undefined): readonly Relation[] => (relation?.kind === 'foreign table' ? [relation] : []);

export const pgForeignTable = catalog<Relation>({
  all: function* ({ store }) {
    for (const relation of store.all('relation')) yield* asForeign(relation);
  },
  by: { ftrelid: (id, { store }) => asForeign(store.relation(id as number)) },
  columns: {
    ftrelid: (r) => r.id,
    ftserver: (r) => r.server ?? 0,
  },
  otherwise,
});

export const pgUserMapping = catalog<UserMapping>({
  all: ({ store }) => store.all('user mapping'),
  columns: {
    oid: (m) => m.id,
    umuser: (m) => m.role,
    umserver: (m) => m.server,
  },
  otherwise,
});
