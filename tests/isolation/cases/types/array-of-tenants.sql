-- about: a row belongs to several tenants
-- cell: public.docs select app_user isolated
create table docs (id uuid primary key, tenant_ids uuid[] not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null);
alter table docs enable row level security;
alter table notes enable row level security;
create policy own on docs for select using (nullif(current_setting('app.tenant_id', true), '')::uuid = any (tenant_ids));
create policy own on notes using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select on docs, notes to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', array['aaaaaaaa-0000-4000-8000-00000000000a']::uuid[], 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', array['bbbbbbbb-0000-4000-8000-00000000000b']::uuid[], 'of b');
