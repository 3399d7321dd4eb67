/** The statements on which server and replay do not agree. */
import type { History } from '../history.ts';
import type { Span } from '../source.ts';
import type { Run } from './run.ts';
import type { Reason, VerdictDifference } from './verification.ts';

interface Told extends Span, Reason {
  readonly migration: number;
  readonly statement: number;
  readonly applied?: boolean;
}

/** Those that differ, in the order of the history. */
export interface Disagreement extends VerdictDifference {
  readonly migration: number;
  readonly statement: number;
}

export function compareVerdicts(run: Run, history: History): Disagreement[] {
  const theirs = byStatement(run.failed);
  const ours = byStatement(toldBy(history));
  const ended = groupsEnded(run, history);
  const differences: Disagreement[] = [];
  for (const [key, told] of new Map([...ours, ...theirs])) {
    const server = theirs.get(key);
    const model = ours.get(key);
    if (server?.sqlstate === model?.sqlstate) continue;
    // Where the server had to leave the runner's transaction, what follows is no longer in it.
    if (!server && model?.applied && ended.has(groupOf(history, told.migration))) continue;
    // Where statements are run one by one, PostgreSQL no longer sees that the type is as new as its label.
    if (!model && server?.applied && server.sqlstate === '55P04') continue;
    const { source, start, end, migration, statement } = told;
    differences.push({ source, start, end, migration, statement, server: reason(server), model: reason(model) });
  }
  return differences.sort((a, b) => order(a) - order(b) || a.statement - b.statement);
}

/** Sources before the first migration count from -1 downwards. */
const order = ({ migration }: Disagreement): number => (migration < 0 ? -Number.MAX_SAFE_INTEGER - migration : migration);

const reason = (told: Told | undefined): Reason | null => (told ? { sqlstate: told.sqlstate, message: told.message } : null);

/** A statement may be told of twice: that it was refused weighs more than that its transaction was in its way. */
function byStatement(list: Iterable<Told>): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const told of list) {
    const key = `${told.migration} ${told.statement}`;
    const known = found.get(key);
    if (!known || (known.applied && !told.applied)) found.set(key, told);
  }
  return found;
}

function* toldBy({ refused, unparsed, preludeRefused }: History): Generator<Told> {
  for (const { place, at, ...one } of preludeRefused) yield { ...one, ...place, migration: -1 - one.migration, start: at ?? place.start };
  for (const { place, at, ...one } of refused) yield { ...one, ...place, start: at ?? place.start };
  for (const { at, ...one } of unparsed) yield { ...one, start: at };
}

const groupOf = ({ migrations }: History, migration: number): number | undefined => migrations[migration]?.group;

const groupsEnded = ({ failed }: Run, history: History): ReadonlySet<number | undefined> =>
  new Set(failed.filter((one) => one.applied).map((one) => groupOf(history, one.migration)));
