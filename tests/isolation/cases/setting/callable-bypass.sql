-- about: a function that anybody may call switches the bypass on that a policy asks for
-- cell: public.docs select app_user leaks
-- cell: public.notes select app_user isolated
create table docs (id bigint primary key, tenant_id uuid not null, body text);
alter table docs enable row level security;
create policy docs_of on docs to app_user
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid or current_setting('app.bypass_rls', true) = 'on');
create table notes (id bigint primary key, tenant_id uuid not null, body text);
alter table notes enable row level security;
create policy notes_of on notes to app_user
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid or current_setting('app.skip_rls', true) = 'on');
grant select on docs, notes to app_user;
create function maintain() returns void language plpgsql as $$
begin
  perform set_config('app.bypass_rls', 'on', false);
  perform set_config('app.skip_rls', 'off', false);
end $$;
-- rows
insert into docs values (1, 'aaaaaaaa-0000-4000-8000-00000000000a', 'secret'), (2, 'bbbbbbbb-0000-4000-8000-00000000000b', 'own');
insert into notes values (1, 'aaaaaaaa-0000-4000-8000-00000000000a', 'secret'), (2, 'bbbbbbbb-0000-4000-8000-00000000000b', 'own');
