-- bad: a second key under another name
-- file: 1_init.sql
create table authors (id uuid primary key);
create table books (id uuid primary key, author_id uuid not null references authors (id) on delete cascade);
create index on books (author_id);
-- file: 2_again.sql
alter table books add constraint books_author foreign key (author_id) references authors (id) on delete cascade; -- finding: public.books

-- bad: and they do not agree
create table authors (id uuid primary key);
create table books (id uuid primary key, author_id uuid not null references authors (id) on delete cascade);
create index on books (author_id);
alter table books add constraint books_author foreign key (author_id) references authors (id) on delete restrict; -- finding: public.books

-- good: the first was dropped
-- file: 1_init.sql
create table authors (id uuid primary key);
create table books (id uuid primary key, author_id uuid not null references authors (id));
create index on books (author_id);
-- file: 2_again.sql
alter table books drop constraint books_author_id_fkey;
alter table books add constraint books_author foreign key (author_id) references authors (id) on delete cascade;

-- good: two columns, and a key that carries more
create table authors (id uuid primary key, country text not null, unique (id, country));
create table books (
  id uuid primary key,
  author_id uuid not null references authors (id),
  editor_id uuid not null references authors (id),
  country text not null,
  foreign key (author_id, country) references authors (id, country)
);
create index on books (author_id, country);
create index on books (editor_id);
