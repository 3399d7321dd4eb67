-- bad: set to NULL what must not be NULL
create table users (id uuid primary key);
create table notes (
  id uuid primary key,
  author_id uuid not null references users (id) on delete set null -- finding: public.notes
);
create index on notes (author_id);

-- bad: the column was required later
-- file: 1_init.sql
create table users (id uuid primary key);
create table notes (
  id uuid primary key,
  author_id uuid references users (id) on delete set null -- finding: public.notes
);
create index on notes (author_id);
-- file: 2_required.sql
alter table notes alter column author_id set not null;

-- bad: there is no default to set
create table users (id uuid primary key);
create table notes (
  id uuid primary key,
  author_id uuid not null references users (id) on delete set default -- finding: public.notes
);
create index on notes (author_id);

-- good: it may be NULL, or it goes along
-- file: 1_init.sql
create table users (id uuid primary key);
create table notes (id uuid primary key, author_id uuid not null references users (id) on delete set null);
create index on notes (author_id);
-- file: 2_optional.sql
alter table notes alter column author_id drop not null;

-- good: only the column that may
create table users (team_id uuid, id uuid, primary key (team_id, id));
create table notes (
  id uuid primary key,
  team_id uuid not null,
  author_id uuid,
  foreign key (team_id, author_id) references users (team_id, id) on delete set null (author_id)
);
create index on notes (team_id, author_id);
