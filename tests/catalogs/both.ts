/** The same history in PostgreSQL and in the replay, and the same questions to both. */
import { PGlite } from '@electric-sql/pglite';
import { lower, programContext, readProgram } from '../../src/lower/index.ts';
import { builtIns } from '../../src/model/catalog/built-ins.ts';
import { loadExtensions } from '../../src/model/catalog/extensions.ts';
import type { Reader } from '../../src/replay/context.ts';
import { Replay } from '../../src/replay/index.ts';
import { read, reader, sourceOf } from '../parse/with-parser.ts';

export interface Both {
  /** Rows as text, in no order; one line says the SQLSTATE where there are none. */
  readonly server: (query: string) => Promise<readonly string[]>;
  readonly model: (query: string) => readonly string[];
  readonly run: (text: string) => void;
  readonly close: () => Promise<void>;
}

const modelReader: Reader = {
  lowerText: (text) => reader.lowerText(text),
  lowerExpression: (text) => reader.lowerExpression(text),
  lowerType: (text) => reader.lowerType(text),
  readProgram: (text) => {
    const { program, problem } = readProgram(text);
    return program ? { value: program } : { problem };
  },
  checkProgram: (of) => reader.checkProgram(of.kind === 'do' ? of.body : (of.body?.text ?? ''), programContext(of)),
};

/** Each row of a query, told to the client; an error as its SQLSTATE. */
const telling = (query: string): string => `DO $tell$
DECLARE told record;
BEGIN
  FOR told IN ${query} LOOP RAISE NOTICE '%', told; END LOOP;
EXCEPTION WHEN others THEN RAISE NOTICE '! %', SQLSTATE;
END $tell$`;

export function startModel(history = ''): Pick<Both, 'model' | 'run'> {
  const replay = new Replay({ version: 18, builtIns: builtIns(18), reader: modelReader });
  let number = 0;
  const run = (text: string): void => {
    const statements = read(text).map((statement) => {
      if (statement.problem) throw new Error(`${statement.problem.message} in ${text}`);
      return { index: statement.index, start: statement.start, end: statement.end, changes: lower(statement) };
    });
    const before = replay.refused.length;
    replay.run({ name: `${number++}`, source: sourceOf(text), transaction: 'statement', resetBefore: false, continued: false, statements });
    const refused = replay.refused[before];
    if (refused) throw new Error(`${refused.sqlstate} ${refused.message} in ${text.slice(refused.place.start, refused.place.end)}`);
  };
  run(history);
  return {
    run,
    model(query) {
      const before = replay.notices.length;
      const unread = replay.unmodelled.length;
      run(telling(query));
      const told = replay.notices.slice(before).map(({ message }) => message);
      return [...told, ...replay.unmodelled.slice(unread).map(({ what }) => `? ${what}`)].sort();
    },
  };
}

export async function startBoth(history: string): Promise<Both> {
  await loadExtensions(['plpgsql']);
  const server = await PGlite.create();
  await server.exec(history).catch(({ code, message, position }) => {
    throw new Error(`${code} ${message} at ${history.slice(Number(position) - 1, Number(position) + 60)}`);
  });
  return {
    ...startModel(history),
    async server(query) {
      const told: string[] = [];
      await server.exec(telling(query), { onNotice: ({ message }) => told.push(message ?? '') });
      return told.sort();
    },
    close: () => server.close(),
  };
}
