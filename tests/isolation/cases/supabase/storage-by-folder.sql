-- about: files belong to whose folder they are in
-- platform: supabase
-- cell: storage.objects select authenticated isolated
-- cell: storage.objects insert authenticated isolated
insert into storage.buckets (id, name) values ('docs', 'docs');
create policy "own files" on storage.objects for select to authenticated using (bucket_id = 'docs' and (storage.foldername(name))[1] = auth.uid()::text);
create policy "own uploads" on storage.objects for insert to authenticated with check (bucket_id = 'docs' and (storage.foldername(name))[1] = auth.uid()::text);
-- rows
insert into storage.objects (id, bucket_id, name) values ('aaaaaaaa-2222-4000-8000-000000000001', 'docs', 'aaaaaaaa-1111-4000-8000-0000000000a1/secret.pdf'), ('bbbbbbbb-2222-4000-8000-000000000001', 'docs', 'bbbbbbbb-1111-4000-8000-0000000000b1/own.pdf');
