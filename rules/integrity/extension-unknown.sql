-- bad: an underscore too many, in a block that passes over the refusal
create table shops (id uuid primary key);
do $$
begin
  create extension pg_crypto; -- finding: pg_crypto
exception when others then
  raise notice 'no extension';
end
$$;

-- bad: one of a vendor's own
-- file: 1_init.sql
create table shops (id uuid primary key);
-- file: 2_vendor.sql
do $$
begin
  create extension acme_billing; -- finding: acme_billing
exception when others then
  raise notice 'not on this server';
end
$$;

-- good: as they are called
create extension if not exists pgcrypto;
create extension if not exists "uuid-ossp";

-- good: taken out again
-- file: 1_init.sql
do $$
begin
  create extension acme_billing;
exception when others then
  raise notice 'not on this server';
end
$$;
-- file: 2_gone.sql
drop extension if exists acme_billing;
