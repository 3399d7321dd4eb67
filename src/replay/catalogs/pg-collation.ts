import { C_COLLATION, DEFAULT_COLLATION, POSIX_COLLATION } from '../../model/catalog/ids.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Collation } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { withOwn } from './own.ts';

export const pgCollation = catalog<Collation>({
  all: ({ store }) => withOwn(store, store.builtIns.collations(), 'collation'),
  by: { oid: (id, { store }) => some(store.collation(id as number)) },
  columns: {
    oid: (c) => c.id,
    collname: (c) => c.name,
    collnamespace: (c) => c.namespace,
    collowner: (c) => c.owner,
    collprovider,
    collisdeterministic: (c) => c.deterministic,
    collencoding: (c) => (['ucs_basic', 'pg_c_utf8', 'pg_unicode_fast'].includes(c.name) ? 6 : -1),
  },
  otherwise: 'the locale of a collation',
});

function collprovider({ id, name }: Collation): Datum {
  if (id === DEFAULT_COLLATION) return 'd';
  if (id === C_COLLATION || id === POSIX_COLLATION) return 'c';
  return id < 16384 ? (name === 'unicode' ? 'i' : 'b') : undecided('the provider of a collation');
}
