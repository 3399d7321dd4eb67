/** One script in PostgreSQL and in the replay: which statements each refuses, and what each then says of the schema. */
import { type History, replayHistory } from '../../src/history.ts';
import { lower } from '../../src/lower/index.ts';
import type { PostgresVersion } from '../../src/model/schema.ts';
import type { Statement } from '../../src/parse/index.ts';
import { catalogOf } from '../../src/report/schema/index.ts';
import { parser, read, sourceOf, textOf } from '../parse/with-parser.ts';
import { catalogDifferences } from './catalog-differences.ts';
import type { Dump, Failure } from './server.ts';

/** What a script is run in. */
export interface Judge {
  attempt(sql: string): Promise<Failure | undefined>;
  dump(): Promise<Dump>;
  reset(): Promise<void>;
}

export const replayText = (text: string, version: PostgresVersion = 18): Promise<History> =>
  replayHistory({
    parser,
    version,
    prelude: [],
    migrations: [{ name: 'test.sql', source: sourceOf(text), transaction: 'statement', group: 0, resetBefore: false }],
  });

/** Differences in words; none when both agree. The judge is left in an empty database. */
export async function differences(judge: Judge, text: string, version: PostgresVersion = 18): Promise<string[]> {
  const history = await replayText(text, version);
  const statements = read(text);
  const server = await runOnServer(judge, statements);
  const said: string[] = [];
  for (const statement of statements) {
    const theirs = server.failures.get(statement.index);
    const ours = statement.problem ?? history.refused.find((one) => one.statement === statement.index);
    if (theirs?.sqlstate === ours?.sqlstate) continue;
    const told = (who: string, one: Failure | undefined) => `${who} ${one ? `${one.sqlstate} ${one.message}` : 'accepts'}`;
    said.push(`${textOf(statement)}\n    ${told('server', theirs)}\n    ${told('model', ours)}`);
  }
  for (const { what, place } of history.unmodelled) said.push(`unmodelled: ${what} in ${text.slice(place.start, place.end)}`);
  // What only the transaction stands in the way of is carried out all the same: the facts are another's.
  if (!history.refused.some((one) => one.applied)) said.push(...catalogDifferences(await judge.dump(), catalogOf(history.schema)));
  await judge.reset();
  return said;
}

/** What is refused only within a transaction, and carried out all the same by the replay. */
const ONLY_THE_TRANSACTION = new Set(['25001', '55P04', '2D000']);

interface Ran {
  readonly failures: ReadonlyMap<number, Failure>;
}

/**
 * One fault costs one statement: within a transaction each has a savepoint of its own then. Where one fails beside
 * BEGIN and ROLLBACK of the script's own, it is all run again without them, as the replay does.
 */
async function runOnServer(judge: Judge, statements: readonly Statement[]): Promise<Ran> {
  for (const mode of ['as written', 'with savepoints', 'without transactions'] as const) {
    const ran = await runOnce(judge, statements, mode);
    if (!ran.failed) return ran;
    await judge.reset();
  }
  return runOnce(judge, statements, 'without transactions');
}

interface Once extends Ran {
  /** It is to be run otherwise. */
  readonly failed: boolean;
}

async function runOnce(
  judge: Judge,
  statements: readonly Statement[],
  mode: 'as written' | 'with savepoints' | 'without transactions',
): Promise<Once> {
  const failures = new Map<number, Failure>();
  let open = false;
  let transactions = false;
  for (const statement of statements) {
    const change = statement.problem ? undefined : lower(statement)[0];
    const control = change?.kind === 'transaction' ? change : undefined;
    if (control && mode === 'without transactions') continue;
    transactions ||= control !== undefined;
    const saved = open && mode === 'with savepoints';
    if (saved) await judge.attempt('savepoint own');
    const failure = await judge.attempt(textOf(statement));
    if (failure) failures.set(statement.index, failure);
    if (open && failure && mode === 'as written') return { failures, failed: true };
    if (saved && failure) await judge.attempt('rollback to own');
    else if (saved && !control) await judge.attempt('release own');
    else if (control && !failure) open = isOpen(control.action, control.chain, open);
  }
  const serious = [...failures.values()].some(({ sqlstate }) => !ONLY_THE_TRANSACTION.has(sqlstate));
  return { failures, failed: transactions && serious && mode !== 'without transactions' };
}

function isOpen(action: string, chain: boolean, open: boolean): boolean {
  if (action === 'begin') return true;
  if (action === 'commit' || action === 'rollback' || action === 'prepare') return chain;
  return open;
}
