-- bad: a comma too many
create table docs (
  id bigint primary key,
  body text,
); -- finding: 1_migration.sql

-- bad: a statement that is not finished takes the next one with it
-- file: 1_init.sql
create table shops (id uuid primary key);
-- file: 2_tenants.sql
create table tenants (id uuid primary key)
create table docs (id bigint primary key); -- finding: 2_tenants.sql

-- bad: a word that PostgreSQL keeps for itself
create table user (id bigint); -- finding: 1_migration.sql
create table orders (id bigint primary key);

-- good: the same, spelled right
create table docs (
  id bigint primary key,
  body text
);
create table "user" (id bigint primary key);

-- good: words that look reserved and are not
create table docs (id bigint primary key, name text, type text, value text, role text, key text);
