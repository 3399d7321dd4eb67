-- about: a list of tenants lists no tenant without a name, so an empty setting finds nothing in it
-- cell: public.docs select app_user isolated
-- cell: public.notes select app_user isolated
create table docs (id uuid primary key, tenant_ids text[] not null, title text);
create table notes (id uuid primary key, tenant_ids text[] not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
create policy own on docs using (tenant_ids && array[current_setting('app.tenant_id', true)]);
create policy own on notes using (current_setting('app.tenant_id', true) = any (tenant_ids));
grant select on docs, notes to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', '{aaaaaaaa-0000-4000-8000-00000000000a}', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', '{bbbbbbbb-0000-4000-8000-00000000000b}', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', '{aaaaaaaa-0000-4000-8000-00000000000a}', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', '{bbbbbbbb-0000-4000-8000-00000000000b}', 'of b');
