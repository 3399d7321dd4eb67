-- bad: everybody’s documents
-- settings: {"platform": "supabase"}
-- file: 20260101000000_bucket.sql
insert into storage.buckets (id, name) values ('documents', 'documents');
-- file: 20260102000000_policies.sql
create policy read_documents on storage.objects for select to authenticated using (bucket_id = 'documents'); -- finding: storage.objects
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into storage.objects (bucket_id, name, owner) values ('documents', 'bbbbbbbb-0000-4000-8000-000000000002/contract.pdf', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from storage.objects;

-- bad: whoever is signed in writes into every folder
-- settings: {"platform": "supabase"}
insert into storage.buckets (id, name) values ('documents', 'documents');
create policy write_documents on storage.objects for insert to authenticated -- finding: storage.objects
  with check (bucket_id = 'documents' and (select auth.uid()) is not null);
-- leaks:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into storage.objects (bucket_id, name, owner) values ('documents', 'bbbbbbbb-0000-4000-8000-000000000002/contract.pdf', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
insert into storage.objects (bucket_id, name) values ('documents', 'bbbbbbbb-0000-4000-8000-000000000002/planted.pdf');

-- good: the first folder is the caller’s
-- settings: {"platform": "supabase"}
-- file: 20260101000000_bucket.sql
insert into storage.buckets (id, name) values ('documents', 'documents');
-- file: 20260102000000_policies.sql
create policy read_documents on storage.objects for select to authenticated
  using (bucket_id = 'documents' and (storage.foldername(name))[1] = (select auth.uid())::text);
-- holds:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into storage.objects (bucket_id, name, owner) values ('documents', 'bbbbbbbb-0000-4000-8000-000000000002/contract.pdf', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from storage.objects;

-- good: files are their owner’s
-- settings: {"platform": "supabase"}
insert into storage.buckets (id, name) values ('documents', 'documents');
create policy own_documents on storage.objects to authenticated using (bucket_id = 'documents' and owner = (select auth.uid()));
-- holds:
insert into auth.users (id) values ('aaaaaaaa-0000-4000-8000-000000000001'), ('bbbbbbbb-0000-4000-8000-000000000002');
insert into storage.objects (bucket_id, name, owner) values ('documents', 'bbbbbbbb-0000-4000-8000-000000000002/contract.pdf', 'bbbbbbbb-0000-4000-8000-000000000002');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select * from storage.objects;
