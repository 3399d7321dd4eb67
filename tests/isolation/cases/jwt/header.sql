-- about: the tenant is named by a header
-- cell: public.docs select authenticated leaks
create table docs (id uuid primary key default gen_random_uuid(), tenant_id text not null, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (tenant_id = current_setting('request.headers', true)::jsonb ->> 'x-tenant-id');
create table notes (id uuid primary key, tenant_id text not null);
alter table notes enable row level security;
create policy own on notes to authenticated using (tenant_id = auth.jwt() -> 'app_metadata' ->> 'tenant_id');
grant select on docs, notes to authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
