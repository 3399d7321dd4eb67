import { hasura } from '../hasura/index.ts';
import type { Evidence, Platform } from '../platform.ts';
import { sqlSource } from '../sql-source.ts';

/** Nhost: Hasura, with the tables of Nhost's auth and storage services beside the folder's own. */
export const nhost: Platform = {
  ...hasura,
  name: 'nhost',
  title: 'Nhost',
  serviceRoles: ['nhost_admin', 'nhost_auth_admin', 'nhost_hasura', 'nhost_storage_admin', 'pgbouncer', 'postgres'],
  ownSchemas: [...hasura.ownSchemas, 'auth', 'storage'],
  recognise,
  sql: async (evidence) => {
    const { authSql, storageSql } = await import('./services.sql.ts');
    return [sqlSource('nhost/auth.sql', authSql), sqlSource('nhost/storage.sql', storageSql), ...(await hasura.sql(evidence))];
  },
};

const configNames = ['nhost/nhost.toml', 'nhost/config.yaml'];

function recognise({ file }: Evidence): string | undefined {
  const name = configNames.find((config) => file(config) !== undefined);
  return name === undefined ? undefined : `there is ${name}`;
}
