/** Statements that the server refuses only for what it is: PGlite has not every library, and a stand-in not every member. */
import type { Disagreement } from './compare-verdicts.ts';
import type { Failed, Run, StatementPlace } from './run.ts';
import type { StandIns } from './stand-in/index.ts';
import type { Passage } from './verification.ts';

/** Nothing of the name is there: a function, an object, a relation, a schema, a column. */
const UNDEFINED = new Set(['42883', '42704', '42P01', '3F000', '42703']);
const MISSING_LIBRARY = '58P01';
const NOT_BUILT_IN = /is not available|not supported (?:in|by) this build|unsupported XML feature/;

export function beyondServer(verdicts: readonly Disagreement[], run: Run, standIns: StandIns): (Passage & StatementPlace)[] {
  return verdicts.flatMap((verdict) => {
    const failed = run.failed.find((one) => one.migration === verdict.migration && one.statement === verdict.statement);
    const why = failed && !verdict.model ? reason(failed, standIns, run.extensions) : undefined;
    return failed && why !== undefined ? [{ ...placeOf(failed), why }] : [];
  });
}

const placeOf = ({ source, start, end, migration, statement }: Failed): StatementPlace => ({ source, start, end, migration, statement });

function reason({ sqlstate, message, changes }: Failed, standIns: StandIns, made: readonly string[]): string | undefined {
  const unknown = standIns.unknown.filter((name) => made.includes(name));
  if (sqlstate === MISSING_LIBRARY || (sqlstate === '0A000' && NOT_BUILT_IN.test(message))) return `PGlite cannot: ${message}`;
  if (changes.some((change) => change.kind === 'create index' && standIns.methods.has(change.method)))
    return `no stand-in has the extension's indexes: ${message}`;
  if (unknown.length > 0 && UNDEFINED.has(sqlstate)) return `it may need ${unknown.join(' or ')}, whose members are not known: ${message}`;
  return undefined;
}
