/** The canonical JSON of the replayed schema against that of a PostgreSQL that has run the same statements, whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../src/report/schema/index.ts';
import { dumpCatalog } from '../../src/verify/dump-catalog.ts';
import { replayBoth } from './replayed.ts';

const folders = [join(import.meta.dirname, 'sql'), join(import.meta.dirname, '../deparse/sql')];
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => [file, join(folder, file)] as const));

describe.each(files)('%s', (_name, path) => {
  it('is the same schema', async () => {
    const both = await replayBoth(readFileSync(path, 'utf8'));
    const theirs = await dumpCatalog(both.db);
    await both.close();
    expect(both.refusals.filter(({ server, model }) => server !== model)).toEqual([]);
    const ours = catalogOf(both.history.schema);
    for (const section of Object.keys(theirs)) expect(ours[section as keyof typeof ours], section).toEqual(theirs[section]);
    expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
  });
});
