-- bad: an offer that must lie in the future
-- file: 1_init.sql
create table offers (id bigint primary key, ends_at timestamptz not null);
-- file: 2_future.sql
alter table offers add constraint in_the_future check (ends_at > now()); -- finding: public.offers

-- bad: by way of a function, and by age
create table members (
  id bigint primary key,
  born date not null,
  constraint is_adult check (age(born) >= interval '18 years'), -- finding: public.members
  constraint is_recent check (born > current_date - 40000) -- finding: public.members
);

-- good: columns compared with each other
-- file: 1_init.sql
create table offers (
  id bigint primary key,
  created_at timestamptz not null default now(),
  ends_at timestamptz not null,
  constraint in_the_future check (ends_at > now())
);
-- file: 2_columns.sql
alter table offers drop constraint in_the_future;
alter table offers add constraint in_the_future check (ends_at > created_at);

-- good: a constant bound
create table vehicles (id bigint primary key, year int not null check (year between 1900 and 2100));
