-- bad: which midnight?
-- file: 1_init.sql
create table visits (id bigint primary key);
-- file: 2_times.sql
alter table visits add column started_at timestamp not null default now(); -- finding: public.visits

-- bad: several are one note
create table visits (
  id bigint primary key,
  started_at timestamp without time zone not null, -- finding: public.visits
  ended_at timestamp(3)
);

-- good: with it, or only a day
create table visits (id bigint primary key, started_at timestamptz not null, born date);

-- good: changed since
-- file: 1_init.sql
create table visits (id bigint primary key, started_at timestamp not null);
-- file: 2_zone.sql
alter table visits alter column started_at type timestamptz using started_at at time zone 'UTC';
