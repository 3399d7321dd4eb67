-- about: whoever holds a document's secret may read it
-- cell: public.doc_by_token(text) execute app_user shared
create table docs (id uuid primary key, tenant_id uuid not null, title text, share_token text not null unique);
alter table docs enable row level security;
create policy own on docs using (tenant_id::text = current_setting('app.tenant_id', true));
create function doc_by_token(token text) returns text language sql stable security definer set search_path = public, pg_temp as
  $$ select d.title from docs d where d.share_token = token $$;
grant select on docs to app_user;
-- rows
insert into docs values ('aaaaaaaa-2222-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000a', 'of a', 'ta'), ('bbbbbbbb-2222-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000b', 'of b', 'tb');
