-- about: the policy is another role's
-- cell: public.docs select app_user denied
-- cell: public.docs select authenticated isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (tenant_id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id')::uuid);
grant select on docs to app_user, authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
