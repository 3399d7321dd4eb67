import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { openDisk } from '../../src/workspace/disk.ts';
import { layouts } from '../../src/workspace/index.ts';
import { makeFolder } from './folder.ts';

test('PostgreSQL accepts every tool’s own tables, and accepts them where they are already there', async () => {
  const base = makeFolder({ 'meta/_journal.json': '{"entries":[]}' });
  const disk = openDisk({ base, ceiling: base, start: base });
  const server = await PGlite.create();
  let made = 0;
  for (const layout of layouts) {
    const { bookkeeping } = layout.plan(disk.folder(base), disk, { placeholders: {} });
    if (bookkeeping === undefined) continue;
    made++;
    await server.exec('begin');
    await server.exec(bookkeeping);
    await server.exec(bookkeeping);
    await server.exec('rollback');
  }
  await server.close();
  expect(made).toBeGreaterThan(15);
});
