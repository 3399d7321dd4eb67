-- about: a row has two users, and both may read it
-- cell: public.tasks select authenticated isolated
-- cell: public.tasks delete authenticated isolated
create table tasks (id uuid primary key, created_by uuid not null references auth.users, assigned_to uuid references auth.users, title text);
alter table tasks enable row level security;
create policy see on tasks for select using (auth.uid() in (created_by, assigned_to));
create policy remove on tasks for delete using (created_by = auth.uid());
grant select, delete on tasks to authenticated;
-- rows
insert into auth.users values ('aaaaaaaa-1111-4000-8000-0000000000a1', 'a1@example.test'), ('bbbbbbbb-1111-4000-8000-0000000000b1', 'b1@example.test');
insert into tasks values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'aaaaaaaa-1111-4000-8000-0000000000a1', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'bbbbbbbb-1111-4000-8000-0000000000b1', 'of b');
