/** Whether a migration's conditions hold: queries that its runner asks the database before it. */
import { bindQuery, outputOf } from '../bind/query.ts';
import { undecidedIn } from '../model/datum.ts';
import type { Condition } from '../model/migration.ts';
import { Refusal } from '../model/refusal.ts';
import { printDatum } from '../model/value/print.ts';
import { bindingOf, type Context, readOrRefuse } from './context.ts';
import { Exhausted, topEnvironment, Undecidable } from './evaluate/environment.ts';
import { runQuery } from './evaluate/query.ts';

const STEPS = 1_000_000;

/** Undefined: nobody can know. */
export function holds(context: Context, conditions: readonly Condition[]): boolean | undefined {
  let sure = true;
  for (const { query, result } of conditions) {
    const value = valueOf(context, query);
    if (value !== undefined && value !== result) return false;
    if (value === undefined) sure = false;
  }
  return sure || undefined;
}

/** The first value of the query's first row, as text. */
function valueOf(context: Context, query: string): string | undefined {
  const { store, reader, limits } = context;
  const mark = store.mark();
  limits.steps = STEPS;
  limits.depth = 0;
  try {
    const [change] = readOrRefuse(reader.lowerText(query));
    if (change?.kind !== 'query') return undefined;
    const bound = bindQuery(bindingOf(context), undefined, change.query);
    const value = runQuery(bound, topEnvironment(context)).rows[0]?.[0] ?? null;
    if (undecidedIn(value)) return undefined;
    return value === null ? '' : printDatum(store, outputOf(bound)[0]?.type ?? 0, value);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Undecidable || error instanceof Exhausted) return undefined;
    throw error;
  } finally {
    store.unwind(mark);
  }
}
