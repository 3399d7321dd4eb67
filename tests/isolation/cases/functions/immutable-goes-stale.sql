-- about: a function that is called immutable is worked out once for a plan, which serves others later
-- cell: public.docs select app_user leaks
-- cell: public.docs insert app_user leaks
-- cell: public.docs update app_user leaks
-- cell: public.docs delete app_user leaks
create table docs (id uuid primary key, tenant_id text not null, title text);
create function my_tenant() returns text language sql immutable as $$ select current_setting('app.tenant_id', true) $$;
alter table docs enable row level security;
create policy own on docs using (tenant_id = my_tenant());
grant select, insert, update, delete on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a');
