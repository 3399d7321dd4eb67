-- bad: made again by a later file
-- file: 1_init.sql
create table books (id bigint primary key, title text not null);
create index books_title on books (title);
-- file: 2_again.sql
create index books_by_title on books (title); -- finding: public.books

-- bad: UNIQUE has its index already
create table books (id bigint primary key, isbn text not null unique);
create index books_isbn on books (isbn); -- finding: public.books
create unique index books_isbn_unique on books (isbn); -- finding: public.books

-- bad: an expression is the same, too
create table books (id bigint primary key, title text not null);
create index books_title on books (lower(title)) where title <> '';
create index books_title_2 on books (lower(title)) where title <> ''; -- finding: public.books

-- good: one was dropped
-- file: 1_init.sql
create table books (id bigint primary key, title text not null);
create index books_title on books (title);
-- file: 2_better.sql
create index books_by_title on books (title);
drop index books_title;

-- good: other operators, another order, other rows, more columns on the side
create table books (id bigint primary key, title text not null, author text not null, pages int not null, tags text[] not null);
create index on books (title text_pattern_ops);
create index on books (title);
create index on books (lower(title));
create index on books (author, title desc);
create index on books (author desc, title desc);
create index on books (pages) where pages > 100;
create index on books (pages) include (title);
create index on books using hash (author);
create index on books using gin (tags);
