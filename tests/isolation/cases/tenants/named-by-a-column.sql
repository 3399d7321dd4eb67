-- about: nothing but the name of a column says whose the rows are, and a policy shows them all
-- cell: public.docs select app_user leaks
-- cell: public.countries select app_user public
create table docs (id uuid primary key, organization_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, country char(2));
create table countries (code char(2) primary key, name text not null);
alter table docs enable row level security;
alter table notes enable row level security;
alter table countries enable row level security;
create policy see on docs for select using (true);
create policy see on countries for select using (true);
create policy own on notes using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on docs, notes, countries to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
