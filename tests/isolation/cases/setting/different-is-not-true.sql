-- about: a comparison with NULL is not true, and neither is its denial
-- cell: public.tickets select app_user leaks
create table tickets (id uuid primary key, tenant_id uuid not null, subject text);
alter table tickets enable row level security;
create policy own_tenant on tickets for select using ((tenant_id <> nullif(current_setting('app.tenant_id', true), '')::uuid) is not true);
grant select on tickets to app_user;
-- rows
insert into tickets values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
