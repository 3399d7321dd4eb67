-- bad: parsed at every access
create table profiles (
  id bigint primary key,
  preferences json not null -- finding: public.profiles
);

-- bad: in a later file
-- file: 1_init.sql
create table profiles (id bigint primary key);
-- file: 2_preferences.sql
alter table profiles add column preferences json; -- finding: public.profiles

-- good: jsonb
create table profiles (id bigint primary key, preferences jsonb not null);

-- good: changed since
-- file: 1_init.sql
create table profiles (id bigint primary key, preferences json not null);
-- file: 2_binary.sql
alter table profiles alter column preferences type jsonb;
