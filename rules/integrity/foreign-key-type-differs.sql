-- bad: integer where the key is bigint
-- file: 1_init.sql
create table accounts (id bigint generated always as identity primary key);
-- file: 2_payments.sql
create table payments (
  id bigint generated always as identity primary key,
  account_id int not null references accounts (id) -- finding: public.payments
);
create index on payments (account_id);

-- bad: the key was widened, the column that refers to it was not
-- file: 1_init.sql
create table accounts (id int primary key);
create table payments (id int primary key, account_id int not null references accounts (id)); -- finding: public.payments
create index on payments (account_id);
-- file: 2_widen.sql
alter table accounts alter column id type bigint;

-- good: serial is an integer, and text of any length is text
-- file: 1_init.sql
create table accounts (id serial primary key, code varchar(10) not null unique);
-- file: 2_payments.sql
create table payments (
  id serial primary key,
  account_id int not null references accounts (id),
  account_code text not null references accounts (code)
);
create index on payments (account_id);
create index on payments (account_code);

-- good: both were widened
create table accounts (id int primary key);
create table payments (id int primary key, account_id int not null references accounts (id));
create index on payments (account_id);
alter table accounts alter column id type bigint;
alter table payments alter column account_id type bigint;
