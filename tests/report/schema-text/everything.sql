-- Something of every kind that the text form has to show.
create role app_user nologin;
create role app_login login in role app_user;
create role job bypassrls;
create extension citext;

comment on schema public is 'where it all lies';
grant usage on schema public to app_user;

create type status as enum ('open', 'it''s closed');
create domain slug as text not null default 'none' constraint slug_form check (value ~ '^[a-z-]+$');
create type address as (street text, "House Number" integer);
create type amounts as range (subtype = numeric);
create sequence tickets_number as integer start 100 increment 5 cycle;

create table tenants (
  id uuid primary key default gen_random_uuid(),
  name citext not null unique,
  state status not null default 'open'
);

create table "Docs" (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references tenants on delete cascade,
  title text collate "C" default '',
  size integer check (size >= 0),
  twice integer generated always as (size * 2) stored,
  short slug,
  deleted_at timestamptz,
  constraint one_title unique (tenant_id, title) deferrable initially deferred
);
comment on table "Docs" is E'What tenants write.\nTwo lines of it.';
comment on column "Docs".title is 'shown to readers';
create index docs_live on "Docs" (tenant_id, (lower(title)) desc) include (size) where deleted_at is null;
create unique index docs_short on "Docs" using btree (short text_pattern_ops);
create statistics docs_sizes on tenant_id, size from "Docs";
alter table "Docs" enable row level security;
alter table "Docs" force row level security;
alter table "Docs" replica identity full;

create function current_tenant() returns uuid language sql stable as $$ select current_setting('app.tenant')::uuid $$;
create function members_of(tenant uuid, out who text) returns setof text language plpgsql strict security definer
  set search_path = public, pg_temp as $$ begin return query select 'nobody'::text; end $$;
revoke execute on function members_of(uuid) from public;
create procedure tidy() language plpgsql as $$ begin end $$;
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function note() returns event_trigger language plpgsql as $$ begin end $$;
create aggregate concatenated(text) (sfunc = textcat, stype = text);

create policy own on "Docs" using (tenant_id = current_tenant());
create policy "known tenant" on "Docs" as restrictive for update to app_user, job
  using (exists (select from tenants t where t.id = tenant_id and t.state = 'open')) with check (true);
comment on policy own on "Docs" is 'the wall';
create trigger touched before update of title on "Docs" for each row when (old.title is distinct from new.title) execute function touch();
create trigger once after insert on "Docs" execute function touch();
alter table "Docs" disable trigger once;
create constraint trigger later after insert on "Docs" deferrable for each row execute function touch();
create rule no_delete as on delete to "Docs" do instead nothing;
create event trigger notes on ddl_command_end execute function note();

grant select, insert on "Docs" to app_user, job;
grant update (title, size) on "Docs" to app_user with grant option;
grant select (id) on "Docs" to public;
grant all on tenants to job;
grant delete on tenants to app_user with grant option;
grant usage on sequence tickets_number to app_user;
alter table tenants owner to app_user;

create table events (at date not null, body text) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create index on events (at);
create table base (a integer, b integer);
create table derived (c integer) inherits (base) with (fillfactor = 70);
create unlogged table scratch (x integer);

create view open_docs with (security_invoker = true) as select id, title from "Docs" where deleted_at is null;
create view all_docs as select d.id, t.name from "Docs" d join tenants t on t.id = d.tenant_id;
create materialized view totals as select tenant_id, count(*) as docs from "Docs" group by 1 with no data;

create schema "Odd Names";
create table "Odd Names"."a.b" ("the ""key""" integer primary key);
create index "USING" on "Odd Names"."a.b" (("the ""key""" + 1));
comment on table "Odd Names"."a.b" is E'rings \x07 and reverses \u202e';

create publication changes for table "Docs", tenants;
alter default privileges in schema public grant select on tables to app_user;
alter default privileges revoke execute on functions from public;
