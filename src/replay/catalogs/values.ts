/** Values as the catalogs spell them: arrays, access lists, options, and what is on or off in a letter. */

import { type ArrayDatum, arrayOf, type Datum } from '../../model/datum.ts';
import { type AccessItem, type AccessList, EVERYONE, PRIVILEGES } from '../../model/privilege.ts';
import type { Schema } from '../../model/schema.ts';

/** int2vector and oidvector count from 0. */
export const vectorOf = (elements: readonly number[]): ArrayDatum =>
  elements.length === 0 ? { elements, lengths: [], lowerBounds: [] } : { elements, lengths: [elements.length], lowerBounds: [0] };

/** An array, or NULL where there is nothing to say. */
export const arrayOrNull = (elements: readonly Datum[] | undefined): Datum =>
  elements === undefined || elements.length === 0 ? null : arrayOf(elements);

export const optionsOf = (options: Readonly<Record<string, string>> | undefined): Datum =>
  arrayOrNull(Object.entries(options ?? {}).map(([name, value]) => `${name}=${value}`));

/** `aclitem[]`; NULL stands for the defaults. */
export const aclOf = (schema: Schema, list: AccessList | null): Datum =>
  list === null ? null : arrayOf(list.map((item) => printAccessItem(schema, item)));

/** In the order of `PRIVILEGES`. */
const LETTERS = 'arwdDxtXUCTcsAm';

/** `grantee=privileges/grantor`, as `aclitemout` prints it. */
export function printAccessItem(schema: Schema, { grantee, grantor, privileges, grantable }: AccessItem): string {
  const letters = PRINTED.map((n) => (privileges & (1 << n) ? `${LETTERS[n]}${grantable & (1 << n) ? '*' : ''}` : '')).join('');
  return `${grantee === EVERYONE ? '' : roleText(schema, grantee)}=${letters}/${roleText(schema, grantor)}`;
}

const PRINTED = PRIVILEGES.map((_, n) => n);

/** Quoted where there are other characters than letters, digits and underscores (putid). */
function roleText(schema: Schema, id: number): string {
  const name = schema.role(id)?.name;
  if (name === undefined) return String(id);
  return /^[A-Za-z0-9_]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** The opposite of `printAccessItem`; undefined if a role is not there or the text is no access item. */
export function readAccessItem(schema: Schema, text: string): AccessItem | undefined {
  const found = /^((?:[^"=]|"(?:[^"]|"")*")*)=([a-zA-Z*]*)(?:\/(.*))?$/s.exec(text);
  if (!found) return undefined;
  const [, to = '', letters = '', from = ''] = found;
  const grantee = roleNamed(schema, to);
  const grantor = from === '' ? 10 : roleNamed(schema, from);
  if (grantee === undefined || grantor === undefined) return undefined;
  let privileges = 0;
  let grantable = 0;
  for (let i = 0; i < letters.length; i++) {
    const n = LETTERS.indexOf(letters[i] as string);
    if (n < 0) return undefined;
    privileges |= 1 << n;
    if (letters[i + 1] === '*') {
      grantable |= 1 << n;
      i++;
    }
  }
  return { grantee, grantor, privileges, grantable };
}

function roleNamed(schema: Schema, spelled: string): number | undefined {
  if (spelled === '') return EVERYONE;
  const name = spelled.startsWith('"') ? spelled.slice(1, -1).replaceAll('""', '"') : spelled;
  return schema.roleNamed(name)?.id ?? (/^\d+$/.test(name) ? Number(name) : undefined);
}
