-- about: the restrictive policy went with the column that it read
-- cell: public.docs select app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, org uuid, title text);
alter table docs enable row level security;
create policy everything on docs using (true);
create policy floor on docs as restrictive using (org is null and tenant_id::text = current_setting('app.tenant_id', true));
alter table docs drop column org cascade;
grant select on docs to app_user;
create table other (id uuid primary key, tenant_id uuid not null);
alter table other enable row level security;
create policy own on other using (tenant_id::text = current_setting('app.tenant_id', true));
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
