/** A small world of two tenants and a third one's rows, and all that callers can do to its documents. */
import { quoted, type Session } from '../session.ts';

export const SCHEMA = `
create role app_user nologin;
create table tenants (id int primary key);
create table members (tenant_id int not null references tenants, user_id int not null, grade int not null, primary key (tenant_id, user_id));
create table docs (id int primary key, tenant_id int not null references tenants, state text, grade int);
create table notes (id int primary key, tenant_id int not null references tenants, author_id int not null);
alter table docs enable row level security;
alter table notes enable row level security;
create function my_tenant() returns int language sql stable as $$ select nullif(current_setting('app.tenant_id', true), '')::int $$;
create policy own on notes using (tenant_id = my_tenant() and author_id = nullif(current_setting('app.user_id', true), '')::int);
grant usage on schema public to app_user;
grant select on members, tenants, notes to app_user;
grant select, insert, update, delete on docs to app_user;
`;

export const SETTINGS = {
  platform: 'postgres',
  migrator: 'superuser',
  tenancy: {
    root: 'tenants',
    members: { members: { user: 'user_id', tenant: 'tenant_id' } },
    context: { 'app.tenant_id': 'tenant', 'app.user_id': 'user', 'app.role': 'role' },
  },
} as const;

interface Doc {
  readonly id: number;
  readonly tenant: number;
  readonly state: string | null;
  readonly grade: number | null;
}

const DOCS: readonly Doc[] = [1, 2, 7].flatMap((tenant) =>
  [
    ['open', 1],
    ['closed', 3],
    [null, 2],
    ['open', null],
    ['other', 2],
  ].map(([state, grade], i): Doc => ({ id: tenant * 100 + i, tenant, state: state as string | null, grade: grade as number | null })),
);

/** Users 11 and 22 are members of one tenant each; 44 of none. */
const MEMBERS: Readonly<Record<string, number>> = { 11: 1, 22: 2 };

const ROWS = `
insert into tenants values (1), (2), (7);
insert into members values (1, 11, 2), (2, 22, 1), (7, 77, 3);
`;

const row = ({ id, tenant, state, grade }: Doc): string =>
  `(${id}, ${tenant}, ${state === null ? 'null' : quoted(state)}, ${grade ?? 'null'})`;

interface Caller {
  readonly tenant: string | undefined;
  readonly user: string | undefined;
  readonly role: string | undefined;
}

const unset: Caller = { tenant: undefined, user: undefined, role: undefined };
const CALLERS: readonly Caller[] = [
  { tenant: '1', user: '11', role: 'admin' },
  { tenant: '2', user: '22', role: 'member' },
  { tenant: '1', user: '11', role: '' },
  { tenant: '2', user: '22', role: 'admin' },
  { tenant: '', user: '', role: '' },
  { tenant: '', user: '44', role: 'admin' },
  { tenant: '1', user: '44', role: 'member' },
  { tenant: '', user: '11', role: 'member' },
];

/** Whose rows the caller has by right. */
const isOwn = ({ tenant, user }: Caller, row: number): boolean => String(row) === tenant || MEMBERS[user ?? ''] === row;

export type Command = 'select' | 'insert' | 'update' | 'delete';
export const COMMANDS: readonly Command[] = ['select', 'insert', 'update', 'delete'];

interface Try {
  readonly command: Command;
  readonly caller: Caller;
  /** All documents stand there, or this one, or none. */
  readonly there: 'all' | Doc | undefined;
  readonly act: string;
  /** One text, in which the tenants of the rows that were reached stand in a list. */
  readonly look: string;
}

const inserted = (docs: readonly Doc[]): string => `insert into docs values ${docs.map(row).join(', ')}`;

/** Fewer, where each is tried alone. */
const SINGLES = DOCS.filter(({ id, tenant }) => tenant !== 7 && id % 100 < 3);

