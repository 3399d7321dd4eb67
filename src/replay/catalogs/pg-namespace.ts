import type { Namespace } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { aclOf } from './values.ts';

export const pgNamespace = catalog<Namespace>({
  all: ({ store }) => store.all('namespace'),
  by: {
    oid: (id, { store }) => some(store.namespace(id as number)),
    nspname: (name, { store }) => some(store.namespaceNamed(name as string)),
  },
  columns: {
    oid: (n) => n.id,
    nspname: (n) => n.name,
    nspowner: (n) => n.owner,
    nspacl: (n, { store }) => aclOf(store, n.acl),
  },
});
