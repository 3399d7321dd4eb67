/** The small services: GraphQL, database webhooks, the pooler, and the CLI's own tables. */
export const servicesSql = `
create function graphql_public.graphql(
  "operationName" text default null, query text default null, variables jsonb default null, extensions jsonb default null
) returns jsonb language sql as $$ select '{}'::jsonb $$;

-- A webhook is a trigger that calls this with url, method, headers, body and timeout.
create function supabase_functions.http_request() returns trigger language plpgsql security definer as $$ begin return new; end $$;

create table supabase_functions.hooks (
  id bigserial primary key,
  hook_table_id integer not null,
  hook_name text not null,
  created_at timestamptz not null default now(),
  request_id bigint
);

create table supabase_functions.migrations (version text primary key, inserted_at timestamptz not null default now());

create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
create table supabase_migrations.seed_files (path text primary key, hash text not null);

create function pgbouncer.get_auth(p_usename text) returns table (username text, password text) language plpgsql security definer
  as $$ begin return; end $$;
`;
