-- bad: the table has been in use since the first migration
-- file: 1_init.sql
create table events (id bigint primary key, kind text not null);
-- file: 2_index.sql
create index events_kind on events (kind); -- finding: public.events

-- bad: a partitioned table cannot have it CONCURRENTLY, and its partitions can
-- file: 1_init.sql
create table events (id bigint, at date, primary key (id, at)) partition by range (at);
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
-- file: 2_index.sql
create index events_at on events (at); -- finding: public.events

-- good: concurrently, by a tool that opens no transaction for it
-- file: V1__init.sql
create table events (id bigint primary key, kind text not null);
-- file: V2__index.sql
create index concurrently events_kind on events (kind);

-- good: a table of the same migration holds no rows yet (squawk#364: one that an earlier migration made does)
create table events (id bigint primary key, kind text not null);
create index events_kind on events (kind);

-- good: it is there already
-- file: 1_init.sql
create table events (id bigint primary key, kind text not null);
create index events_kind on events (kind);
-- file: 2_index.sql
create index if not exists events_kind on events (kind);
