-- bad: an index on a column that the table does not have
-- file: 1_init.sql
create table docs (id bigint primary key, title text not null);
-- file: 2_index.sql
create index docs_name on docs (name); -- finding: public.docs

-- bad: one fault takes others along, and each says which was first
-- file: 1_init.sql
create table teams (id uuid primary key, owner uuid references users (id)); -- finding: public.teams
-- file: 2_members.sql
create table members (team uuid references teams (id), member uuid); -- finding: public.members
create index on members (team); -- finding: public.members

-- bad: a file sorts before the one that it needs
-- file: 20240103_state.sql
alter table tickets add column state text; -- finding: public.tickets
-- file: 20240105_tickets.sql
create table tickets (id bigint primary key);

-- bad: it works alone, and not in the transaction that the migration tool opens
-- file: 1_init.sql
create table events (id bigint primary key, at timestamptz not null);
-- file: 2_index.sql
create index concurrently events_at on events (at); -- finding: public.events

-- bad: a block that decides by the catalog, and comes too late
create table notes (id bigint primary key);
do $$
begin
  if not exists (select from pg_tables where tablename = 'notes') then
    create table notes (id bigint);
  end if;
  alter table notes drop column body; -- finding: 1_migration.sql
end
$$;

-- good: what a statement needs is there when it runs
-- file: 1_init.sql
create table docs (id bigint primary key, title text not null);
-- file: 2_index.sql
create index docs_title on docs (title);

-- good: guards, where a folder has to run on databases of different age
create table if not exists docs (id bigint primary key);
create table if not exists docs (id bigint primary key);
alter table docs add column if not exists body text;
alter table docs drop column if exists title;
do $$
begin
  create type state as enum ('open', 'done');
  create type state as enum ('open', 'done');
exception when duplicate_object then
  null;
end
$$;
