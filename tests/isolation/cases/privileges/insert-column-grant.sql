-- about: the tenant may not be named, and its default is the caller's
-- cell: public.docs insert app_user isolated
create table docs (id uuid primary key default gen_random_uuid(), tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid, title text);
alter table docs enable row level security;
create policy see on docs for select using (tenant_id::text = current_setting('app.tenant_id', true));
create policy add on docs for insert with check (true);
grant select, insert (title) on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
