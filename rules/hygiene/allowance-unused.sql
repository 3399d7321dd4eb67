-- bad: the fault was mended, and the comment stayed
-- file: 1_init.sql
create table docs (id bigint primary key, body text);
-- file: 2_more.sql
-- partywall-allow statement-fails: the old database has no such column -- finding: 2_more.sql
alter table docs add column title text;

-- bad: the rule is misspelt, so the finding is told all the same
create table docs (id bigint primary key);
-- partywall-allow statment-fails: a leftover, dropped by hand -- finding: 1_migration.sql
alter table docs drop column body; -- also: statement-fails public.docs

-- bad: it is about another object
create table docs (id bigint primary key);
-- partywall-allow statement-fails on public.notes: made by hand -- finding: 1_migration.sql
alter table docs drop column body; -- also: statement-fails public.docs

-- good: it allows what is found in the statement behind it
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
-- partywall-allow statement-fails: production has the column, from before there were migrations
alter table docs drop column body;

-- good: the same for a whole file, for one object, or behind the statement
-- file: 1_init.sql
create table docs (id bigint primary key);
-- file: 2_more.sql
-- partywall-allow-file statement-fails on public.docs: production has the column, from before there were migrations
alter table docs drop column body;
-- file: 3_more.sql
alter table docs drop column title; -- partywall-allow statement-fails: likewise

-- good: a comment for another tool, whose concern is not found here
-- squawk-ignore prefer-text-field, ban-drop-column
create table docs (id bigint primary key, title varchar(20));
