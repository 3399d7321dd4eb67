-- bad: a trigger that every write runs into
-- file: 1_init.sql
create table documents (id bigint primary key, title text not null, slug text not null);
create function set_slug() returns trigger language plpgsql as $$
begin
  new.slug := lower(new.title); -- finding: public.set_slug()
  return new;
end
$$;
create trigger set_slug before insert on documents for each row execute function set_slug();
-- file: 2_rename.sql
alter table documents rename column title to name;

-- bad: a table, a column and a function that went
-- file: 1_init.sql
create table accounts (id bigint primary key, balance numeric not null, currency text not null);
create table payments (id bigint primary key, amount numeric not null);
create function fee(amount numeric) returns numeric language sql as 'select amount * 0.03';
create function total() returns numeric language sql as $$
  select sum(amount) from payments -- finding: public.total()
$$;
create function report() returns void language plpgsql as $$
declare
  found_currency text;
begin
  select currency into found_currency from accounts limit 1; -- finding: public.report()
  perform fee(1); -- finding: public.report()
  update accounts set balance = balance - 1;
end
$$;
-- file: 2_drop.sql
drop table payments;
alter table accounts drop column currency;
drop function fee(numeric);

-- good: the function was replaced with it
-- file: 1_init.sql
create table documents (id bigint primary key, title text not null);
create function titles() returns setof text language sql as 'select title from documents';
-- file: 2_rename.sql
alter table documents rename column title to name;
create or replace function titles() returns setof text language sql as 'select name from documents';

-- good: made again under its name; a body that PostgreSQL follows
-- file: 1_init.sql
create table documents (id bigint primary key, title text not null);
create function count_them() returns bigint language sql as 'select count(*) from documents';
create table notes (id bigint primary key, body text not null);
create function bodies() returns setof text begin atomic select body from notes; end;
-- file: 2_again.sql
drop table documents;
create table documents (id uuid primary key, title text not null);
alter table notes rename column body to text;

-- good: a temporary table of its own, SQL that is put together when it runs, what a handler stands around
-- file: 1_init.sql
create table staging (id bigint primary key, body text not null);
-- file: 2_drop.sql
drop table staging;
create function load() returns bigint language plpgsql as $$
declare
  loaded bigint;
begin
  create temporary table staging (id bigint, body text) on commit drop;
  insert into staging values (1, 'one');
  select count(*) into loaded from staging;
  return loaded;
end
$$;
create function clear(name text) returns void language plpgsql as $$
begin
  execute format('delete from %I', 'staging');
  begin
    delete from staging;
  exception when undefined_table then
    null;
  end;
end
$$;
