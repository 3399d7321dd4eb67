import type { Platform } from './platform.ts';

/** PostgreSQL as it is installed: nothing is there but its own objects, and what the roles are is the folder's to say. */
export const postgres: Platform = {
  name: 'postgres',
  title: 'PostgreSQL',
  database: undefined,
  migrator: undefined,
  serviceRoles: [],
  callers: [],
  exposedSchemas: () => [],
  ownSchemas: [],
  identitySettings: [],
  callerSettings: [],
  recognise: () => undefined,
  sql: async () => [],
};
