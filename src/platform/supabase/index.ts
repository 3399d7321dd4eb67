import type { Evidence, Platform } from '../platform.ts';
import { postgrestCaller, postgrestIdentity } from '../postgrest.ts';
import { firstMention } from '../sql-signs.ts';
import { configName, exposedIn, exposesNewTables } from './config.ts';
import { supabaseRegime } from './regime.ts';

/** Supabase: PostgREST and GraphQL in front of `public`, and the tables of its auth, storage and realtime services. */
export const supabase: Platform = {
  name: 'supabase',
  title: 'Supabase',
  database: 'postgres',
  migrator: 'bypassrls',
  serviceRoles: [
    'authenticator',
    'dashboard_user',
    'pgbouncer',
    'pgsodium_keyholder',
    'pgsodium_keyiduser',
    'pgsodium_keymaker',
    'postgres',
    'service_role',
    'supabase_admin',
    'supabase_auth_admin',
    'supabase_etl_admin',
    'supabase_functions_admin',
    'supabase_read_only_user',
    'supabase_realtime_admin',
    'supabase_replication_admin',
    'supabase_storage_admin',
  ],
  callers: [
    { role: 'anon', identified: false, through: 'api', why: 'requests without a session run as anon' },
    { role: 'authenticated', identified: true, through: 'api', why: 'requests with a session run as authenticated' },
  ],
  exposedSchemas: ({ file }) => exposedIn(file(configName)) ?? ['public', 'graphql_public'],
  // What `supabase db dump` leaves out, as the CLI's source lists it.
  ownSchemas: [
    '_analytics',
    '_realtime',
    '_supavisor',
    'auth',
    'cron',
    'dbdev',
    'etl',
    'extensions',
    'graphql',
    'graphql_public',
    'net',
    'pgbouncer',
    'pgmq',
    'pgsodium',
    'pgsodium_masks',
    'pgtle',
    'realtime',
    'repack',
    'storage',
    'supabase_functions',
    'supabase_migrations',
    'vault',
  ],
  identitySettings: postgrestIdentity,
  // Realtime sets its own before it asks the policies; which topic it is, the caller says.
  callerSettings: [...postgrestCaller, 'realtime.topic'],
  recognise,
  sql: async ({ firstVersion, file }) =>
    (await import('./sql.ts')).supabaseSql(supabaseRegime(firstVersion, exposesNewTables(file(configName)))),
};

const signs = {
  mentions:
    /\bauth"?\s?\.\s?"?(?:(?:uid|jwt)"?\s?\(|users\b)|\bstorage"?\s?\.\s?"?(?:objects|buckets)\b|\bvault"?\.\s?"?decrypted_secrets\b/i,
  makes: /\bcreate\s+schema\s+(?:if\s+not\s+exists\s+)?"?(?:auth|storage)\b|\bpg_session_jwt\b|\bauth"?\."?user_id"?\(/i,
};

function recognise({ folder, file, texts }: Evidence): string | undefined {
  if (file(configName) !== undefined) return `there is ${configName}`;
  if (/(?:^|\/)supabase\/migrations$/.test(folder)) return 'the folder is supabase/migrations';
  const mention = firstMention(texts(), signs);
  return mention === undefined ? undefined : `its SQL takes ${mention.replace(/[("]/g, '')} for given, which Supabase provides`;
}
