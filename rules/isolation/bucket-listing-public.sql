-- bad: logos can be listed by everybody
-- settings: {"platform": "supabase"}
-- file: 20260101000000_bucket.sql
insert into storage.buckets (id, name, public) values ('logos', 'logos', true);
-- file: 20260102000000_policies.sql
create policy read_logos on storage.objects for select to anon, authenticated using (bucket_id = 'logos'); -- finding: storage.objects
-- leaks:
insert into storage.objects (bucket_id, name) values ('logos', 'bbbbbbbb-0000-4000-8000-000000000002/logo.png');
set local role anon;
select name from storage.objects;

-- bad: by whoever is signed in
-- settings: {"platform": "supabase"}
insert into storage.buckets (id, name, public) values ('logos', 'logos', true);
create policy read_logos on storage.objects for select to authenticated using (bucket_id = 'logos'); -- finding: storage.objects

-- good: a public bucket needs no policy
-- settings: {"platform": "supabase"}
-- file: 20260101000000_bucket.sql
insert into storage.buckets (id, name, public) values ('logos', 'logos', true);
-- file: 20260102000000_policies.sql
create policy own_logos on storage.objects for insert to authenticated
  with check (bucket_id = 'logos' and (storage.foldername(name))[1] = (select auth.uid())::text);
-- holds:
insert into storage.objects (bucket_id, name) values ('logos', 'bbbbbbbb-0000-4000-8000-000000000002/logo.png');
select set_config('request.jwt.claims', '{"sub": "aaaaaaaa-0000-4000-8000-000000000001", "role": "authenticated"}', true);
set local role authenticated;
select name from storage.objects;

-- good: one lists one’s own
-- settings: {"platform": "supabase"}
insert into storage.buckets (id, name, public) values ('logos', 'logos', true);
create policy own_logos on storage.objects to authenticated
  using (bucket_id = 'logos' and (storage.foldername(name))[1] = (select auth.uid())::text);
