-- about: quoted names in camel case
-- cell: public."Vehicle" select app_user isolated
-- cell: public."Vehicle" insert app_user isolated
create table "Dealership" ("id" uuid primary key, "name" text);
create table "Vehicle" ("id" uuid primary key, "dealershipId" uuid not null references "Dealership", "vin" text);
alter table "Vehicle" enable row level security;
create policy "own" on "Vehicle" using ("dealershipId"::text = current_setting('app.tenant_id', true));
grant select, insert on "Vehicle" to app_user;
-- rows
insert into "Dealership" values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into "Vehicle" values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', '1'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', '2');
