import type { Settings } from './schema.ts';

/** What holds where the settings say nothing. */
export const defaultPostgres = 18;

/** Supabase's callers come through its API; elsewhere they are taken to write SQL. */
export const defaultCallers = (platform: Settings['platform']): 'api' | 'sql' => (platform === 'supabase' ? 'api' : 'sql');
