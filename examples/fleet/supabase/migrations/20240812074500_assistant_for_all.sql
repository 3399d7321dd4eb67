-- The pilot is over: a chat is its account's.
drop policy "pilot" on public.chats;
create policy "chats of the account" on public.chats
  to authenticated
  using (account_id = (select private.current_account()))
  with check (account_id = (select private.current_account()));
