/** A folder of migrations as a team writes them over years: always the same for the same number of files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** 2.5 kB a file. */
export function generate(folder: string, files: number): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < files; i++) {
    const { name, text } = migration(i);
    writeFileSync(join(folder, `${String(i + 1).padStart(5, '0')}_${name}.sql`), text);
  }
}

interface Written {
  readonly name: string;
  readonly text: string;
}

function migration(i: number): Written {
  if (i === 0) return { name: 'init', text: INIT };
  const n = Math.floor((i - 1) / KINDS.length);
  const kind = KINDS[(i - 1) % KINDS.length] as (n: number) => Written;
  return kind(n);
}

const WORDS = ['invoice', 'ticket', 'shipment', 'contract', 'asset', 'visit', 'payment', 'message', 'report', 'booking'];
const table = (n: number): string => `${WORDS[n % WORDS.length]}_${n}`;

const INIT = `-- The ground that everything else stands on.
create schema if not exists app;
create role app_user nologin;
create role app_admin nologin;
grant usage on schema app to app_user, app_admin;

create table app.tenants (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  created_at timestamptz not null default now()
);
create table app.members (
  tenant_id uuid not null references app.tenants (id) on delete cascade,
  user_id uuid not null,
  role text not null default 'reader' check (role in ('reader', 'writer', 'owner')),
  primary key (tenant_id, user_id)
);
create function app.current_tenant() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
create function app.touch() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
`;

const newTable = (n: number): Written => ({
  name: `create_${table(n)}`,
  text: `-- ${table(n)}: asked for by the people who work with it every day.
begin;

create type app.${table(n)}_state as enum ('draft', 'open', 'done', 'cancelled');

create table app.${table(n)} (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references app.tenants (id) on delete cascade,
  number integer not null,
  title text not null,
  description text,
  state app.${table(n)}_state not null default 'draft',
  amount numeric(12, 2) not null default 0 check (amount >= 0),
  details jsonb not null default '{}'::jsonb,
  due_on date,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ${table(n)}_closed check (state <> 'done' or closed_at is not null),
  unique (tenant_id, number)
);

create index ${table(n)}_tenant_created_idx on app.${table(n)} (tenant_id, created_at desc);
create index ${table(n)}_open_idx on app.${table(n)} (tenant_id, due_on) where state = 'open';
create index ${table(n)}_title_idx on app.${table(n)} (lower(title));

create trigger ${table(n)}_touch before update on app.${table(n)}
  for each row execute function app.touch();

alter table app.${table(n)} enable row level security;
create policy ${table(n)}_read on app.${table(n)} for select to app_user
  using (tenant_id = app.current_tenant());
create policy ${table(n)}_write on app.${table(n)} for insert to app_user
  with check (tenant_id = app.current_tenant() and exists (
    select 1 from app.members m where m.tenant_id = ${table(n)}.tenant_id and m.role <> 'reader'));
create policy ${table(n)}_change on app.${table(n)} for update to app_user
  using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
create policy ${table(n)}_remove on app.${table(n)} for delete to app_user
  using (tenant_id = app.current_tenant() and state = 'draft');

grant select, insert, update, delete on app.${table(n)} to app_user;
grant all on app.${table(n)} to app_admin;
comment on table app.${table(n)} is 'One row for each ${table(n)} of a tenant; it is never shared between tenants.';
comment on column app.${table(n)}.number is 'Counts from 1 in each tenant.';

commit;
`,
});

const newColumns = (n: number): Written => ({
  name: `extend_${table(n)}`,
  text: `-- Columns that were missing from the first version, with what depends on them.
alter table app.${table(n)} add column assigned_to uuid;
alter table app.${table(n)} add column priority smallint default 3;
alter table app.${table(n)} add column if not exists reference varchar(64);
alter table app.${table(n)} add column total numeric generated always as (amount * 2) stored;

update app.${table(n)} set priority = 1 where due_on < current_date and state = 'open';
update app.${table(n)} set priority = 2 where priority is null;
alter table app.${table(n)} alter column priority set not null;
alter table app.${table(n)} add constraint ${table(n)}_priority check (priority between 1 and 5) not valid;
alter table app.${table(n)} validate constraint ${table(n)}_priority;
alter table app.${table(n)} alter column reference type text using trim(reference);
alter table app.${table(n)} rename column description to body;
create unique index ${table(n)}_reference_key on app.${table(n)} (tenant_id, reference) where reference is not null;
create index ${table(n)}_assigned_idx on app.${table(n)} (assigned_to);

create table app.${table(n)}_notes (
  id uuid primary key default gen_random_uuid(),
  ${table(n)}_id bigint not null references app.${table(n)} (id) on delete cascade,
  tenant_id uuid not null references app.tenants (id),
  author uuid not null,
  body text not null check (length(body) between 1 and 10000),
  created_at timestamptz not null default now()
);
create index on app.${table(n)}_notes (${table(n)}_id, created_at);
create index on app.${table(n)}_notes (tenant_id) include (author);
create table app.${table(n)}_files (
  like app.${table(n)}_notes including defaults,
  path text not null,
  bytes bigint not null default 0 check (bytes >= 0),
  primary key (id)
);
create index on app.${table(n)}_files (tenant_id, path);
alter table app.${table(n)}_files enable row level security;
create policy ${table(n)}_files_all on app.${table(n)}_files using (tenant_id = (select app.current_tenant()));
alter table app.${table(n)}_notes enable row level security;
alter table app.${table(n)}_notes force row level security;
create policy ${table(n)}_notes_all on app.${table(n)}_notes
  using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant() and author is not null);
grant select, insert on app.${table(n)}_notes to app_user;
insert into app.tenants (name) select 'sample tenant of ${table(n)}' where false;
comment on column app.${table(n)}.assigned_to is 'The user who has to do it, where there is one.';
comment on column app.${table(n)}.priority is 'From 1, at once, to 5, some day.';
comment on table app.${table(n)}_notes is 'What people wrote about a row; old notes stay when the row is closed.';
`,
});

