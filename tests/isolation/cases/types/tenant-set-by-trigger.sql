-- about: a trigger writes the caller's tenant over whatever was given
-- cell: public.docs select app_user isolated
create table docs (id uuid primary key, tenant_id uuid not null, title text);
create function set_tenant() returns trigger language plpgsql as $$
begin
  new.tenant_id := nullif(current_setting('app.tenant_id', true), '')::uuid;
  return new;
end $$;
create trigger set_tenant before insert on docs for each row execute function set_tenant();
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
grant select, insert on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
