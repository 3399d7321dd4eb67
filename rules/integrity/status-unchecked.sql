-- bad: one is checked, the other is not
-- file: 1_init.sql
create table orders (id bigint primary key, status text not null check (status in ('open', 'paid', 'shipped')));
-- file: 2_returns.sql
create table returns (
  id bigint primary key,
  status text not null default 'open' -- finding: public.returns.status
);

-- bad: beside an enum
create type order_state as enum ('open', 'paid');
create table orders (
  id bigint primary key,
  state order_state not null,
  payment_status varchar(20) not null -- finding: public.orders.payment_status
);

-- good: checked since
-- file: 1_init.sql
create table orders (id bigint primary key, status text not null check (status in ('open', 'paid', 'shipped')));
create table returns (id bigint primary key, status text not null default 'open');
-- file: 2_check.sql
alter table returns add check (status in ('open', 'closed'));

-- good: where none is, or a table lists them
create table countries (code text primary key, state text not null);
create table orders (id bigint primary key, status text not null);
