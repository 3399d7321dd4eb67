-- bad: the tool opens a transaction for each file
-- file: 1_init.sql
create table events (id bigint primary key, at timestamptz not null);
-- file: 2_index.sql
create index concurrently events_at on events (at); -- finding: public.events -- also: statement-fails public.events

-- bad: an index is dropped the same way
-- file: 1_init.sql
create table events (id bigint primary key, at timestamptz not null);
create index events_at on events (at);
-- file: 2_index.sql
drop index concurrently events_at; -- finding: public.events_at -- also: statement-fails public.events_at

-- good: alone in a file that Flyway runs outside a transaction
-- file: V1__init.sql
create table events (id bigint primary key, at timestamptz not null);
-- file: V2__index.sql
create index concurrently events_at on events (at);

-- good: goose is told
-- file: 00001_init.sql
-- +goose Up
create table events (id bigint primary key, at timestamptz not null);
-- file: 00002_index.sql
-- +goose NO TRANSACTION
-- +goose Up
create index concurrently events_at on events (at);
