import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Migration } from '../../src/model/migration.ts';
import { discover, type History, type Reading, read, type Search } from '../../src/workspace/index.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder made for one test, a repository of its own unless that is what is tested. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>, repository = true): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'folder-'));
  made.push(folder);
  if (repository) mkdirSync(path.join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Every history under a path of a folder. */
export async function historiesOf(folder: string, at = '.', search: Search = {}, reading: Reading = {}): Promise<History[]> {
  const found = await discover([path.join(folder, at)], search);
  return found.roots.map((root) => read(found.disk, root, reading));
}

/** The one history under a path of a folder. */
export async function historyOf(folder: string, at = '.', reading: Reading = {}): Promise<History> {
  const histories = await historiesOf(folder, at, {}, reading);
  const [history] = histories;
  if (!history || histories.length > 1) throw new Error(`found ${histories.map((one) => one.root.layout).join(', ') || 'nothing'}`);
  return history;
}

/** The SQL that a migration runs, without what was blanked. */
export function sqlOf(migration: Migration): string {
  const { start, end } = migration.part ?? { start: 0, end: migration.source.bytes.length };
  return Buffer.from(migration.source.bytes.subarray(start, end)).toString().replace(/\s+/g, ' ').trim();
}

/** What a history runs, in order: the file's name and the SQL. */
export const runOf = (history: History): string[] =>
  history.migrations.map((one) => `${one.name}: ${one.opaque === undefined ? sqlOf(one) : 'opaque'}`);

export const kindsOf = (history: History): string[] => history.problems.map((one) => one.kind);