const TRIES: readonly Try[] = [
  ...[unset, ...CALLERS].flatMap((caller): Try[] => [
    { command: 'select', caller, there: 'all', act: '', look: "select string_agg(distinct tenant_id::text, ',') from docs" },
    {
      command: 'delete',
      caller,
      there: 'all',
      act: 'delete from docs',
      look: `select string_agg(t::text, ',') from unnest(array[1, 2, 7]) t where (select count(*) from docs where tenant_id = t) < 5`,
    },
  ]),
  ...[unset, ...CALLERS.slice(0, 5)].flatMap((caller) =>
    SINGLES.flatMap((doc): Try[] => [
      { command: 'insert', caller, there: undefined, act: inserted([doc]), look: 'select tenant_id::text from docs' },
      { command: 'update', caller, there: doc, act: 'update docs set id = 999', look: 'select tenant_id::text from docs where id = 999' },
      ...(doc.id % 100 === 0
        ? [
            {
              command: 'update' as const,
              caller,
              there: doc,
              act: `update docs set id = 999, tenant_id = ${3 - doc.tenant}`,
              look: "select '1,2' from docs where id = 999",
            },
          ]
        : []),
    ]),
  ),
];

/** Carries out every try in a subtransaction of its own; what it saw comes out as the text of an error. */
const HARNESS = `
create schema harness;
create function harness.run(callers text[], befores text[], acts text[], looks text[]) returns text[] language plpgsql as $$
declare
  results text[] := '{}';
  seen text;
begin
  for i in 1 .. coalesce(array_length(callers, 1), 0) loop
    begin
      if befores[i] <> '' then execute befores[i]; end if;
      if callers[i] <> '' then execute callers[i]; end if;
      set local role app_user;
      if acts[i] = '' then
        execute looks[i] into seen;
      else
        execute acts[i];
        reset role;
        execute looks[i] into seen;
      end if;
      raise exception using errcode = 'P0999', message = coalesce(seen, '-');
    exception
      when sqlstate 'P0999' then results := results || sqlerrm;
      when others then results := results || '-'::text;
    end;
  end loop;
  return results;
end $$;
-- Keys are none of this test's business, and take time.
alter table docs drop constraint docs_tenant_id_fkey;
`;

export async function prepare(session: Session): Promise<void> {
  await session.db.exec(SCHEMA + ROWS + HARNESS);
}

const settings = ({ tenant, user, role }: Caller, rename: (text: string) => string): string =>
  tenant === undefined
    ? ''
    : rename(
        `select set_config('app.tenant_id', ${quoted(tenant)}, true), set_config('app.user_id', ${quoted(user ?? '')}, true), set_config('app.role', ${quoted(role ?? '')}, true)`,
      );

/** For each command an attack that reaches a row of another tenant, in words; nothing where none does. Those that know no setting come first. */
export async function attacks(session: Session, rename: (text: string) => string): Promise<Map<Command, string>> {
  const found = new Map<Command, string>();
  const carryOut = async (tries: readonly Try[]): Promise<void> => {
    const list = (textOf: (one: Try) => string): string => `array[${tries.map((one) => quoted(textOf(one))).join(', ')}]::text[]`;
    const before = ({ there }: Try): string => (typeof there === 'object' ? inserted([there]) : '');
    const [[answer] = []] = await session.ask(
      `select harness.run(${list(({ caller }) => settings(caller, rename))}, ${list(before)}, ${list(({ act }) => act)}, ${list(({ look }) => look)})`,
    );
    const results = Array.from(
      (answer ?? '{}').slice(1, -1).matchAll(/"([^"]*)"|([^,]+)/g),
      ([, inQuotes, bare]) => inQuotes ?? bare ?? '',
    );
    for (const [i, { command, caller, act }] of tries.entries()) {
      const reached = (results[i] ?? '-').split(',').filter((tenant) => tenant !== '-' && !isOwn(caller, Number(tenant)));
      if (reached.length > 0 && !found.has(command))
        found.set(command, `${JSON.stringify(caller)} ${act || 'select'} reaches rows of ${reached.join(' and ')}`);
    }
  };
  for (const isUnset of [true, false]) {
    const tries = TRIES.filter(({ caller }) => (caller === unset) === isUnset);
    await session.undone('filled', async () => {
      await session.db.exec(inserted(DOCS));
      await carryOut(tries.filter(({ there }) => there === 'all'));
    });
    await carryOut(tries.filter(({ there }) => there !== 'all'));
  }
  return found;
}
