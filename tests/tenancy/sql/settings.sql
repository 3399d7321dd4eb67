-- case: a column and a setting
create table docs (id bigint primary key, tenant_id uuid not null, body text);
create policy p on docs using (tenant_id = current_setting('app.tenant_id')::uuid);
-- scope: public.docs column tenant_id
-- context: tenant server tenant current_setting('app.tenant_id')
-- axes: tenant

-- case: the setting of an older PostgREST
create table docs (id bigint primary key, owner_org uuid not null, user_id uuid not null);
create policy p on docs using (owner_org = current_setting('request.jwt.claim.org_id', true)::uuid and user_id = current_setting('request.jwt.claim.sub', true)::uuid);
-- scope: public.docs column owner_org, user_id:user
-- context: tenant server organization current_setting('request.jwt.claim.org_id')
-- context: user server user current_setting('request.jwt.claim.sub')

-- case: a helper function reads the setting
create function current_shop() returns bigint language sql stable as $$ select nullif(current_setting('app.shop', true), '')::bigint $$;
create table shops (id bigint primary key, name text);
create table products (id bigint primary key, shop_id bigint not null references shops, title text);
create policy p on products using (shop_id = (select current_shop()));
create policy p on shops using (id = current_shop());
-- scope: public.shops root id
-- scope: public.products column shop_id
-- context: tenant server shop current_setting('app.shop')
-- axes: shop=public.shops

-- case: a helper in PL/pgSQL, by a variable
create function claims() returns jsonb language plpgsql stable as $$
declare raw text := current_setting('hasura.user', true);
begin
  return raw::jsonb;
end $$;
create function org() returns uuid language plpgsql stable as $$
declare found_claims jsonb;
begin
  found_claims := claims();
  if found_claims is null then return null; end if;
  return (found_claims ->> 'x-hasura-org-id')::uuid;
end $$;
create table reports (id uuid primary key, org uuid not null, "authorId" uuid);
create policy p on reports using (org = org() and "authorId"::text = claims() ->> 'x-hasura-user-id');
-- scope: public.reports column org, authorId:user
-- context: tenant server organization current_setting('hasura.user')::jsonb ->> 'x-hasura-org-id'
-- context: user server user current_setting('hasura.user')::jsonb ->> 'x-hasura-user-id'

-- case: what a setting is compared with says what it is
create table users (id bigint primary key, login text);
create table clubs (id bigint primary key);
create table matches (id bigint primary key, club_id bigint not null references clubs, referee bigint references users);
create policy p on matches using (club_id = current_setting('ctx.a')::bigint);
create policy q on matches using (referee = current_setting('ctx.b')::bigint);
-- scope: public.users owner id:user
-- scope: public.clubs root id
-- scope: public.matches column club_id, referee:user
-- context: tenant server club current_setting('ctx.a')
-- context: user server user current_setting('ctx.b')

-- case: bypasses, roles, and what nothing reads as a tenant
create table docs (id bigint primary key, tenant_id uuid not null, kind text);
create policy p on docs using (
  tenant_id = current_setting('app.tenant_id')::uuid
  or current_setting('app.bypass_rls', true) = 'on'
  or current_setting('app.role', true) = 'support'
  or kind = current_setting('app.colour_mode', true)
);
-- scope: public.docs column tenant_id
-- context: bypass server - current_setting('app.bypass_rls')
-- context: role server - current_setting('app.role')
-- context: other caller - current_setting('app.colour_mode')

-- case: a list in a setting
create table docs (id bigint primary key, workspace uuid not null);
create policy p on docs using (workspace::text = any (string_to_array(current_setting('app.workspaces', true), ',')));
-- scope: public.docs column workspace
-- context: tenant server list workspace current_setting('app.workspaces')

-- case: two settings, two tenants of one table
create table docs (id bigint primary key, organization_id uuid not null, workspace_id uuid not null);
create policy p on docs using (organization_id = current_setting('app.org')::uuid and workspace_id = current_setting('app.ws')::uuid);
-- scope: public.docs column organization_id, workspace_id
-- axes: organization workspace

-- case: a policy of another table tells the tenant of one that is open
create table open (id bigint primary key, account text not null);
create table closed (id bigint primary key, account text not null);
create policy p on open using (true);
create policy p on closed using (account = current_setting('my.account'));
-- scope: public.open column account
-- scope: public.closed column account

-- case: headers are the caller's
create table docs (id bigint primary key, tenant_id text not null);
create policy p on docs using (tenant_id = current_setting('request.headers', true)::json ->> 'x-tenant-id');
-- scope: public.docs column tenant_id
-- context: tenant caller tenant current_setting('request.headers')::jsonb ->> 'x-tenant-id'

-- case: the database role as the owner
create table notes (id bigint primary key, owner_name name not null default current_user, body text);
create policy p on notes using (owner_name = current_user);
-- scope: public.notes owner owner_name:user
-- context: user server user current_user

-- case: a session that names its user
create table users (id uuid primary key, email text);
create table sessions (id uuid primary key, user_id uuid not null references users, seen timestamptz);
create table letters (id bigint primary key, addressee uuid not null references users);
create function current_user_id() returns uuid language sql stable as $$
  select user_id from sessions where id = nullif(current_setting('jwt.claims.session_id', true), '')::uuid
$$;
create policy p on letters using (addressee = current_user_id());
-- scope: public.users owner id:user
-- scope: public.sessions owner user_id:user, id:user
-- scope: public.letters owner addressee:user
-- context: user server session current_setting('jwt.claims.session_id')
