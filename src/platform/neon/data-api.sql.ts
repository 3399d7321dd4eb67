/**
 * A Neon database whose Data API was switched on with the console's defaults (neon.com/docs/data-api, neon.com/docs/manage/roles).
 * The functions are those of the extension pg_session_jwt in the way the API uses it: they read the claims that it sets.
 */
export const dataApiSql = `
create role cloud_admin superuser login;
create role neon_superuser createdb createrole replication bypassrls;
grant pg_read_all_data, pg_write_all_data to neon_superuser;

-- Roles that are made in the console bypass row security; that holds for the first one, which owns the database.
create role neondb_owner createdb createrole replication bypassrls login;
grant neon_superuser to neondb_owner;

create role authenticated;
create role anonymous;

create schema auth;
grant usage on schema auth to public;

create function auth.session() returns jsonb language sql stable as $$
  select nullif(current_setting('request.jwt.claims', true), '')::jsonb
$$;
create function auth.jwt() returns jsonb language sql stable as $$ select auth.session() $$;
create function auth.user_id() returns text language sql stable as $$ select auth.session() ->> 'sub' $$;
create function auth.uid() returns uuid language sql stable as $$ select (auth.session() ->> 'sub')::uuid $$;

-- The organization that a token of Neon Auth is for.
create function auth.organization() returns jsonb language sql stable as $$ select auth.session() -> 'o' $$;
create function auth.organization_id() returns uuid language sql stable as $$ select (auth.session() -> 'o' ->> 'id')::uuid $$;

-- Only where clients bring the token themselves.
create function auth.init() returns void language sql as $$ select null::void $$;
create function auth.jwt_session_init(jwt text) returns void language sql as $$ select null::void $$;

grant usage on schema public to authenticated;
alter default privileges in schema public grant select, insert, update, delete on tables to authenticated;
`;
