-- about: what a tenant has opened to all can be changed by all
-- cell: public.docs update app_user shared
create table docs (id uuid primary key, tenant_id uuid not null, is_public boolean not null default false, title text);
alter table docs enable row level security;
create policy see on docs for select using (is_public or tenant_id::text = current_setting('app.tenant_id', true));
create policy change on docs for update using (is_public or tenant_id::text = current_setting('app.tenant_id', true));
grant select, update on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', true, 'of a'), ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', false, 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', false, 'of b');
