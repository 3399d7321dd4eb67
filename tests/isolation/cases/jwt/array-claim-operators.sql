-- about: a claim's list is asked by every operator that JSON has for it
-- cell: public.docs select authenticated isolated
-- cell: public.notes select authenticated isolated
-- cell: public.tasks select authenticated isolated
-- cell: public.orders select authenticated isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
create table tasks (id uuid primary key, tenant_id uuid not null, title text);
create table orders (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
alter table tasks enable row level security;
alter table orders enable row level security;
create policy own on docs to authenticated using ((auth.jwt() -> 'app_metadata' -> 'tenant_ids') @> to_jsonb(tenant_id));
create policy own on notes to authenticated using (jsonb_build_array(tenant_id) <@ (auth.jwt() -> 'app_metadata' -> 'tenant_ids'));
create policy own on tasks to authenticated using ((auth.jwt() -> 'app_metadata' -> 'tenant_ids') ?| array[tenant_id::text]);
create policy own on orders to authenticated using ((auth.jwt() -> 'app_metadata' -> 'tenant_ids') ?& array[tenant_id::text]);
grant select on docs, notes, tasks, orders to authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into tasks values ('aaaaaaaa-2222-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000003', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into orders values ('aaaaaaaa-2222-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000004', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
