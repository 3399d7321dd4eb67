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

/** What there is to be tried. */
interface Tried {
  readonly command: Command;
  readonly caller: Caller;
  readonly act: string;
  /** Tenants of the rows that were reached. */
  readonly tenants: readonly number[];
}

/** Fewer, where each is tried alone. */
const SINGLES = DOCS.filter(({ id, tenant }) => tenant !== 7 && id % 100 < 3);

/**
 * Carries out every try in a subtransaction of its own, and tells which tenants' rows it reached. All is written out in
 * the function, so that PostgreSQL plans each statement once for a set of policies. Callers come as text: tenant, user, role.
 */
const HARNESS = `
create function harness.tries(setting text, callers text[], singly int, everything docs[], singles docs[])
  returns table (command text, caller int, act text, seen text) language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  doc docs;
begin
  begin
    insert into docs select (one).* from unnest(everything) one;
    for i in 1 .. array_length(callers, 1) loop
      caller := i;
      begin
        perform harness.become(setting, callers[i:i]);
        set local role app_user;
        select string_agg(distinct tenant_id::text, ',') into seen from docs;
        raise sqlstate 'P0999';
      exception when sqlstate 'P0999' then command := 'select'; act := 'select'; return next;
        when others then null;
      end;
      begin
        perform harness.become(setting, callers[i:i]);
        set local role app_user;
        delete from docs;
        reset role;
        select string_agg(t::text, ',') into seen from unnest(array[1, 2, 7]) t where (select count(*) from docs where tenant_id = t) < 5;
        raise sqlstate 'P0999';
      exception when sqlstate 'P0999' then command := 'delete'; act := 'delete from docs'; return next;
        when others then null;
      end;
    end loop;
    raise sqlstate 'P0998';
  exception when sqlstate 'P0998' then null;
  end;
  for i in 1 .. singly loop
    caller := i;
    foreach doc in array singles loop
      begin
        perform harness.become(setting, callers[i:i]);
        set local role app_user;
        insert into docs values (doc.id, doc.tenant_id, doc.state, doc.grade);
        raise sqlstate 'P0999';
      exception when sqlstate 'P0999' then command := 'insert'; act := 'insert ' || doc; seen := doc.tenant_id; return next;
        when others then null;
      end;
      begin
        insert into docs values (doc.id, doc.tenant_id, doc.state, doc.grade);
        perform harness.become(setting, callers[i:i]);
        set local role app_user;
        update docs set id = 999;
        reset role;
        select tenant_id into seen from docs where id = 999;
        raise sqlstate 'P0999';
      exception when sqlstate 'P0999' then command := 'update'; act := 'update docs set id = 999, of ' || doc; return next;
        when others then null;
      end;
      continue when doc.id % 100 > 0;
      begin
        insert into docs values (doc.id, doc.tenant_id, doc.state, doc.grade);
        perform harness.become(setting, callers[i:i]);
        set local role app_user;
        update docs set id = 999, tenant_id = 3 - doc.tenant_id;
        reset role;
        select '1,2' into seen from docs where id = 999;
        raise sqlstate 'P0999';
      exception when sqlstate 'P0999' then command := 'update'; act := 'update docs set id = 999, tenant_id = another, of ' || doc; return next;
        when others then null;
      end;
    end loop;
  end loop;
end $$;
create function harness.become(setting text, caller text[]) returns void language plpgsql as $$
begin
  if caller[1][1] is not null then
    perform set_config(setting || '.tenant_id', caller[1][1], true), set_config(setting || '.user_id', caller[1][2], true), set_config(setting || '.role', caller[1][3], true);
  end if;
end $$;
-- Keys are none of this test's business, and take time.
alter table docs drop constraint docs_tenant_id_fkey;
`;

export async function prepare(session: Session): Promise<void> {
  await session.db.exec(SCHEMA + ROWS + HARNESS);
}

/** For each command an attack that reaches a row of another tenant, in words; nothing where none does. Those that know no setting come first. */
export async function attacks(session: Session, rename: (text: string) => string): Promise<Map<Command, string>> {
  const found = new Map<Command, string>();
  const [setting = ''] = rename('app.').split('.');
  for (const [callers, singly] of [
    [[unset], 1],
    [CALLERS, 5],
  ] as const) {
    for (const { command, caller, act, tenants } of await tried(session, setting, callers, singly)) {
      const reached = tenants.filter((tenant) => !isOwn(caller, tenant));
      if (reached.length > 0 && !found.has(command))
        found.set(command, `${JSON.stringify(caller)} ${act} reaches rows of ${reached.join(' and ')}`);
    }
  }
  return found;
}

async function tried(session: Session, setting: string, callers: readonly Caller[], singly: number): Promise<Tried[]> {
  const texts = callers.map(
    ({ tenant, user, role }) => `array[${[tenant, user, role].map((text) => (text === undefined ? 'null' : quoted(text))).join(', ')}]`,
  );
  const docs = (list: readonly Doc[]): string => `array[${list.map(row).join(', ')}]::docs[]`;
  const rows = await session.ask(
    `select * from harness.tries('${setting}', array[${texts.join(', ')}]::text[], ${singly}, ${docs(DOCS)}, ${docs(SINGLES)}) where seen is not null`,
  );
  return rows.map(([command, caller, act, seen]) => ({
    command: command as Command,
    caller: callers[Number(caller) - 1] as Caller,
    act: act ?? '',
    tenants: (seen ?? '').split(',').map(Number),
  }));
}
