-- bad: a view goes with a column
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
create view titles as select title from docs;
-- file: 2_drop.sql
-- partywall-allow column-dropped: nothing has read it since release 12
alter table docs drop column title cascade; -- finding: public.titles

-- bad: a key of another table, and a view that no statement names
-- file: 1_init.sql
create table people (id bigint primary key);
create table tasks (id bigint primary key, person_id bigint references people (id) on delete cascade);
create index tasks_person on tasks (person_id);
create view busy as select p.id from people p join tasks t on t.person_id = p.id;
-- file: 2_drop.sql
-- partywall-allow table-dropped: people live in the other service since release 12
drop table people cascade; -- finding: public.tasks

-- good: each by its name
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
create view titles as select title from docs;
-- file: 2_drop.sql
drop view titles;
-- partywall-allow column-dropped: nothing has read it since release 12
alter table docs drop column title;

-- good: CASCADE that takes nothing along but parts of the table itself
-- file: 1_init.sql
create table docs (id bigint generated always as identity primary key, title text unique, short text generated always as (left(title, 9)) stored);
create index docs_title on docs (lower(title));
create function noted() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger noted before update of title on docs for each row execute function noted();
-- file: 2_drop.sql
-- partywall-allow table-dropped: it was never used
drop table docs cascade;
