/**
 * A case: SQL, and in its comments what PostgreSQL makes of it.
 *
 *   -- about: in one sentence
 *   -- cell: public.docs select authenticated leaks       as often as there are cells that matter
 *   -- tenants: 1 2                                       where tenants are not uuids
 *   -- users: 'x' 'y'                                     where users are not
 *   -- context: app.workspace = tenant                    further settings that say who calls: tenant, user, email or a text
 *   -- platform: supabase                                 instead of roles and functions of our own
 *   -- assumed: application                                a role that is taken to have all privileges on tables
 *   create table docs ...
 *   -- rows
 *   insert into docs ...                                  of both tenants; what is the first tenant's has its id or user in it
 */
import type { CellCommand, Verdict } from '../../src/prove/proof.ts';

export interface IsolationCase {
  readonly name: string;
  readonly about: string;
  readonly schema: string;
  readonly rows: string;
  readonly cells: readonly ExpectedCell[];
  readonly tenants: readonly [string, string];
  readonly users: readonly [string, string];
  readonly context: Readonly<Record<string, string>>;
  readonly platform: string | undefined;
  readonly assumed: readonly string[];
  /** What settings are called where the case is carried out. */
  readonly rename?: (text: string) => string;
}

export interface ExpectedCell {
  readonly object: string;
  readonly command: CellCommand;
  readonly role: string;
  readonly verdict: Verdict;
}

export const TENANTS = ['aaaaaaaa-0000-4000-8000-00000000000a', 'bbbbbbbb-0000-4000-8000-00000000000b'] as const;
export const USERS = ['aaaaaaaa-1111-4000-8000-0000000000a1', 'bbbbbbbb-1111-4000-8000-0000000000b1'] as const;

export function parseCase(name: string, text: string): IsolationCase {
  const [schema = '', rows = ''] = text.split(/^-- rows\n/m);
  const said = (key: string): string[] =>
    Array.from(schema.matchAll(new RegExp(`^-- ${key}: (.*)$`, 'gm')), ([, value]) => (value as string).trim());
  const pair = (key: string, otherwise: readonly [string, string]): readonly [string, string] => {
    const [first, second] = said(key)[0]?.split(' ') ?? [];
    return first !== undefined && second !== undefined ? [first, second] : otherwise;
  };
  const [about] = said('about');
  if (about === undefined) throw new Error(`${name} does not say what it is about`);
  return {
    name,
    about,
    schema,
    rows,
    cells: said('cell').map((line) => cellOf(name, line)),
    tenants: pair('tenants', TENANTS),
    users: pair('users', USERS),
    context: Object.fromEntries(said('context').map((line) => line.split(/\s*=\s*/) as [string, string])),
    platform: said('platform')[0],
    assumed: said('assumed'),
  };
}

function cellOf(name: string, line: string): ExpectedCell {
  const [, object, command, role, verdict] = /^(\S+(?:\(.*\))?) (\w+) (\S+) (\w+)$/.exec(line) ?? [];
  if (object === undefined) throw new Error(`${name}: "${line}" is no cell`);
  return { object, command: command as CellCommand, role: role as string, verdict: verdict as Verdict };
}
