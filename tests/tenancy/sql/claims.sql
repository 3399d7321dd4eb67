-- case: a claim of app_metadata
create table docs (id bigint primary key, tenant_id text not null);
create policy p on docs using (tenant_id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id'));
-- scope: public.docs column tenant_id
-- context: tenant server tenant auth.jwt() -> 'app_metadata' ->> 'tenant_id'

-- case: other spellings of one claim
create table docs (id bigint primary key, company_id uuid not null);
create policy a on docs using (company_id = (auth.jwt() #>> '{app_metadata,company_id}')::uuid);
create policy b on docs using (company_id::text = jsonb_extract_path_text(auth.jwt(), 'app_metadata', 'company_id'));
create policy c on docs using (company_id = ((current_setting('request.jwt.claims', true)::json -> 'app_metadata')::jsonb ->> 'company_id')::uuid);
create policy d on docs using (company_id::text = trim(both '"' from (auth.jwt()['app_metadata']['company_id'])::text));
-- scope: public.docs column company_id
-- context: tenant server company auth.jwt() -> 'app_metadata' ->> 'company_id'
-- axes: company

-- case: a list of tenants
create table docs (id bigint primary key, org_id uuid not null);
create policy p on docs using (org_id::text in (select jsonb_array_elements_text(auth.jwt() -> 'app_metadata' -> 'orgs')));
-- scope: public.docs column org_id
-- context: tenant server list organization auth.jwt() -> 'app_metadata' ->> 'orgs'

-- case: a list, asked for an element
create table docs (id bigint primary key, org_id uuid not null);
create policy p on docs using ((auth.jwt() -> 'app_metadata' -> 'org_ids') ? org_id::text);
-- scope: public.docs column org_id
-- context: tenant server list organization auth.jwt() -> 'app_metadata' ->> 'org_ids'

-- case: roles by tenant, under the tenant's key
create table docs (id bigint primary key, team uuid not null);
create policy p on docs using ((auth.jwt() -> 'app_metadata' -> 'teams' ->> team::text) in ('writer', 'reader'));
-- scope: public.docs column team
-- context: tenant server list team auth.jwt() -> 'app_metadata' ->> 'teams'

-- case: user_metadata is the caller's
create table docs (id bigint primary key, tenant_id text not null);
create policy p on docs using (tenant_id = (auth.jwt() -> 'user_metadata' ->> 'tenant_id'));
-- scope: public.docs column tenant_id
-- context: tenant caller tenant auth.jwt() -> 'user_metadata' ->> 'tenant_id'

-- case: claims that are no tenant
create table docs (id bigint primary key, user_id uuid not null);
create policy p on docs using (user_id = auth.uid() and auth.jwt() ->> 'aal' = 'aal2' and (auth.jwt() -> 'app_metadata' ->> 'role') = 'editor' and auth.jwt() ->> 'iss' = 'https://id');
-- scope: public.docs owner user_id:user
-- context: user server user auth.jwt() ->> 'sub'
-- context: role server - auth.jwt() ->> 'aal'
-- context: role server - auth.jwt() -> 'app_metadata' ->> 'role'
-- context: other server - auth.jwt() ->> 'iss'
-- axes: user=auth.users

-- case: a claim whose column does not share its name
create table docs (id bigint primary key, belongs_to text not null);
create policy p on docs using (belongs_to = (auth.jwt() -> 'app_metadata' ->> 'tenant'));
-- scope: public.docs column belongs_to
-- context: tenant server tenant auth.jwt() -> 'app_metadata' ->> 'tenant'

-- case: the tenants' table itself
create table organizations (id text primary key, name text);
create policy p on organizations using (id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id'));
-- scope: public.organizations root id
-- axes: organization=public.organizations

-- case: the claim is compared by mistake with a key that is no tenant's
create table docs (id text primary key, tenant_id text not null);
create policy a on docs for select using (tenant_id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id'));
create policy b on docs for delete using (id = (auth.jwt() -> 'app_metadata' ->> 'tenant_id'));
-- scope: public.docs column tenant_id
-- axes: tenant

-- case: a claim that nothing is compared with
create table docs (id bigint primary key, tenant_id text not null);
create function app_tenant() returns text language sql stable as $$ select auth.jwt() -> 'app_metadata' ->> 'tenant_id' $$;
create policy p on docs using (true);
-- scope: public.docs column tenant_id
-- context: tenant server tenant auth.jwt() -> 'app_metadata' ->> 'tenant_id'

-- case: an organization's, or else a person's
create function org() returns text language sql stable as $$ select coalesce(auth.jwt() -> 'o' ->> 'id', auth.jwt() ->> 'org_id') $$;
create table tasks (id int primary key, user_id text not null default auth.jwt() ->> 'sub', org_id text default org());
create policy p on tasks using (coalesce(org(), auth.jwt() ->> 'sub') = coalesce(org_id, user_id));
-- scope: public.tasks column org_id, user_id:user
-- context: tenant server organization auth.jwt() -> 'o' ->> 'id'
-- context: tenant server organization auth.jwt() ->> 'org_id'
-- context: user server user auth.jwt() ->> 'sub'

-- case: one tenant in many spellings
create table docs (id bigint primary key, "organizationId" uuid not null);
create function org() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('app.current_org', true), ''), current_setting('jwt.claims.org_id', true), current_setting('request.tenant_id', true),
    auth.jwt() -> 'https://hasura.io/jwt/claims' ->> 'x-hasura-org-id', auth.jwt() -> 'app_metadata' ->> 'organizationId',
    auth.jwt() -> 'app_metadata' ->> 'orgId', auth.jwt() ->> 'tenant')::uuid
$$;
create policy p on docs using ("organizationId" = (select org()));
-- scope: public.docs column organizationId
-- context: tenant server organization current_setting('app.current_org')
-- context: tenant server organization current_setting('jwt.claims.org_id')
-- context: tenant server organization current_setting('request.tenant_id')
-- context: tenant server organization auth.jwt() -> 'https://hasura.io/jwt/claims' ->> 'x-hasura-org-id'
-- context: tenant server organization auth.jwt() -> 'app_metadata' ->> 'organizationId'
-- context: tenant server organization auth.jwt() -> 'app_metadata' ->> 'orgId'
-- context: tenant server organization auth.jwt() ->> 'tenant'
-- axes: organization

-- case: a function of the request sets the tenant from a session's row
create table sessions (token uuid primary key, user_id uuid not null, org_id uuid not null);
create table docs (id bigint primary key, org_id uuid not null);
create function begin_request(given uuid) returns void language plpgsql as $$
begin
  perform set_config('rls.tenant_id', (select org_id::text from sessions where token = given), true);
end $$;
create policy p on docs using (org_id = current_setting('rls.tenant_id', true)::uuid);
-- scope: public.sessions column org_id, user_id:user
-- scope: public.docs column org_id
-- context: tenant server organization current_setting('rls.tenant_id')
