-- about: rows without an owner are anybody's who has no name
-- cell: public.carts select authenticated isolated
-- cell: public.carts delete authenticated isolated
create table carts (id uuid primary key, user_id uuid not null, title text);
alter table carts enable row level security;
create policy own on carts to authenticated using (auth.uid() = user_id);
grant select, delete on carts to authenticated, anon;
-- rows
insert into carts values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
