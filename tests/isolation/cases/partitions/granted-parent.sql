-- about: the partitions are reached through the table alone
-- cell: public.events select app_user isolated
-- cell: public.events insert app_user isolated
-- cell: public.events_2024 select app_user isolated
create table events (id uuid not null, tenant_id uuid not null, at date not null) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_rest partition of events default;
alter table events enable row level security;
create policy own on events using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert on events to app_user;
-- rows
insert into events values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', '2024-02-02'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', '2024-03-03');
