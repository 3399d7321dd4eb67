-- bad: the key of the parent has an index, the column that refers to it has none (squawk#334, eugene#115)
-- file: 1_init.sql
create table authors (id uuid primary key);
-- file: 2_books.sql
create table books (
  id uuid primary key,
  author_id uuid not null references authors (id) -- finding: public.books
);

-- bad: it stands second, or only some rows are in the index
create table authors (id uuid primary key);
create table books (
  id uuid primary key,
  author_id uuid not null references authors (id), -- finding: public.books
  editor_id uuid references authors (id), -- finding: public.books
  title text not null,
  is_printed boolean not null
);
create index on books (title, author_id);
create index on books (editor_id) where is_printed;

-- good: an index came in a later file
-- file: 1_init.sql
create table authors (id uuid primary key);
create table books (id uuid primary key, author_id uuid not null references authors (id));
-- file: 2_index.sql
create index on books (author_id);

-- good: the columns in another order, rows without a parent left out, or a key that serves
create table authors (country int, id int, primary key (country, id));
create table books (
  id uuid primary key,
  country int not null,
  author int not null,
  editor int,
  foreign key (country, author) references authors (country, id)
);
create index on books (author, country, id);
create table people (id uuid primary key, manager_id uuid references people (id));
create index on people (manager_id) where manager_id is not null;
create table biographies (person_id uuid primary key references people (id), body text not null);

-- good: a list that comes with the product is not deleted from
create table genres (code text primary key, name text not null);
insert into genres values ('novel', 'Novel'), ('poem', 'Poem');
create table books (id uuid primary key, genre text not null references genres (code));
