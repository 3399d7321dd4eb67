-- about: a row as JSON
-- cell: public.doc_json(uuid) execute authenticated leaks
create table docs (id uuid primary key, tenant_id uuid not null, title text);
alter table docs enable row level security;
create policy own on docs to authenticated using (tenant_id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id')::uuid);
create function doc_json(doc uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  result jsonb;
begin
  select jsonb_build_object('id', d.id, 'title', d.title) into result from docs d where d.id = doc;
  return result;
end $$;
grant select on docs to authenticated;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b');
