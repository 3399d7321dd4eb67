-- about: what a subquery gives is the row's own, so only an empty table would let it through
-- cell: public.docs select app_user unknown
-- cell: public.notes select app_user leaks
create table members (tenant_id uuid not null, user_id uuid not null, primary key (tenant_id, user_id));
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create table notes (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
alter table notes enable row level security;
create policy own on docs using (tenant_id <> all (select docs.tenant_id from members m));
create policy own on notes using (tenant_id not in (select m.tenant_id from members m where m.user_id::text = current_setting('app.user_id', true)));
grant select on docs, notes, members to app_user;
-- rows
insert into members values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-1111-4000-8000-0000000000a1'), ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-1111-4000-8000-0000000000b1');
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a');
insert into notes values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a');
