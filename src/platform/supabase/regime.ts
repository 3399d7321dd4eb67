import { dayOf } from '../migration-date.ts';

/**
 * What the API's roles get on what migrations make in `public`.
 *
 * - `granted`: everything, as soon as it is made. So it was from the start.
 * - `explicit`: no SELECT, INSERT, UPDATE or DELETE on tables, no USAGE or SELECT on sequences, no EXECUTE of their own on functions, until
 *   somebody grants it. The rest stays: TRUNCATE, REFERENCES and TRIGGER on tables, and what PUBLIC has by PostgreSQL's own default, EXECUTE.
 */
export type SupabaseRegime = 'granted' | 'explicit';

/** From this day, projects are made with explicit grants (Supabase's changelog of 2026-04-28). */
const firstDayOfExplicit = '20260530';

/**
 * The regime that a history met. A history that began before the change is taken to run on a project that began before,
 * even where it goes on behind 2026-10-30, when older projects changed, too: that is the wider reading, and no leak is missed by it.
 * What the CLI's settings say (`exposes`) is believed first.
 */
export function supabaseRegime(firstVersion: string | undefined, exposes?: boolean): SupabaseRegime {
  if (exposes !== undefined) return exposes ? 'granted' : 'explicit';
  const day = dayOf(firstVersion ?? '');
  return day !== undefined && day >= firstDayOfExplicit ? 'explicit' : 'granted';
}
