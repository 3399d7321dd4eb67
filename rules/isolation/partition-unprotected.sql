-- bad: a partition of a later migration
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table events (
  tenant_id uuid not null references tenants (id) on delete cascade,
  at timestamptz not null,
  id uuid not null,
  primary key (tenant_id, at, id)
) partition by range (at);
alter table events enable row level security;
create policy own on events to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_partition.sql
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01'); -- finding: public.events_2026
grant select on events, events_2026 to app;
-- leaks:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into events values ('bbbbbbbb-0000-4000-8000-000000000002', '2026-02-01', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from events_2026;

-- bad: the platform grants new tables to its API
-- settings: {"platform": "supabase"}
create table organizations (id uuid primary key, name text not null);
alter table organizations enable row level security;
create table events (
  organization_id uuid not null references organizations (id) on delete cascade,
  at timestamptz not null,
  id uuid not null,
  primary key (organization_id, at, id)
) partition by range (at);
alter table events enable row level security;
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01'); -- finding: public.events_2026
-- leaks:
insert into organizations values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into events values ('bbbbbbbb-0000-4000-8000-000000000002', '2026-02-01', 'bbbbbbbb-0000-4000-8000-000000000002');
set local role anon;
select * from events_2026;

-- good: privileges on the partitioned table only
-- file: 1_init.sql
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table events (
  tenant_id uuid not null references tenants (id) on delete cascade,
  at timestamptz not null,
  id uuid not null,
  primary key (tenant_id, at, id)
) partition by range (at);
alter table events enable row level security;
create policy own on events to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
-- file: 2_partition.sql
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
grant select on events to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into events values ('bbbbbbbb-0000-4000-8000-000000000002', '2026-02-01', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from events_2026;

-- good: a partition with row security of its own
create role app nologin;
create table tenants (id uuid primary key, name text not null);
create table events (
  tenant_id uuid not null references tenants (id) on delete cascade,
  at timestamptz not null,
  id uuid not null,
  primary key (tenant_id, at, id)
) partition by range (at);
alter table events enable row level security;
create policy own on events to app using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
alter table events_2026 enable row level security;
grant select on events, events_2026 to app;
-- holds:
insert into tenants values ('aaaaaaaa-0000-4000-8000-000000000001', 'mine'), ('bbbbbbbb-0000-4000-8000-000000000002', 'theirs');
insert into events values ('bbbbbbbb-0000-4000-8000-000000000002', '2026-02-01', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('app.tenant_id', 'aaaaaaaa-0000-4000-8000-000000000001', true);
set local role app;
select * from events_2026;
