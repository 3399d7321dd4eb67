-- about: a reading belongs to a sensor, and the sensor to a site
-- cell: public.readings select app_user isolated
-- cell: public.readings insert app_user isolated
create table sites (id uuid primary key, tenant_id uuid not null);
create table sensors (id uuid primary key, site_id uuid not null references sites);
create table readings (id bigint generated always as identity primary key, sensor_id uuid not null references sensors, value numeric);
alter table sites enable row level security;
alter table sensors enable row level security;
alter table readings enable row level security;
create policy own on sites using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on sensors using (exists (select 1 from sites s where s.id = site_id and s.tenant_id::text = current_setting('app.tenant_id', true)));
create policy own on readings using (
  exists (select 1 from sensors join sites on sites.id = sensors.site_id where sensors.id = readings.sensor_id and sites.tenant_id::text = current_setting('app.tenant_id', true)));
grant select, insert on sites, sensors, readings to app_user;
-- rows
insert into sites values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into sensors values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-2222-4000-8000-000000000001'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-2222-4000-8000-000000000001');
insert into readings (sensor_id, value) values ('aaaaaaaa-3333-4000-8000-000000000001', 1), ('bbbbbbbb-3333-4000-8000-000000000001', 2);
