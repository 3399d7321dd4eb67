-- about: a table that was open is attached, and its grants stay
-- cell: public.events select app_user leaks
create table events (id uuid not null, tenant_id uuid not null, at date not null) partition by range (at);
create table loaded (id uuid not null, tenant_id uuid not null, at date not null);
alter table events enable row level security;
create policy own on events using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on events, loaded to app_user;
alter table events attach partition loaded for values from ('2024-01-01') to ('2025-01-01');
-- rows
insert into events values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', '2024-02-02'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', '2024-03-03');
