create table refunds (
  id bigint primary key,
  order_id bigint not null references orders (id) on delete cascade,
  amount integer not null
);

create index refunds_order on refunds (order_id);
