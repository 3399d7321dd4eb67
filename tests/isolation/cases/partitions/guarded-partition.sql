-- about: the partition has policies of its own
-- cell: public.events select app_user isolated
-- cell: public.events_a select app_user isolated
create table events (id uuid not null, tenant_id uuid not null, kind text not null) partition by list (kind);
create table events_a partition of events for values in ('a', 'b');
alter table events enable row level security;
alter table events_a enable row level security;
create policy own on events using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on events_a using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on events, events_a to app_user;
-- rows
insert into events values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'b');