const newFunctions = (n: number): Written => ({
  name: `functions_of_${table(n)}`,
  text: `-- What the application calls instead of writing to the table.
create or replace function app.close_${table(n)}(wanted bigint, at_time timestamptz default now())
returns app.${table(n)} language plpgsql security definer set search_path = app, pg_temp as $$
declare
  found_row app.${table(n)};
  notes integer;
begin
  select * into found_row from app.${table(n)} t where t.id = wanted and t.tenant_id = app.current_tenant() for update;
  if not found then
    raise exception 'there is no ${table(n)} with the number %', wanted using errcode = 'no_data_found';
  end if;
  select count(*) into notes from app.${table(n)}_notes n where n.${table(n)}_id = wanted;
  if found_row.state = 'done' then
    return found_row;
  elsif found_row.state = 'cancelled' and notes = 0 then
    raise exception 'it was cancelled and nobody said why';
  end if;
  update app.${table(n)} set state = 'done', closed_at = at_time where id = wanted returning * into found_row;
  insert into app.${table(n)}_notes (${table(n)}_id, tenant_id, author, body)
    values (wanted, found_row.tenant_id, gen_random_uuid(), format('closed at %s', at_time));
  return found_row;
end
$$;
revoke execute on function app.close_${table(n)}(bigint, timestamptz) from public;
grant execute on function app.close_${table(n)}(bigint, timestamptz) to app_user;

create or replace function app.number_of_${table(n)}() returns trigger language plpgsql as $$
begin
  if new.number is null then
    select coalesce(max(t.number), 0) + 1 into new.number from app.${table(n)} t where t.tenant_id = new.tenant_id;
  end if;
  return new;
end
$$;
create trigger ${table(n)}_number before insert on app.${table(n)}
  for each row when (new.number is null) execute function app.number_of_${table(n)}();

create or replace function app.${table(n)}_of_user(wanted_user uuid, at_most integer default 20)
returns table (id bigint, title text, state text, notes bigint) language sql stable as $$
  select t.id, t.title, t.state::text, count(n.id)
  from app.${table(n)} t left join app.${table(n)}_notes n on n.${table(n)}_id = t.id and n.author = wanted_user
  where t.assigned_to = wanted_user and t.tenant_id = app.current_tenant()
  group by t.id, t.title, t.state
  order by max(n.created_at) desc nulls last
  limit at_most
$$;

do $$
begin
  if not exists (select 1 from pg_constraint where conname = '${table(n)}_title_length') then
    alter table app.${table(n)} add constraint ${table(n)}_title_length check (length(title) <= 500);
  end if;
exception when duplicate_object then
  null;
end
$$;
`,
});

const newViews = (n: number): Written => ({
  name: `views_of_${table(n)}`,
  text: `-- What the start page shows.
create or replace view app.${table(n)}_overview with (security_invoker = true) as
  select t.id, t.tenant_id, t.number, t.title, t.state, t.priority, t.due_on,
         t.due_on < current_date and t.state = 'open' as overdue,
         count(n.id) as notes, max(n.created_at) as last_note
  from app.${table(n)} t
  left join app.${table(n)}_notes n on n.${table(n)}_id = t.id
  where t.state <> 'cancelled'
  group by t.id;
grant select on app.${table(n)}_overview to app_user;

create materialized view app.${table(n)}_by_month as
  select tenant_id, date_trunc('month', created_at) as month, state,
         sum(amount) as amount, count(*) filter (where closed_at is not null) as closed,
         case when sum(amount) > 1000 then 'large' when sum(amount) > 100 then 'middle' else 'small' end as size
  from app.${table(n)}
  group by 1, 2, 3
with no data;
create unique index on app.${table(n)}_by_month (tenant_id, month, state);

drop policy ${table(n)}_remove on app.${table(n)};
create policy ${table(n)}_remove on app.${table(n)} for delete to app_user
  using (tenant_id = app.current_tenant() and state in ('draft', 'cancelled'));
create policy ${table(n)}_audit on app.${table(n)} as restrictive for update to app_user
  using (closed_at is null or closed_at > now() - interval '30 days');

drop index app.${table(n)}_title_idx;
create index if not exists ${table(n)}_search_idx on app.${table(n)}
  using gin (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, '')));
alter table app.${table(n)} alter column details drop default;
alter table app.${table(n)} alter column details set default '{"version": 2}'::jsonb;
alter table app.${table(n)} drop constraint ${table(n)}_closed;
alter table app.${table(n)} add constraint ${table(n)}_closed check ((state = 'done') = (closed_at is not null));
comment on view app.${table(n)}_overview is 'Read by the start page with the rights of whoever looks at it.';
`,
});

const KINDS = [newTable, newColumns, newFunctions, newViews];
