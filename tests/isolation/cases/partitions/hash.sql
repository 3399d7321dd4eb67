-- about: partitions by hash, reached through the table alone
-- cell: public.events select app_user isolated
-- cell: public.events delete app_user isolated
create table events (id uuid not null, tenant_id uuid not null, body text) partition by hash (tenant_id);
create table events_0 partition of events for values with (modulus 2, remainder 0);
create table events_1 partition of events for values with (modulus 2, remainder 1);
alter table events enable row level security;
create policy own on events using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, delete on events to app_user;
-- rows
insert into events values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
