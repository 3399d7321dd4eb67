insert into storage.buckets (id, name, public) values ('pictures', 'pictures', false), ('posters', 'posters', false)
  on conflict do nothing;

-- Pictures lie in a folder that is called as their user.
create policy "own pictures are read" on storage.objects for select to authenticated
  using (bucket_id = 'pictures' and (storage.foldername(name))[1] = (select auth.uid())::text);
create policy "own pictures are added" on storage.objects for insert to authenticated
  with check (bucket_id = 'pictures' and (storage.foldername(name))[1] = (select auth.uid())::text);

-- Posters are printed from here.
create policy "posters are read" on storage.objects for select to authenticated
  using (bucket_id = 'posters');
create policy "posters are added" on storage.objects for insert to authenticated
  with check (bucket_id = 'posters' and (storage.foldername(name))[1] = (select auth.uid())::text);
