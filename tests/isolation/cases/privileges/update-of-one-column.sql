-- about: the tenant column may not be written, so the missing check does no harm
-- cell: public.docs update app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy see on docs for select using (tenant_id::text = current_setting('app.tenant_id', true));
create policy change on docs for update using (tenant_id::text = current_setting('app.tenant_id', true)) with check (true);
grant select, update (title) on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
