import type { Evidence, Platform } from '../platform.ts';
import { postgrestCaller, postgrestIdentity } from '../postgrest.ts';
import { firstMention } from '../sql-signs.ts';
import { sqlSource } from '../sql-source.ts';

/** Neon with its Data API: requests carry a token, and run with one of two roles. Without the API, Neon is PostgreSQL. */
export const neon: Platform = {
  name: 'neon',
  title: 'Neon',
  database: 'neondb',
  migrator: 'bypassrls',
  serviceRoles: ['cloud_admin', 'neon_superuser', 'neondb_owner', 'postgres'],
  // Neon's driver lets a token's bearer send SQL, with the same roles.
  callers: [
    { role: 'authenticated', identified: true, through: 'sql', why: 'requests with a token run as authenticated' },
    { role: 'anonymous', identified: false, through: 'sql', why: 'requests without a token run as anonymous' },
  ],
  exposedSchemas: () => ['public'],
  ownSchemas: ['auth', 'neon', 'neon_auth'],
  identitySettings: postgrestIdentity,
  callerSettings: postgrestCaller,
  recognise,
  sql: async () => [sqlSource('neon/data-api.sql', (await import('./data-api.sql.ts')).dataApiSql)],
};

const signs = {
  mentions: /\bauth"?\s?\.\s?"?(?:user_id|session)"?\s?\(|\bpg_session_jwt\b/i,
  makes: /\bcreate\s+(?:or\s+replace\s+)?function\s+"?auth"?\s?\.\s?"?(?:user_id|session)\b/i,
};

function recognise({ texts }: Evidence): string | undefined {
  const mention = firstMention(texts(), signs);
  return mention === undefined ? undefined : `its SQL takes ${mention.replace(/[("]/g, '')} for given, which Neon’s Data API provides`;
}
