/** Where things are, and the extensions that every project has. */
export const schemasSql = `
create schema extensions;
create schema auth authorization supabase_auth_admin;
create schema storage authorization supabase_storage_admin;
create schema realtime authorization supabase_admin;
create schema _realtime authorization supabase_admin;
create schema supabase_functions authorization supabase_admin;
create schema supabase_migrations;
create schema pgbouncer authorization pgbouncer;
create schema graphql;
create schema graphql_public;
create schema vault;

-- Extensions live apart from the user's tables, so that the API does not offer their functions.
create extension "uuid-ossp" with schema extensions;
create extension pgcrypto with schema extensions;
create extension pg_stat_statements with schema extensions;
create extension pgjwt with schema extensions;
create extension pg_graphql with schema graphql;
create extension supabase_vault with schema vault;
`;
