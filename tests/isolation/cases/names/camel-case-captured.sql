-- about: the inner table has the quoted name, too
-- cell: public."Vehicle" select authenticated leaks
create table "Dealership" ("id" uuid primary key, "name" text);
create table "Membership" ("userId" uuid not null references auth.users, "dealershipId" uuid not null references "Dealership", primary key ("userId", "dealershipId"));
create table "Vehicle" ("id" uuid primary key, "dealershipId" uuid not null references "Dealership", "vin" text);
alter table "Vehicle" enable row level security;
create policy "own" on "Vehicle" to authenticated using (
  exists (select 1 from "Membership" m where m."dealershipId" = "dealershipId" and m."userId" = auth.uid()));
grant select on "Vehicle", "Membership" to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into "Dealership" values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b');
insert into "Membership" values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-0000-4000-8000-00000000000b');
insert into "Vehicle" values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', '1'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', '2');
