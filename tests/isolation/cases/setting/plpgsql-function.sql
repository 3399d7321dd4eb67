-- about: the setting is read by a PL/pgSQL function that gives NULL where it is not set
-- cell: public.orders select app_user isolated
create function current_tenant() returns uuid language plpgsql stable as $$
declare
  found text := current_setting('app.tenant_id', true);
begin
  if found is null or found = '' then
    return null;
  end if;
  return found::uuid;
end $$;
create table orders (id serial primary key, tenant_id uuid not null, total numeric(10, 2));
alter table orders enable row level security;
create policy own on orders using (tenant_id = (select current_tenant()));
grant select on orders to app_user;
-- rows
insert into orders (tenant_id, total) values ('aaaaaaaa-0000-4000-8000-00000000000a', 5), ('bbbbbbbb-0000-4000-8000-00000000000b', 6);
