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
import { observed } from '../isolation/psql.ts';
import { Session } from '../isolation/session.ts';
import { run } from '../platform/server.ts';

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

/** A server for each platform, on which one example after the other is carried out and taken back. */
export class Servers {
  readonly #started = new Map<string, Promise<Session>>();

  async inside<T>({ platform, prelude, history }: Proved, use: (session: Session) => Promise<T>): Promise<T> {
    const known = this.#started.get(platform) ?? started(prelude);
    this.#started.set(platform, known);
    const session = await known;
    return session.inside(async () => {
      for (const { source } of history.migrations) await session.db.exec(decoder.decode(source.bytes));
      return use(session);
    });
  }

  async close(): Promise<void> {
    for (const session of this.#started.values()) await (await session).close();
  }
}

const decoder = new TextDecoder();

async function started(prelude: readonly Source[]): Promise<Session> {
  const session = await Session.start();
  await run(session.db, prelude);
  return session;
}

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
  const cells = proof.cells.filter(({ verdict }) => verdict === 'isolated');
  const found = await carryOut(session, { ...CASE, ...example, cells }, state);
  return found.flatMap(({ cell, reached, own }) => [
    ...reached.map((text) => `${spelled(cell)}, but ${text}`),
    ...(state === 'set' && !own && isDirect(cell as Cell) ? [`${spelled(cell)}, but the row's own tenant cannot, either`] : []),
  ]);
}

/** Not only by way of a partitioned table, where the battery does not go. */
const isDirect = ({ object, ways }: Cell): boolean => ways.some(({ through, verdict }) => through === object && verdict === 'isolated');

const CASE = { about: '', schema: '', rows: '', platform: undefined, assumed: [], tenants: TENANTS, users: USERS, context: {} } as const;

const spelled = ({ object, command, role, verdict }: Pick<Cell, 'object' | 'command' | 'role' | 'verdict'>): string =>
  `${object} ${command} ${role} ${verdict}`;
