-- bad: the longer one came later
-- file: 1_init.sql
create table books (id bigint primary key, author text not null, title text not null);
create index books_author on books (author); -- finding: public.books
-- file: 2_title.sql
create index books_author_title on books (author, title);

-- bad: a key begins with it
create table readings (sensor int not null, at timestamptz not null, value numeric not null, primary key (sensor, at));
create index readings_sensor on readings (sensor); -- finding: public.readings

-- good: dropped when the longer one was made
-- file: 1_init.sql
create table books (id bigint primary key, author text not null, title text not null);
create index books_author on books (author);
-- file: 2_title.sql
create index books_author_title on books (author, title);
drop index books_author;

-- good: it forbids something, or is over other rows, or the other one begins elsewhere
create table books (id bigint primary key, isbn text not null unique, author text not null, title text not null, tags text[] not null);
create index on books (isbn, title);
create index on books (author);
create index on books (title, author);
create index on books (author, title) where author <> '';
create index on books using hash (title);
