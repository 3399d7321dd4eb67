-- about: the bucket is asked for, and the folder is not
-- cell: public.files select authenticated leaks
-- cell: public.files insert authenticated isolated
create table files (id uuid primary key, bucket text not null, name text not null);
alter table files enable row level security;
create policy see on files for select to authenticated using (bucket = 'docs');
create policy add on files for insert to authenticated with check (bucket = 'docs' and split_part(name, '/', 1) = auth.uid()::text);
grant select, insert on files to authenticated;
-- rows
insert into files values ('aaaaaaaa-2222-4000-8000-000000000001', 'docs', 'aaaaaaaa-1111-4000-8000-0000000000a1/secret.pdf'), ('bbbbbbbb-2222-4000-8000-000000000001', 'docs', 'bbbbbbbb-1111-4000-8000-0000000000b1/own.pdf');
