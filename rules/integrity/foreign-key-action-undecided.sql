-- bad: the DELETE of an author will fail, or so it seems
-- file: 1_init.sql
create table authors (id uuid primary key);
-- file: 2_books.sql
create table books (id uuid primary key, author_id uuid not null references authors (id)); -- finding: public.books
create index on books (author_id);

-- bad: two at once are one note
create table authors (id uuid primary key);
create table books (
  id uuid primary key,
  author_id uuid not null references authors (id), -- finding: public.books
  editor_id uuid references authors (id)
);
create index on books (author_id);
create index on books (editor_id);

-- good: decided
create table authors (id uuid primary key);
create table books (
  id uuid primary key,
  author_id uuid not null references authors (id) on delete restrict,
  editor_id uuid references authors (id) on delete set null
);
create index on books (author_id);
create index on books (editor_id);

-- good: decided later
-- file: 1_init.sql
create table authors (id uuid primary key);
create table books (id uuid primary key, author_id uuid not null references authors (id));
create index on books (author_id);
-- file: 2_decided.sql
alter table books drop constraint books_author_id_fkey;
alter table books add constraint books_author_id_fkey foreign key (author_id) references authors (id) on delete cascade;
