-- about: an enum, a domain, checks, an identity and a generated column beside the tenant
-- cell: public.orders select app_user leaks
-- cell: public.orders insert app_user leaks
-- cell: public.orders update app_user leaks
create type order_state as enum ('draft', 'sent', 'paid');
create domain amount as numeric(12, 2) check (value >= 0);
create table customers (id uuid primary key, tenant_id uuid not null, name text not null check (length(name) > 2));
create table orders (
  id bigint generated always as identity primary key,
  tenant_id uuid not null,
  customer_id uuid not null references customers,
  number text not null unique,
  state order_state not null,
  net amount not null,
  tax amount not null,
  gross numeric generated always as (net + tax) stored,
  priority integer not null check (priority between 1 and 5),
  currency char(3) not null check (currency in ('EUR', 'USD')),
  tags text[] not null,
  period daterange not null,
  extra jsonb not null,
  source inet not null,
  placed_at timestamptz not null,
  check (state <> 'paid' or net > 0)
);
alter table customers enable row level security;
alter table orders enable row level security;
create policy own on customers using (tenant_id::text = current_setting('app.tenant_id', true));
create policy own on orders using (state is not null) with check (true);
grant select on customers to app_user;
grant select, insert, update on orders to app_user;
-- rows
insert into customers values ('aaaaaaaa-3333-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'aaa'), ('bbbbbbbb-3333-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'bbb');
insert into orders (tenant_id, customer_id, number, state, net, tax, priority, currency, tags, period, extra, source, placed_at)
  values ('aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-3333-4000-8000-000000000001', 'a', 'sent', 1, 1, 1, 'EUR', '{x}', '[2024-01-01,2024-02-01)', '{}', '10.0.0.1', '2024-01-01'),
    ('bbbbbbbb-0000-4000-8000-00000000000b', 'bbbbbbbb-3333-4000-8000-000000000001', 'b', 'sent', 1, 1, 1, 'EUR', '{x}', '[2024-01-01,2024-02-01)', '{}', '10.0.0.1', '2024-01-01');
