import { type History, replayHistory } from '../../src/history.ts';
import type { PostgresVersion } from '../../src/model/schema.ts';
import type { Evidence } from '../../src/platform/index.ts';
import type { Source } from '../../src/source.ts';
import { parser } from '../parse/with-parser.ts';

/** A repository in which there is nothing but what is given. */
export const evidence = (given: Partial<Evidence> = {}): Evidence => ({
  folder: 'migrations',
  file: () => undefined,
  texts: () => [],
  ...given,
});

export const sourceNamed = (name: string, text: string): Source => ({ name, bytes: new TextEncoder().encode(text) });

/** The model after a prelude and migrations of one text each. */
export const replayed = (prelude: readonly Source[], migrations: readonly string[] = [], version: PostgresVersion = 18): Promise<History> =>
  replayHistory({
    parser,
    version,
    database: 'postgres',
    prelude,
    migrations: migrations.map((text, group) => ({
      name: `${group}.sql`,
      source: sourceNamed(`${group}.sql`, text),
      transaction: 'file',
      group,
      resetBefore: true,
    })),
  });
