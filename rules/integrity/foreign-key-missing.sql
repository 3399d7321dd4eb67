-- bad: a comment is no key
-- file: 1_tasks.sql
create table action_tasks (id uuid primary key, title text not null);
create table action_notes (id uuid primary key, action_task_id uuid not null references action_tasks (id));
create index on action_notes (action_task_id);
-- file: 2_habits.sql
create table habits (
  id uuid primary key,
  task_id uuid -- references action_tasks, if it exists -- finding: public.habits.task_id
);

-- bad: dropped for an import, and never put back
-- file: 1_init.sql
create table authors (id bigint primary key);
create table books (
  id bigint primary key,
  author_id bigint not null references authors (id) -- finding: public.books.author_id
);
create index on books (author_id);
create table readers (id bigint primary key, book_id bigint not null references books (id));
create index on readers (book_id);
-- file: 2_import.sql
alter table books drop constraint books_author_id_fkey;

-- good: the key came later
-- file: 1_init.sql
create table authors (id bigint primary key);
create table books (id bigint primary key, author_id bigint not null);
-- file: 2_key.sql
create index on books (author_id);
alter table books add foreign key (author_id) references authors (id);

-- good: any table may be meant; or one elsewhere; or what is written down outlives it
create table authors (id bigint primary key);
create table books (id bigint primary key, author_id bigint not null references authors (id), stripe_product_id text);
create index on books (author_id);
create table comments (id bigint primary key, book_type text not null, book_id bigint not null);
create table audit_log (id bigint primary key, book_id bigint not null);
create table reviews (id bigint primary key, author_id uuid);

-- good: a CHECK that looks the row up, and a table that is copied together from others
create table authors (id bigint primary key);
create table books (id bigint primary key, author_id bigint not null references authors (id));
create index on books (author_id);
create table readers (id bigint primary key);
create function has_author(bigint) returns boolean language sql stable as 'select exists (select from authors where id = $1)';
create table essays (id bigint primary key, author_id bigint check (has_author(author_id)));
create table loans_by_day (day date primary key, author_id bigint, book_id bigint, reader_id bigint);
