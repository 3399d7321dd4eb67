-- about: the tenant is a claim that callers set themselves
-- cell: public.docs select authenticated leaks
-- cell: public.docs delete authenticated leaks
create table docs (id uuid primary key default gen_random_uuid(), tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (tenant_id = (auth.jwt() -> 'user_metadata' ->> 'tenant_id')::uuid);
grant select, insert, update, delete on docs to authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
