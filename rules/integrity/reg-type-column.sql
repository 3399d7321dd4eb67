-- bad: a function by its oid
create table hooks (id bigint primary key, handler regprocedure not null); -- finding: public.hooks.handler

-- bad: a language of the text search
-- file: 1_init.sql
create table documents (id bigint primary key, body text not null);
-- file: 2_language.sql
alter table documents add column language regconfig not null default 'english'; -- finding: public.documents.language

-- good: as text, since
-- file: 1_init.sql
create table documents (id bigint primary key, language regconfig not null);
-- file: 2_text.sql
alter table documents alter column language type text;

-- good: what pg_upgrade keeps
create table watched (relation regclass primary key, type regtype not null, role regrole not null);
