-- about: each step asks only for its parent
-- cell: public.readings select app_user isolated
create table sites (id uuid primary key, tenant_id uuid not null);
create table sensors (id uuid primary key, site_id uuid not null references sites);
create table readings (id uuid primary key, sensor_id uuid not null references sensors, value numeric);
alter table sites enable row level security;
alter table sensors enable row level security;
alter table readings enable row level security;
create policy own on sites for select using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on sensors for select using (site_id in (select id from sites));
create policy own on readings for select using (sensor_id in (select id from sensors));
grant select on sites, sensors, readings to app_user;
-- rows
insert into sites values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into sensors values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-2222-4000-8000-000000000001'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-2222-4000-8000-000000000001');
insert into readings values ('aaaaaaaa-3333-4000-8000-000000000002', 'aaaaaaaa-3333-4000-8000-000000000001', 1), ('bbbbbbbb-3333-4000-8000-000000000002', 'bbbbbbbb-3333-4000-8000-000000000001', 2);
