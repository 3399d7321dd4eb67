-- about: the first folder of a file's name is its tenant
-- cell: public.files select authenticated isolated
-- cell: public.files insert authenticated isolated
-- cell: public.files delete authenticated isolated
create table files (id uuid primary key, bucket text not null, name text not null, unique (bucket, name));
alter table files enable row level security;
create policy own on files to authenticated using (split_part(name, '/', 1) = auth.uid()::text);
grant select, insert, delete on files to authenticated;
-- rows
insert into files values ('aaaaaaaa-2222-4000-8000-000000000001', 'docs', 'aaaaaaaa-1111-4000-8000-0000000000a1/secret.pdf'), ('bbbbbbbb-2222-4000-8000-000000000001', 'docs', 'bbbbbbbb-1111-4000-8000-0000000000b1/own.pdf');
