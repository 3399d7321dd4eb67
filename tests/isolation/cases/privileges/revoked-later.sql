-- about: what was granted was taken back
-- cell: public.docs select app_user denied
-- cell: public.docs insert app_user denied
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null);
alter table notes enable row level security;
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
grant all on docs, notes to app_user;
revoke all on docs from app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
