import type { DefaultValue } from '../../model/objects.ts';
import { catalog } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { objectById } from './object-by-id.ts';

export const pgAttrdef = catalog<DefaultValue>({
  all: ({ store }) => store.all('default value'),
  by: {
    oid: (id, { store }) => objectById(store, 'default value', id),
    adrelid: (id, { store }) =>
      (store.relation(id as number)?.columns ?? []).flatMap((column) => store.defaultOf(id as number, column.attribute) ?? []),
  },
  columns: {
    oid: (d) => d.id,
    adrelid: (d) => d.relation,
    adnum: (d) => d.attribute,
    adbin: (d) => nodeTree(d.id, 'default'),
  },
});
