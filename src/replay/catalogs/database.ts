/** The one database that there is, and where its files are. */
import { BOOTSTRAP_SUPERUSER } from '../../model/catalog/ids.ts';
import { catalog } from './catalog.ts';

/** The id of the database `postgres`. */
export const DATABASE = 5;
export const UTF8 = 6;
const DEFAULT_TABLESPACE = 1663;

export const pgDatabase = catalog<string>({
  all: ({ database }) => [database],
  columns: {
    oid: () => DATABASE,
    datname: (name) => name,
    datdba: (_name, { store }) => store.database.owner,
    encoding: () => UTF8,
    datistemplate: () => false,
    datallowconn: () => true,
    dathasloginevt: (_name, { store }) => [...store.all('event trigger')].some((trigger) => trigger.event === 'login'),
    datconnlimit: () => -1,
    dattablespace: () => DEFAULT_TABLESPACE,
    daticurules: () => null,
    datacl: () => null,
  },
  otherwise: 'the locale of a database',
});

const TABLESPACES = [
  [DEFAULT_TABLESPACE, 'pg_default'],
  [1664, 'pg_global'],
] as const;

export const pgTablespace = catalog<(typeof TABLESPACES)[number]>({
  all: () => TABLESPACES,
  columns: {
    oid: ([id]) => id,
    spcname: ([, name]) => name,
    spcowner: () => BOOTSTRAP_SUPERUSER,
    spcacl: () => null,
    spcoptions: () => null,
  },
});
