/** The same statements, carried out by PostgreSQL in process and by the replay. */
import { PGlite } from '@electric-sql/pglite';
import { type History, replayHistory } from '../../src/history.ts';
import type { PostgresVersion } from '../../src/model/schema.ts';
import { parser, read, sourceOf, textOf } from '../parse/with-parser.ts';

export interface Both {
  readonly db: PGlite;
  readonly history: History;
  /** SQLSTATEs by statement, where either refused one. */
  readonly refusals: readonly { readonly statement: string; readonly server: string | null; readonly model: string | null }[];
  readonly close: () => Promise<void>;
}

export const replayText = (text: string, version: PostgresVersion = 18): Promise<History> =>
  replayHistory({
    parser,
    version,
    prelude: [],
    migrations: [{ name: 'test.sql', source: sourceOf(text), transaction: 'statement', group: 0, resetBefore: false }],
  });

export async function replayBoth(text: string): Promise<Both> {
  const db = await PGlite.create();
  const history = await replayText(text);
  const refusals = [];
  for (const statement of read(text)) {
    const sql = textOf(statement);
    const server = statement.problem ? '42601' : await sqlstate(db, sql);
    const refused = history.refused.find((one) => one.statement === statement.index);
    const model = statement.problem ? '42601' : (refused?.sqlstate ?? null);
    if (server !== null || model !== null) refusals.push({ statement: sql.slice(0, 80), server, model });
  }
  return { db, history, refusals, close: () => db.close() };
}

async function sqlstate(db: PGlite, sql: string): Promise<string | null> {
  try {
    await db.exec(sql);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'XX000';
  }
}
