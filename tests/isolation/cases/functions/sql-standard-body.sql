-- about: a body that was bound when the function was made
-- cell: public.docs select app_user isolated
-- cell: public.title_of(uuid) execute app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create function my_tenant() returns text stable return current_setting('app.tenant_id', true);
create function title_of(doc uuid) returns text stable security definer begin atomic
  select d.title from docs d where d.id = doc and d.tenant_id::text = my_tenant();
end;
create policy own on docs using (tenant_id::text = my_tenant());
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
