/** Who there is. Sources: the init scripts of supabase/postgres, and what a project's pg_roles shows. */
export const rolesSql = `
-- The API connects as authenticator and becomes one of these three, as the token says.
create role anon noinherit;
create role authenticated noinherit;
create role service_role noinherit bypassrls;
create role authenticator noinherit login;
grant anon, authenticated, service_role to authenticator;

-- Supabase's own operators.
create role supabase_admin superuser createdb createrole replication bypassrls login;
create role dashboard_user createdb createrole replication;
create role supabase_read_only_user bypassrls login;
create role supabase_replication_admin replication login;
create role supabase_etl_admin replication login;

-- One for each service, which owns that service's schema or works in it.
create role supabase_auth_admin noinherit createrole login;
create role supabase_storage_admin noinherit createrole login;
create role supabase_functions_admin noinherit createrole login;
create role supabase_realtime_admin noinherit;
create role pgbouncer login;

-- What pgsodium leaves behind; the keys themselves are the vault's now.
create role pgsodium_keyiduser;
create role pgsodium_keyholder;
create role pgsodium_keymaker;

-- The role that migrates may act as any of the API's and of the services'.
grant anon, authenticated, service_role to postgres;
grant supabase_auth_admin, supabase_storage_admin, supabase_functions_admin, supabase_realtime_admin to postgres;

-- These hold from the next session on, which is the one that migrates.
alter role postgres set search_path to "$user", public, extensions;
alter role supabase_admin set search_path to "$user", public, auth, extensions;
alter role supabase_auth_admin set search_path to auth;
alter role supabase_storage_admin set search_path to storage;
alter role anon set statement_timeout to '3s';
alter role authenticated set statement_timeout to '8s';
`;
