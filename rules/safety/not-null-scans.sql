-- bad: a column is filled, and then closed
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
-- file: 2_title.sql
update docs set title = '' where title is null;
alter table docs alter column title set not null; -- finding: public.docs.title

-- bad: the CHECK that would spare it was never validated
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
alter table docs add constraint docs_title check (title is not null) not valid; -- also: constraint-never-validated public.docs
-- file: 2_title.sql
alter table docs alter column title set not null; -- finding: public.docs.title

-- good: PostgreSQL knows already that there is no NULL (squawk#628, #300, #519)
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
-- file: 2_check.sql
alter table docs add constraint docs_title check (title is not null) not valid;
-- file: 3_validate.sql
alter table docs validate constraint docs_title;
-- file: 4_title.sql
alter table docs alter column title set not null;
alter table docs drop constraint docs_title;

-- good: the same in one migration (squawk PR #957), and a column that is NOT NULL already
-- file: 1_init.sql
create table docs (id bigint primary key, title text);
-- file: 2_title.sql
alter table docs add constraint docs_title check (length(title) < 100 and title is not null) not valid;
alter table docs validate constraint docs_title;
alter table docs alter column title set not null;
alter table docs alter column id set not null;
