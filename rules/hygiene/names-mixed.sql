-- bad: a column with a capital letter among others without
-- file: 1_init.sql
create table docs (
  id bigint primary key,
  doc_title text,
  doc_body text,
  "docState" text -- finding: public.docs."docState"
);

-- bad: tables and columns of a second author
-- file: 1_init.sql
create table open_docs (id bigint primary key, doc_title text, doc_body text);
create table old_docs (id bigint primary key, doc_title text, doc_body text);
-- file: 2_more.sql
create table "NewDocs" ( -- finding: public."NewDocs"
  id bigint primary key,
  "docTitle" text, -- finding: public."NewDocs"."docTitle"
  "docBody" text
);

-- good: underscores everywhere
create table open_docs (id bigint primary key, doc_title text);
create table old_docs (id bigint primary key, doc_title text, title text);

-- good: capital letters everywhere, as some mappers write them
-- file: 1_init.sql
create table "OpenDocs" (id bigint primary key, "docTitle" text);
-- file: 2_more.sql
create table "User" (id bigint primary key, "lastSeen" timestamptz, email text);
