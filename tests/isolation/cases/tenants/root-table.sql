-- about: the table of tenants itself
-- cell: public.tenants select app_user isolated
-- cell: public.tenants update app_user isolated
-- cell: public.tenants delete app_user denied
create table tenants (id uuid primary key, name text, plan text);
create table docs (id uuid primary key, tenant_id uuid not null references tenants);
alter table tenants enable row level security;
alter table docs enable row level security;
create policy see on tenants for select using (id::text = current_setting('app.tenant_id', true));
create policy change on tenants for update using (id::text = current_setting('app.tenant_id', true));
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, update, delete on tenants to app_user;
grant select on docs to app_user;
-- rows
insert into tenants values ('aaaaaaaa-0000-4000-8000-00000000000a', 'a', 'free'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'b', 'free');
