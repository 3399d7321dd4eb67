-- bad: a default of nobody's, any number of times
create table settings (
  id bigint primary key,
  user_id uuid,
  name text not null,
  unique (user_id, name) -- finding: public.settings
);

-- bad: the column was required once
-- file: 1_init.sql
create table settings (id bigint primary key, user_id uuid not null, name text not null);
create unique index settings_by_user on settings (user_id, name); -- finding: public.settings
-- file: 2_optional.sql
alter table settings alter column user_id drop not null;

-- good: NULLs count as equal
create table settings (id bigint primary key, user_id uuid, name text not null, unique nulls not distinct (user_id, name));

-- good: one more index for the rows without; and a value that may be missing, alone
-- file: 1_init.sql
create table settings (id bigint primary key, user_id uuid, name text not null, alias text unique, unique (user_id, name));
-- file: 2_rest.sql
create unique index settings_of_nobody on settings (name) where user_id is null;
