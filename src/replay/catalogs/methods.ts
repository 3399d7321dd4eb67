/** Access methods and languages: other objects say their names, the catalogs their ids. */
import type { AccessMethod, Language } from '../../model/objects.ts';
import type { Store } from '../store.ts';
import { catalog } from './catalog.ts';
import { withOwn } from './own.ts';
import { routineId } from './routine-id.ts';
import { aclOf } from './values.ts';

export const methodId = (store: Store, name: string | undefined): number =>
  name === undefined ? 0 : (store.named('access method', name)?.id ?? store.builtIns.accessMethod(name)?.id ?? 0);

export const languageId = (store: Store, name: string): number =>
  store.named('language', name)?.id ?? store.builtIns.languageNamed(name)?.id ?? 0;

const HANDLERS: Readonly<Record<string, string>> = {
  heap: 'heap_tableam_handler',
  btree: 'bthandler',
  hash: 'hashhandler',
  gist: 'gisthandler',
  gin: 'ginhandler',
  spgist: 'spghandler',
  brin: 'brinhandler',
};

export const pgAm = catalog<AccessMethod>({
  all: ({ store }) => withOwn(store, store.builtIns.accessMethods(), 'access method'),
  columns: {
    oid: (m) => m.id,
    amname: (m) => m.name,
    amhandler: (m, { store }) => routineId(store, HANDLERS[m.name] ?? `${m.name}handler`),
    amtype: (m) => (m.type === 'table' ? 't' : 'i'),
  },
});

const isProcedural = ({ name }: Language): boolean => !['internal', 'c', 'sql'].includes(name);

export const pgLanguage = catalog<Language>({
  all: ({ store }) => withOwn(store, store.builtIns.languages(), 'language'),
  columns: {
    oid: (l) => l.id,
    lanname: (l) => l.name,
    lanowner: (l) => l.owner,
    lanispl: isProcedural,
    lanpltrusted: (l) => l.trusted,
    lanplcallfoid: (l, { store }) => (isProcedural(l) ? routineId(store, `${l.name}_call_handler`) : 0),
    laninline: (l, { store }) => (isProcedural(l) ? routineId(store, `${l.name}_inline_handler`) : 0),
    lanvalidator: (l, { store }) => routineId(store, isProcedural(l) ? `${l.name}_validator` : `fmgr_${l.name}_validator`),
    lanacl: (l, { store }) => aclOf(store, l.acl),
  },
});
