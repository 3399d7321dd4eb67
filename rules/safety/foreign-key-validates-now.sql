-- bad: between two tables in use
-- file: 1_init.sql
create table people (id bigint primary key);
create table tasks (id bigint primary key, person_id bigint);
create index tasks_person on tasks (person_id);
-- file: 2_key.sql
alter table tasks add constraint tasks_person_fkey foreign key (person_id) references people (id) on delete cascade; -- finding: public.tasks

-- bad: on a new column that has a value in every row
-- file: V1__init.sql
create table levels (id bigint primary key);
insert into levels values (1) on conflict do nothing;
create table tasks (id bigint primary key);
-- file: V2__key.sql
alter table tasks add column level bigint default 1 references levels (id) on delete set null; -- finding: public.tasks
-- file: V3__index.sql
create index concurrently tasks_level on tasks (level);

-- good: in two steps
-- file: 1_init.sql
create table people (id bigint primary key);
create table tasks (id bigint primary key, person_id bigint);
create index tasks_person on tasks (person_id);
-- file: 2_key.sql
alter table tasks add constraint tasks_person_fkey foreign key (person_id) references people (id) on delete cascade not valid;
-- file: 3_validate.sql
alter table tasks validate constraint tasks_person_fkey;

-- good: a new column without a value, and a table without rows
-- file: V1__init.sql
create table people (id bigint primary key);
create table tasks (id bigint primary key);
-- file: V2__key.sql
alter table tasks add column person_id bigint default null references people (id) on delete cascade;
create table notes (id bigint primary key, person_id bigint not null);
create index on notes (person_id);
alter table notes add constraint notes_person_fkey foreign key (person_id) references people (id) on delete cascade;
-- file: V3__index.sql
create index concurrently tasks_person on tasks (person_id);
