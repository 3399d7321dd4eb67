/**
 * The platforms that the product knows. This room imports only `source` and the types of `settings`: a platform is
 * SQL as text and facts about roles, and whoever parses, replays or judges with them comes to it, never the reverse.
 */
import { hasura } from './hasura/index.ts';
import { neon } from './neon/index.ts';
import { nhost } from './nhost/index.ts';
import type { Evidence, Platform, PlatformName } from './platform.ts';
import { postgres } from './postgres.ts';
import { supabase } from './supabase/index.ts';

export type { Caller, Evidence, Platform, PlatformName } from './platform.ts';
export { isAmong } from './setting-name.ts';
export { type SupabaseRegime, supabaseRegime } from './supabase/regime.ts';

/** In the order in which they are asked whether a repository is theirs: those that a file betrays come before those that take SQL as a sign. */
export const platforms: readonly Platform[] = [nhost, hasura, supabase, neon, postgres];

export const platformNamed = (name: PlatformName): Platform => platforms.find((platform) => platform.name === name) ?? postgres;

/** The platform that a repository shows signs of, and why it is taken for that; plain PostgreSQL where there is none. */
export function recognisePlatform(evidence: Evidence): { readonly platform: Platform; readonly reason: string } {
  for (const platform of platforms) {
    const reason = platform.recognise(evidence);
    if (reason !== undefined) return { platform, reason };
  }
  return { platform: postgres, reason: 'there is no sign of a platform' };
}
