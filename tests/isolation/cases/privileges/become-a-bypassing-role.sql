-- about: the application may become a role that is not subject to row security
-- cell: public.docs select app_user bypassed
create role maintenance nologin bypassrls;
grant maintenance to app_user;
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on docs to app_user, maintenance;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
