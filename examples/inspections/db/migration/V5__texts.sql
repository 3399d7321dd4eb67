-- Text messages, both ways. The gateway posts what customers answer.
create table texts (
  id bigint generated always as identity primary key,
  customer_id uuid not null references customers (id) on delete cascade,
  incoming boolean not null,
  body text not null,
  sent_at timestamptz not null default now()
);

create index texts_customer_idx on texts (customer_id, sent_at);

alter table texts enable row level security;
create policy texts_read on texts for select to workshop_app
  using (customer_id in (select id from customers where workshop_id = current_workshop()));
create policy texts_received on texts for insert to workshop_app
  with check (incoming or customer_id in (select id from customers where workshop_id = current_workshop()));

grant select, insert on texts to workshop_app;
