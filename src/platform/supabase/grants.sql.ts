/** Who may do what with all of it, and with what migrations will make in `public`: the regime `granted`. */
export const grantsSql = `
grant usage on schema public, extensions, auth, storage, realtime, graphql_public to postgres, anon, authenticated, service_role;
grant usage on schema vault to service_role;
grant usage, create on schema public to supabase_auth_admin, supabase_storage_admin;

alter default privileges in schema public grant all on tables to postgres, anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to postgres, anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to postgres, anon, authenticated, service_role;

grant all on all tables in schema auth to postgres, dashboard_user, supabase_auth_admin;
grant execute on all functions in schema auth to public;
grant all on all tables in schema storage to postgres, anon, authenticated, service_role, supabase_storage_admin;
grant execute on all functions in schema storage to public;
grant all on all tables in schema realtime to postgres, anon, authenticated, service_role;

-- auth's tables are behind row security without a policy: the API's roles have no grant there either.
alter table auth.users enable row level security;
alter table auth.identities enable row level security;
alter table auth.instances enable row level security;
alter table auth.audit_log_entries enable row level security;
alter table auth.schema_migrations enable row level security;
alter table auth.sessions enable row level security;
alter table auth.refresh_tokens enable row level security;
alter table auth.mfa_factors enable row level security;
alter table auth.mfa_challenges enable row level security;
alter table auth.mfa_amr_claims enable row level security;
alter table auth.one_time_tokens enable row level security;
alter table auth.flow_state enable row level security;
alter table auth.sso_providers enable row level security;
alter table auth.sso_domains enable row level security;
alter table auth.saml_providers enable row level security;
alter table auth.saml_relay_states enable row level security;

-- storage's and realtime's are granted to everybody: row security, and the policies that migrations make, is all that stands there.
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
alter table storage.prefixes enable row level security;
alter table storage.migrations enable row level security;
alter table storage.s3_multipart_uploads enable row level security;
alter table storage.s3_multipart_uploads_parts enable row level security;
alter table storage.buckets_analytics enable row level security;
alter table realtime.messages enable row level security;
`;

/** What the regime `explicit` takes away again. Supabase's dashboard and CLI revoke these and no more. */
export const explicitSql = `
alter default privileges in schema public revoke select, insert, update, delete on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke usage, select on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;
`;
