-- about: everybody reads the list of tenants
-- cell: public.tenants select app_user leaks
-- cell: public.docs select app_user isolated
create table tenants (id uuid primary key, name text, plan text);
create table docs (id uuid primary key, tenant_id uuid not null references tenants);
alter table tenants enable row level security;
alter table docs enable row level security;
create policy see on tenants for select using (true);
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on tenants, docs to app_user;
-- rows
insert into tenants values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a', 'free'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b', 'free');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b');
