-- bad: the third table was forgotten
-- file: 1_init.sql
create function touch() returns trigger language plpgsql as $$
begin
  new.updated_at = now();
  return new;
end
$$;
create table customers (id bigint primary key, updated_at timestamptz not null default now());
create trigger touch before update on customers for each row execute function touch();
create table products (id bigint primary key, updated_at timestamptz not null default now());
create trigger touch before update on products for each row execute function touch();
-- file: 2_invoices.sql
create table invoices (
  id bigint primary key,
  updated_at timestamptz not null default now() -- finding: public.invoices.updated_at
);

-- bad: a trigger that does something else, and one that was dropped
create function touch() returns trigger language plpgsql as $$ begin new.updated_at = now(); return new; end $$;
create function check_total() returns trigger language plpgsql as $$ begin if new.total < 0 then raise 'no'; end if; return new; end $$;
create table customers (id bigint primary key, updated_at timestamptz not null default now());
create trigger touch before update on customers for each row execute function touch();
create table products (id bigint primary key, updated_at timestamptz not null default now());
create trigger touch before insert or update on products for each row execute function touch();
create table invoices (
  id bigint primary key,
  total numeric not null,
  updated_at timestamptz not null default now() -- finding: public.invoices.updated_at
);
create trigger check_total before update on invoices for each row execute function check_total();

-- good: in a loop over all of them
-- file: 1_init.sql
create function touch() returns trigger language plpgsql as $$ begin new.updated_at = now(); return new; end $$;
create table customers (id bigint primary key, updated_at timestamptz not null default now());
create table products (id bigint primary key, updated_at timestamptz not null default now());
create table invoices (id bigint primary key, updated_at timestamptz not null default now());
-- file: 2_triggers.sql
do $$
declare
  t text;
begin
  foreach t in array array['customers', 'products', 'invoices'] loop
    execute format('create trigger touch before update on %I for each row execute function touch()', t);
  end loop;
end
$$;

-- good: where the application does it everywhere
create table customers (id bigint primary key, updated_at timestamptz not null default now());
create table products (id bigint primary key, updated_at timestamptz not null default now());
