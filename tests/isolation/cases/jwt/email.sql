-- about: rows are an address's
-- cell: public.subscriptions select authenticated isolated
create table subscriptions (id uuid primary key, email text not null, plan text);
alter table subscriptions enable row level security;
create policy own on subscriptions for select to authenticated using (email = auth.jwt() ->> 'email');
grant select on subscriptions to authenticated;
-- rows
insert into subscriptions values ('aaaaaaaa-2222-4000-8000-000000000001', 'a1@example.test', 'free'), ('bbbbbbbb-2222-4000-8000-000000000001', 'b1@example.test', 'free');
