/** Access lists as values: taken apart, put together, and what they are where none was written. */
import { arrayOf, type Datum, isArray } from '../../../model/datum.ts';
import { type AccessItem, type Grantable, PRIVILEGES, privilegesIn } from '../../../model/privilege.ts';
import { refuse } from '../../../model/refusal.ts';
import { aclOf, printAccessItem, readAccessItem } from '../../catalogs/values.ts';
import { defaultList } from '../../privileges/access-list.ts';
import type { Store } from '../../store.ts';
import { type CatalogFunctions, rowsOf } from './function.ts';

const KIND: Readonly<Record<string, Grantable>> = {
  c: 'column',
  r: 'table',
  s: 'sequence',
  d: 'database',
  f: 'function',
  l: 'language',
  L: 'large object',
  n: 'schema',
  p: 'parameter',
  t: 'tablespace',
  F: 'foreign data wrapper',
  S: 'server',
  T: 'type',
};

export const accessLists: CatalogFunctions = {
  'acldefault("char",oid)': ([letter, owner], { store }) => {
    const kind = KIND[letter as string] ?? refuse('XX000', `unrecognized object type abbreviation: ${letter}`);
    return aclOf(store, defaultList(kind, owner as number, store.version));
  },
  'aclexplode(aclitem[])': ([list], { store }) =>
    rowsOf(
      itemsOf(store, list ?? null).flatMap(({ grantor, grantee, privileges, grantable }) =>
        privilegesIn(privileges).map((privilege) => [
          grantor,
          grantee,
          privilege,
          (grantable & (1 << PRIVILEGES.indexOf(privilege))) !== 0,
        ]),
      ),
    ),
  'makeaclitem(oid,oid,text,boolean)': ([grantee, grantor, text, grantable], { store }) => {
    const privileges = String(text)
      .split(',')
      .reduce((set, word) => set | privilegeBit(word.trim()), 0);
    return printAccessItem(store, {
      grantee: grantee as number,
      grantor: grantor as number,
      privileges,
      grantable: grantable === true ? privileges : 0,
    });
  },
  'aclcontains(aclitem[],aclitem)': ([list, wanted], { store }) => {
    const item = readAccessItem(store, String(wanted));
    return itemsOf(store, list ?? null).some(
      (own) =>
        own.grantee === item?.grantee &&
        own.grantor === item.grantor &&
        (own.privileges & item.privileges) === item.privileges &&
        (own.grantable & item.grantable) === item.grantable,
    );
  },
  'aclitemeq(aclitem,aclitem)': ([a, b]) => a === b,
  'pg_options_to_table(text[])': ([options]) =>
    rowsOf(
      elementsOf(options ?? null).map((option) => {
        const text = String(option);
        const equals = text.indexOf('=');
        return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
      }),
    ),
};

const elementsOf = (value: Datum): readonly Datum[] => (isArray(value) ? value.elements : arrayOf([]).elements);

const itemsOf = (store: Store, list: Datum): AccessItem[] => elementsOf(list).flatMap((item) => readAccessItem(store, String(item)) ?? []);

function privilegeBit(word: string): number {
  const n = PRIVILEGES.findIndex((privilege: string) => privilege === word.toUpperCase());
  return n < 0 ? refuse('22023', `unrecognized privilege type: "${word}"`) : 1 << n;
}
