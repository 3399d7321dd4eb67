/** One case, proved by the model and carried out by PostgreSQL. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, replayHistory } from '../../src/history.ts';
import { proofOf } from '../../src/isolation.ts';
import { platformNamed } from '../../src/platform/index.ts';
import { attackScript } from '../../src/prove/attack.ts';
import type { Cell, Proof } from '../../src/prove/proof.ts';
import { regimeOf } from '../../src/regime.ts';
import type { Settings } from '../../src/settings/schema.ts';
import type { Source } from '../../src/source.ts';
import { parser } from '../parse/with-parser.ts';
import { run } from '../platform/server.ts';
import { carryOut, type Found } from './battery.ts';
import { PRELUDE } from './callers.ts';
import { type ExpectedCell, type IsolationCase, parseCase } from './case-file.ts';
import { takeStock } from './inventory.ts';
import { observed } from './psql.ts';
import { Session } from './session.ts';

const folder = join(import.meta.dirname, 'cases');

export function cases(): IsolationCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => parseCase(name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => Number(a.platform !== undefined) - Number(b.platform !== undefined));
}

const sourceNamed = (name: string, text: string): Source => ({ name, bytes: new TextEncoder().encode(text) });

const settingsOf = ({ platform }: IsolationCase): Settings => ({ platform: platform === 'supabase' ? 'supabase' : 'postgres' });

const preludeOf = async (one: IsolationCase): Promise<readonly Source[]> =>
  one.platform === 'supabase'
    ? platformNamed('supabase').sql({ folder: 'migrations', file: () => undefined, texts: () => [] })
    : [sourceNamed('prelude.sql', PRELUDE)];

export interface Proved {
  readonly history: History;
  readonly proof: Proof;
}

export async function proved(one: IsolationCase): Promise<Proved> {
  const settings = settingsOf(one);
  const history = await replayHistory({
    parser,
    version: 18,
    prelude: await preludeOf(one),
    migrations: [{ name: one.name, source: sourceNamed(one.name, one.schema), transaction: 'file', group: 0, resetBefore: false }],
  });
  return { history, proof: proofOf(history, regimeOf(platformNamed(settings.platform ?? 'postgres'), settings), settings) };
}

export const cellIn = ({ proof }: Proved, { object, command, role }: ExpectedCell): Cell | undefined =>
  proof.cells.find((cell) => cell.object === object && cell.command === command && cell.role === role);

/** What the model says otherwise than the case. */
export function mistaken(one: IsolationCase, result: Proved): string[] {
  const refused = result.history.refused.map(({ message }) => `the replay refuses: ${message}`);
  const wrong = one.cells.flatMap((expected) => {
    const cell = cellIn(result, expected);
    if (cell?.verdict === expected.verdict) return [];
    const because = [cell?.witness?.says, ...(cell?.because.map(({ says }) => says) ?? [])].filter((says) => says !== undefined);
    return [`${spelled(expected)}: proved ${cell?.verdict ?? 'nothing'}${because.length > 0 ? ` (${because.join('; ')})` : ''}`];
  });
  return [...refused, ...wrong];
}

export const spelled = ({ object, command, role, verdict }: ExpectedCell): string => `${object} ${command} ${role} ${verdict}`;

/** A server, started when it is first needed; once a platform's SQL stands there, it serves that platform's cases alone. */
export class Sessions {
  #current: { readonly platform: string | undefined; readonly session: Session } | undefined;

