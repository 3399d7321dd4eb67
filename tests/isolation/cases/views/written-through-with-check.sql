-- about: the view lets through, and takes back, what it shows
-- cell: public.my_docs insert app_user isolated
-- cell: public.my_docs update app_user isolated
-- cell: public.my_docs delete app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create view my_docs with (security_barrier) as select * from docs where tenant_id::text = current_setting('app.tenant_id', true) with check option;
grant select, insert, update, delete on my_docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
