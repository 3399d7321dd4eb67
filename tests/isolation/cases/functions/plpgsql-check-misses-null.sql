-- about: the comparison is NULL where nothing is set, and the error is not raised
-- cell: public.docs_of(uuid) execute app_user leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create function docs_of(tenant uuid) returns setof docs language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if tenant::text <> nullif(current_setting('app.tenant_id', true), '') then
    raise exception 'not yours';
  end if;
  return query select * from docs d where d.tenant_id = tenant;
end $$;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
