import type { Source } from '../../source.ts';
import { sqlSource } from '../sql-source.ts';
import { authServerSql } from './auth-server.sql.ts';
import { authSignInSql } from './auth-sign-in.sql.ts';
import { authUsersSql } from './auth-users.sql.ts';
import { explicitSql, grantsSql } from './grants.sql.ts';
import { realtimeSql } from './realtime.sql.ts';
import type { SupabaseRegime } from './regime.ts';
import { rolesSql } from './roles.sql.ts';
import { schemasSql } from './schemas.sql.ts';
import { servicesSql } from './services.sql.ts';
import { storageSql } from './storage.sql.ts';
import { storageFunctionsSql } from './storage-functions.sql.ts';

/** A Supabase database before its first migration. */
export const supabaseSql = (regime: SupabaseRegime): readonly Source[] =>
  Object.entries({
    roles: rolesSql,
    schemas: schemasSql,
    'auth-users': authUsersSql,
    'auth-sign-in': authSignInSql,
    'auth-server': authServerSql,
    storage: storageSql,
    'storage-functions': storageFunctionsSql,
    realtime: realtimeSql,
    services: servicesSql,
    grants: regime === 'explicit' ? grantsSql + explicitSql : grantsSql,
  }).map(([name, text]) => sqlSource(`supabase/${name}.sql`, text));
