-- about: the floor is laid for one role, and the other walks beside it
-- cell: public.docs select authenticated isolated
-- cell: public.docs select app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy everything on docs using (true);
create policy floor on docs as restrictive to authenticated using (tenant_id::text = auth.jwt() ->> 'tenant_id');
grant select on docs to app_user, authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