  async for(one: IsolationCase): Promise<Session> {
    const { platform } = one;
    if (this.#current?.platform === platform && this.#current) return this.#current.session;
    if (this.#current?.platform !== undefined) await this.close();
    const session = this.#current?.session ?? (await Session.start());
    if (platform !== undefined) await run(session.db, await preludeOf(one));
    this.#current = { platform, session };
    return session;
  }

  async close(): Promise<void> {
    await this.#current?.session.close();
    this.#current = undefined;
  }
}

/** What PostgreSQL does otherwise than the case says. */
export async function disproved(sessions: Sessions, one: IsolationCase, result: Proved): Promise<string[]> {
  const session = await sessions.for(one);
  const wrong: string[] = [];
  for (const expected of one.cells) wrong.push(...(await attacked(session, one, expected, result)));
  const judged = { ...one, cells: one.cells.filter(({ verdict }) => CLOSED.has(verdict) || verdict === 'shared') };
  if (judged.cells.length === 0) return wrong;
  const { unset, set } = await batteriesOn(session, judged);
  for (const { cell, reached } of unset)
    if (CLOSED.has(cell.verdict)) wrong.push(...reached.map((text) => `${spelled(cell)}, but ${text}`));
  for (const [i, { cell, reached, own }] of set.entries()) {
    if (CLOSED.has(cell.verdict)) wrong.push(...reached.map((text) => `${spelled(cell)}, but ${text}`));
    if (cell.verdict === 'isolated' && !own) wrong.push(`${spelled(cell)}, but the row's own tenant cannot, either`);
    if (cell.verdict === 'denied' && own) wrong.push(`${spelled(cell)}, but the row's own tenant can`);
    if (cell.verdict === 'shared' && reached.length + (unset[i]?.reached.length ?? 0) === 0)
      wrong.push(`${spelled(cell)}, but nothing was reached`);
  }
  return wrong;
}

let runs = 0;

/**
 * In a database as the case makes it. Its settings get names that this server has never heard: a name that was once set
 * is empty from then on, and never again unknown. A platform's own SQL stands already, and its API always sets them.
 */
function inDatabase<T>(
  session: Session,
  one: IsolationCase,
  use: (renamed: IsolationCase, rename: (text: string) => string) => Promise<T>,
): Promise<T> {
  const number = ++runs;
  const rename =
    one.platform === undefined
      ? (text: string): string => text.replace(/\b(app|request)\./g, `$1_${number}.`)
      : (text: string): string => text;
  return session.inside(async () => {
    if (one.platform === undefined) await session.db.exec(rename(PRELUDE));
    await session.db.exec(rename(one.schema));
    return use({ ...one, rename }, rename);
  });
}

const privileged = (role: string): string =>
  `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF; END $$;
   GRANT USAGE ON SCHEMA public TO ${role}; GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO ${role}`;

/** Before any setting was set, which a platform's API always does, and after. */
const batteriesOn = (session: Session, one: IsolationCase): Promise<Record<'unset' | 'set', Found[]>> =>
  inDatabase(session, one, async (renamed, rename) => {
    await session.db.exec(`SET LOCAL session_replication_role = replica; ${rename(one.rows)}; SET LOCAL session_replication_role = origin`);
    for (const role of one.assumed) await session.db.exec(privileged(role));
    await session.db.exec(await refreshing(session));
    const stock = await takeStock(session);
    const unset = one.platform === undefined ? await carryOut(session, renamed, stock, 'never set') : [];
    return { unset, set: await carryOut(session, renamed, stock, 'set') };
  });

const CLOSED: ReadonlySet<string> = new Set(['isolated', 'denied']);
const OPEN: ReadonlySet<string> = new Set(['leaks', 'bypassed', 'shared']);

const refreshing = async (session: Session): Promise<string> =>
  (await session.ask("SELECT format('REFRESH MATERIALIZED VIEW %I.%I', schemaname, matviewname) FROM pg_matviews"))
    .map(([text]) => text)
    .join(';');

/** The generated attack does what the verdict says that it can. */
async function attacked(session: Session, one: IsolationCase, expected: ExpectedCell, result: Proved): Promise<string[]> {
  const cell = cellIn(result, expected);
  if (!cell || !OPEN.has(expected.verdict)) return [];
  const caller = result.proof.callers.find(({ name }) => name === expected.role);
  const script = attackScript(result.history.schema, cell, result.proof.tenancy, caller);
  if (script === undefined) return [`${spelled(expected)}, but there is no witness`];
  const { leak, errors } = await inDatabase(session, one, (_, rename) => observed(session.db, rename(script)));
  return leak > 0 ? [] : [`${spelled(expected)}, but the attack reaches nothing\n${[...errors, script].join('\n')}`];
}
