-- about: a catalogue that everybody reads and nobody writes
-- cell: public.countries select app_user public
-- cell: public.docs select app_user isolated
create table countries (code char(2) primary key, name text not null);
create table docs (id uuid primary key, tenant_id uuid not null, country char(2) references countries);
alter table countries enable row level security;
alter table docs enable row level security;
create policy see on countries for select using (true);
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select on countries, docs to app_user;
-- rows
insert into countries values ('NL', 'Netherlands');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'NL'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'NL');
