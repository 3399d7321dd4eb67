create table orders (
  id bigint primary key,
  amount_cents bigint not null,
  shipping_fee numeric(8, 2) not null
);
