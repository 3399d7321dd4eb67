import { arrayOf } from '../../model/datum.ts';
import type { Statistics } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { objectById } from './object-by-id.ts';
import { vectorOf } from './values.ts';

const KIND: Readonly<Record<string, string>> = { ndistinct: 'd', dependencies: 'f', mcv: 'm' };

export const pgStatisticExt = catalog<Statistics>({
  all: ({ store }) => store.all('statistics'),
  by: {
    oid: (id, { store }) => objectById(store, 'statistics', id),
    stxnamespace: (namespace, { store }) =>
      store.inNamespace(namespace as number).flatMap((object) => some(object.class === 'statistics' ? object : undefined)),
  },
  columns: {
    oid: (s) => s.id,
    stxrelid: (s) => s.relation,
    stxname: (s) => s.name,
    stxnamespace: (s) => s.namespace,
    stxowner: (s) => s.owner,
    stxkeys: (s) => vectorOf([...s.columns].sort((a, b) => a - b)),
    stxstattarget: (_statistics, { store }) => (store.version >= 17 ? null : -1),
    stxkind: (s) => arrayOf(kindsOf(s)),
    stxexprs: (s) => (s.expressions.length > 0 ? nodeTree(s.id, 'statistics expressions') : null),
  },
});

/** All that there are where none is named; one expression alone has only its own. */
export function kindsOf({ kinds, columns, expressions }: Statistics): string[] {
  const alone = columns.length === 0 && expressions.length === 1;
  const named = kinds.length > 0 ? kinds.map((kind) => KIND[kind] ?? kind) : alone ? [] : ['d', 'f', 'm'];
  return [...['d', 'f', 'm'].filter((kind) => named.includes(kind)), ...(expressions.length > 0 ? ['e'] : [])];
}
