-- about: a child has no policies of its own
-- cell: public.docs select app_user isolated
-- cell: public.old_docs select app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table old_docs (archived_at date) inherits (docs);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on docs, old_docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
insert into old_docs values ('aaaaaaaa-2222-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a', '2020-01-01'), ('bbbbbbbb-2222-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b', '2020-01-01');
