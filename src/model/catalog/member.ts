/** What all objects that PostgreSQL or an extension brings along have in common, and how the tables spell them. */
import type { Source } from '../../source.ts';
import type { Dependency, Place, Provenance } from '../objects.ts';
import { type AccessItem, type AccessList, type PrivilegeSet, setOf } from '../privilege.ts';
import { BOOTSTRAP_SUPERUSER } from './ids.ts';

/** How one table is read: whose its objects are, and what an id in it stands for. */
export interface Reading {
  readonly resolve: (spelled: string) => number;
  readonly owner: number;
  readonly extension?: number;
  readonly hasMaintain: boolean;
}

interface Common {
  readonly provenance: Provenance;
  readonly depends: readonly Dependency[];
  readonly extension?: number;
}

export function common(reading: Reading): Common {
  return reading.extension === undefined
    ? NOTHING
    : { ...NOTHING, depends: [{ on: reading.extension, type: 'extension' }], extension: reading.extension };
}

const NOTHING: Common = { provenance: {}, depends: [] };

export const owned = (reading: Reading) => ({ ...common(reading), owner: reading.owner });

const NOWHERE: Source = { name: 'pg_catalog', bytes: new Uint8Array() };

/** Where what was never written stands. */
export const BUILT_IN: Place = { source: NOWHERE, start: 0, end: 0, step: 0 };

/** A text in which the separators of the tables are escaped. */
export const decoded = (text: string): string => (text.includes('%') ? decodeURIComponent(text) : text);

/** `4j.10`: a type's id, and a modifier if there is one. The id of a member begins with a dot itself. */
export function typeAndModifier(text: string): { readonly type: string; readonly modifier: number } {
  const dot = text.indexOf('.', 1);
  return dot < 0 ? { type: text, modifier: -1 } : { type: text.slice(0, dot), modifier: Number(text.slice(dot + 1)) };
}

/** `4j~67` is there since 16 and until 17, `4j~6` since 16, `4j` always. */
export function isIn(version: number, range: string): boolean {
  const at = range.indexOf('~');
  if (at < 0) return true;
  const since = Number(range[at + 1]);
  const until = Number(range[at + 2] ?? 9);
  return since <= version - 10 && version - 10 <= until;
}

/** The id in front of `~`. */
export const withoutRange = (spelled: string): string => {
  const at = spelled.indexOf('~');
  return at < 0 ? spelled : spelled.slice(0, at);
};

/** As in `aclitem`, in the order of `PRIVILEGES`. */
const LETTERS = 'arwdDxtXUCTcsAm';

const OWNERS = {
  table: setOf('INSERT', 'SELECT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'),
  sequence: setOf('SELECT', 'UPDATE', 'USAGE'),
  routine: setOf('EXECUTE'),
  type: setOf('USAGE'),
  namespace: setOf('USAGE', 'CREATE'),
};

/** The access list behind `g`: what others hold is written, what the owner holds is all there is. */
export function accessList(reading: Reading, fields: readonly string[], of: keyof typeof OWNERS): AccessList | null {
  const field = fields.find((f) => f.startsWith('g'));
  if (field === undefined) return null;
  const all = reading.hasMaintain ? OWNERS[of] : OWNERS[of] & ~setOf('MAINTAIN');
  const grantor = reading.owner;
  const items: AccessItem[] = [{ grantee: reading.owner, grantor, privileges: all, grantable: 0 }];
  for (const item of field.slice(1).split(';')) {
    if (item === '') continue;
    const [grantee = '0', letters = ''] = item.split(':');
    const { held, grantable } = privileges(letters);
    items.push({ grantee: Number.parseInt(grantee, 36), grantor, privileges: held, grantable });
  }
  return items;
}

function privileges(letters: string): { held: PrivilegeSet; grantable: PrivilegeSet } {
  let held = 0;
  let grantable = 0;
  for (let i = 0; i < letters.length; i++) {
    const privilege = 1 << LETTERS.indexOf(letters[i] as string);
    held |= privilege;
    if (letters[i + 1] === '*') {
      grantable |= privilege;
      i++;
    }
  }
  return { held, grantable };
}

/** Reads the tables of one version of PostgreSQL. */
export const builtInReading = (version: number): Reading => ({
  resolve: (spelled) => Number.parseInt(spelled, 36),
  owner: BOOTSTRAP_SUPERUSER,
  hasMaintain: version >= 17,
});
