-- about: restrictive policies alone let nobody through
-- cell: public.docs select app_user denied
-- cell: public.docs insert app_user denied
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy floor on docs as restrictive using (tenant_id::text = current_setting('app.tenant_id', true));
create table other (id uuid primary key, tenant_id uuid not null);
alter table other enable row level security;
create policy own on other using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert on docs, other to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
