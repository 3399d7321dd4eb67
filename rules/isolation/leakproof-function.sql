-- bad: an error that tells what it was given
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
-- file: 2_amount.sql
create function is_amount(body text) returns boolean language plpgsql immutable leakproof cost 0.0001 as $$ -- finding: public.is_amount(text)
begin
  return body::numeric > 0;
end
$$;
-- leaks: 22P02
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
set local enable_indexscan = off;
set local enable_bitmapscan = off;
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs where is_amount(body);

-- bad: marked later
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
create function shout(body text) returns text language sql immutable as 'select upper(body)';
-- file: 2_faster.sql
alter function shout(text) leakproof; -- finding: public.shout(text)

-- good: asked after the policy
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table docs (
  id uuid primary key,
  tenant_id uuid not null references tenants (id) on delete cascade,
  body text not null
);
create index on docs (tenant_id);
alter table docs enable row level security;
create policy own on docs to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select on docs to app;
-- file: 2_amount.sql
create function is_amount(body text) returns boolean language plpgsql immutable cost 0.0001 as $$
begin
  return body::numeric > 0;
end
$$;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into docs values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from docs where is_amount(body);

-- good: the mark is taken off
-- file: 1_init.sql
create function shout(body text) returns text language sql immutable leakproof as 'select upper(body)';
-- file: 2_mark.sql
alter function shout(text) not leakproof;
