/** Definitions as `pg_get_viewdef` and its like print them, plain and pretty, under several search paths. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Both, replayBoth } from '../schema-json/replayed.ts';
import { printedByServer, printedByUs } from './printed.ts';

const folder = join(import.meta.dirname, 'sql');

describe.each(readdirSync(folder))('%s', (file) => {
  let both: Both;
  beforeAll(async () => {
    both = await replayBoth(readFileSync(join(folder, file), 'utf8'));
  });
  afterAll(() => both.close());

  it.each([
    [['pg_catalog'], false],
    [['pg_catalog'], true],
    [['public'], false],
    [['app', 'public'], true],
  ])('search_path %s, pretty %s', async (path, pretty) => {
    const theirs = await printedByServer(both.db, path.join(', '), pretty);
    const ours = printedByUs(both.history.schema, path, pretty);
    for (const [name, text] of theirs) expect.soft(ours.get(name), name).toBe(text);
    expect([...ours.keys()].filter((name) => !theirs.has(name))).toEqual([]);
  });
});
