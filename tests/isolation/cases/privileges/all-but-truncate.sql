-- about: of all privileges TRUNCATE is taken back
-- cell: public.docs truncate app_user denied
-- cell: public.docs select app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant all on docs to app_user;
revoke truncate on docs from app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
