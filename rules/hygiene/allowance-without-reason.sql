-- bad: not a word of why
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
-- partywall-allow statement-fails -- finding: 2_more.sql
alter table docs drop column body; -- also: statement-fails public.docs

-- bad: a colon, and nothing behind it
-- partywall-allow-file statement-fails: -- finding: 1_migration.sql
create table docs (id bigint primary key);
alter table docs drop column body; -- also: statement-fails public.docs

-- good: the reason
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
-- partywall-allow statement-fails: production has the column, from before there were migrations
alter table docs drop column body;

-- good: prose that only speaks of it
-- A comment with partywall-allow in it, as in "see partywall-allow in the manual", allows nothing and is none.
create table docs (id bigint primary key);
