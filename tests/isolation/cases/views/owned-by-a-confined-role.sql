-- about: the view's owner is bound by the policies itself
-- cell: public.docs_list select app_user isolated
create role reporting nologin;
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create view docs_list as select id, title from docs;
alter view docs_list owner to reporting;
grant select on docs to reporting;
grant select on docs_list to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
