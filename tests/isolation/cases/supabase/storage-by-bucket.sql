-- about: files belong to whoever is signed in
-- platform: supabase
-- cell: storage.objects select authenticated leaks
insert into storage.buckets (id, name) values ('docs', 'docs');
create policy "signed in" on storage.objects for select to authenticated using (bucket_id = 'docs');
-- rows
insert into storage.objects (id, bucket_id, name) values ('aaaaaaaa-2222-4000-8000-000000000001', 'docs', 'aaaaaaaa-1111-4000-8000-0000000000a1/secret.pdf'), ('bbbbbbbb-2222-4000-8000-000000000001', 'docs', 'bbbbbbbb-1111-4000-8000-0000000000b1/own.pdf');
