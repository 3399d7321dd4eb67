-- about: policies follow a column's new name
-- cell: public.docs select app_user isolated
create table docs (id uuid primary key, owner uuid not null, title text);
alter table docs enable row level security;
create policy own on docs using (owner::text = current_setting('app.tenant_id', true));
alter table docs rename column owner to tenant_id;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
