-- about: the parts of a file's name as an array
-- cell: public.files select authenticated isolated
-- cell: public.files insert authenticated isolated
create table files (id uuid primary key, bucket text not null, name text not null);
alter table files enable row level security;
create policy own on files to authenticated using ((string_to_array(name, '/'))[1] = (select auth.uid())::text);
grant select, insert on files to authenticated;
-- rows
insert into files values ('aaaaaaaa-2222-4000-8000-000000000001', 'docs', 'aaaaaaaa-1111-4000-8000-0000000000a1/secret.pdf'), ('bbbbbbbb-2222-4000-8000-000000000001', 'docs', 'bbbbbbbb-1111-4000-8000-0000000000b1/own.pdf');
