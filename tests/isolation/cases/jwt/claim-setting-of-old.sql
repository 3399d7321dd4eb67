-- about: a claim with a setting of its own
-- context: request.jwt.claim.sub = user
-- cell: public.items select authenticated isolated
create function me() returns uuid language sql stable as $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create table items (id uuid primary key, user_id uuid not null, title text);
alter table items enable row level security;
create policy own on items using (user_id = me());
grant select on items to authenticated;
-- rows
insert into items values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
