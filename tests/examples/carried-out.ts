/** An example, proved as the program does it, and carried out in PostgreSQL: its migrations, the attacks that are printed for it, and all others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../../src/cli/project.ts';
import { type History, replayHistory } from '../../src/history.ts';
import { proofOf } from '../../src/isolation.ts';
import { attackScript } from '../../src/prove/attack.ts';
import type { Cell, Proof } from '../../src/prove/proof.ts';
import type { Source } from '../../src/source.ts';
import { repository } from '../cli/run.ts';
import { carryOut, type State } from '../isolation/battery.ts';
import { type IsolationCase, TENANTS, USERS } from '../isolation/case-file.ts';
import { takeStock } from '../isolation/inventory.ts';
import { observed } from '../isolation/psql.ts';
import { Session } from '../isolation/session.ts';
import { run } from '../platform/server.ts';
import { readings } from './readings.ts';

/** Who calls, where the tenants are not uuids or settings say more than the token does. */
export interface Example extends Partial<Pick<IsolationCase, 'tenants' | 'context'>> {
  readonly name: string;
}

export interface Proved {
  readonly platform: string;
  readonly prelude: readonly Source[];
  readonly history: History;
  readonly proof: Proof;
}

export async function proved({ name }: Example): Promise<Proved> {
  const project = await openProject([join(repository, 'examples', name)]);
  if ('says' in project) throw new Error(project.says.join('\n'));
  const [opened] = project.opened;
  if (!opened || project.opened.length > 1) throw new Error(`${name} holds ${project.opened.length} histories`);
  const history = await replayHistory(opened.input);
  const { prelude } = opened.input;
  return { platform: opened.platform.name, prelude, history, proof: proofOf(history, opened.regime, project.settings) };
}

/** A server, on which one example after the other is carried out and taken back, with what its platform provides. */
export class Server {
  #session: Promise<Session> | undefined;

  async inside<T>({ prelude, history }: Proved, use: (session: Session) => Promise<T>): Promise<T> {
    this.#session ??= Session.start();
    const session = await this.#session;
    return session.inside(async () => {
      await run(session.db, prelude);
      for (const { source } of history.migrations) await session.db.exec(decoder.decode(source.bytes));
      return use(session);
    });
  }

  async close(): Promise<void> {
    await (await this.#session)?.close();
  }
}

const decoder = new TextDecoder();

/** The cells whose printed attack reaches nothing, or that have none. */
export async function harmless(session: Session, { history, proof }: Proved): Promise<string[]> {
  const wrong: string[] = [];
  for (const cell of proof.cells.filter(({ verdict }) => OPEN.has(verdict))) {
    const caller = proof.callers.find(({ name }) => name === cell.role);
    const script = attackScript(history.schema, cell, proof.tenancy, caller);
    const { leak, errors } = script === undefined ? { leak: 0, errors: ['there is no witness'] } : await observed(session.db, script);
    if (!(leak > 0)) wrong.push([spelled(cell), ...errors, script ?? ''].join('\n'));
  }
  return wrong;
}

const OPEN: ReadonlySet<Cell['verdict']> = new Set(['leaks', 'bypassed', 'shared']);

/** What reaches another tenant's rows though the cell is said to be isolated, or not even the tenant's own. */
export async function reached(session: Session, example: Example, { proof }: Proved, state: State): Promise<string[]> {
  const rows = readFileSync(join(import.meta.dirname, 'rows', `${example.name}.sql`), 'utf8');
  await session.db.exec(`SET LOCAL session_replication_role = replica; ${rows}; SET LOCAL session_replication_role = origin`);
  const stock = await takeStock(session);
  const isolated = proof.cells.filter(({ verdict }) => verdict === 'isolated');
  const reading = { ...CASE, ...example, cells: isolated.filter(({ command }) => command === 'select') };
  const writing = { ...CASE, ...example, cells: isolated.filter(({ command }) => command !== 'select') };
  const read = await readings(session, reading, stock, state === 'set' ? 'another' : state);
  const own = state === 'set' ? await readings(session, reading, stock, 'own') : undefined;
  const written = await carryOut(session, writing, stock, state);
  return [
    ...[...read].flatMap(([cell, texts]) => texts.slice(0, MOST).map((text) => `${spelled(cell)}, but ${text}`)),
    ...reading.cells.flatMap((cell) => (own?.has(cell) === false ? [`${spelled(cell)}, but ${NOT_OWN}`] : [])),
    ...written.flatMap(({ cell, reached, own }) => [
      ...reached.map((text) => `${spelled(cell)}, but ${text}`),
      ...(state === 'set' && !own && isDirect(cell as Cell) ? [`${spelled(cell)}, but ${NOT_OWN}`] : []),
    ]),
  ];
}

/** So many ways to read are told. */
const MOST = 3;
const NOT_OWN = 'the tenant’s own callers cannot do it, either';

/** Not only by way of a partitioned table, where the battery does not go. */
const isDirect = ({ object, ways }: Cell): boolean => ways.some(({ through, verdict }) => through === object && verdict === 'isolated');

const CASE = { about: '', schema: '', rows: '', platform: undefined, assumed: [], tenants: TENANTS, users: USERS, context: {} } as const;

const spelled = ({ object, command, role, verdict }: Pick<Cell, 'object' | 'command' | 'role' | 'verdict'>): string =>
  `${object} ${command} ${role} ${verdict}`;
