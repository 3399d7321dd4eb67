-- The link in the invitation opens the app, and the app adds whoever is signed in.
create policy "join" on public.account_members
  for insert to authenticated
  with check (user_id = (select auth.uid()) and role = 'driver');

create policy "leave" on public.account_members
  for delete to authenticated
  using (user_id = (select auth.uid()));
