import type { Evidence, Platform } from '../platform.ts';
import { sqlSource } from '../sql-source.ts';

/**
 * Hasura: one role of the database serves every request, and who may see what is said in Hasura's metadata, not in SQL.
 * No request runs with another role, so there are no callers here.
 */
export const hasura: Platform = {
  name: 'hasura',
  title: 'Hasura',
  database: undefined,
  migrator: undefined,
  serviceRoles: ['postgres'],
  callers: [],
  exposedSchemas: () => [],
  ownSchemas: ['hdb_catalog', 'hdb_views'],
  identitySettings: ['hasura.user'],
  callerSettings: ['hasura.tracecontext'],
  recognise,
  sql: async () => [sqlSource('hasura/catalog.sql', (await import('./catalog.sql.ts')).catalogSql)],
};

function recognise({ file }: Evidence): string | undefined {
  const isHasuras = /^(?:metadata_directory|migrations_directory)\s*:/m.test(file('config.yaml') ?? '');
  return isHasuras ? 'there is config.yaml, which is the Hasura CLI’s' : undefined;
}
