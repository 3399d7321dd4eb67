-- about: those who are not signed in see what was published
-- cell: public.docs select anon shared
-- cell: public.docs select authenticated isolated
create table docs (id uuid primary key, tenant_id uuid not null, published boolean not null default false, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (tenant_id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id')::uuid);
create policy preview on docs for select to anon using (published);
grant select on docs to anon, authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', true, 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', false, 'of b');
