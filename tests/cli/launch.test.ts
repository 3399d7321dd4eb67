/** The launcher keeps compiled code beside the program, and does without where it cannot. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { folderOf, repository } from './run.ts';

const folder = join(folderOf({}), 'dist');
const kept = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.cache'));
const run = (...args: string[]) => spawnSync(process.execPath, [join(folder, 'cli.cjs'), ...args], { encoding: 'utf8', cwd: repository });
const schema = () => run('schema', 'examples/helpdesk');

beforeAll(() => {
  mkdirSync(folder);
  const built = join(repository, 'dist');
  for (const name of readdirSync(built))
    if (!name.endsWith('.cache') && statSync(join(built, name)).isFile()) copyFileSync(join(built, name), join(folder, name));
});

it('keeps what a run compiled, and nothing of one that could not do its work', () => {
  expect(run('schema', 'nowhere').status).toBe(2);
  expect(kept()).toEqual([]);
  const first = schema();
  expect(first.status).toBe(0);
  expect(kept()).toHaveLength(1);
  expect(schema().stdout).toBe(first.stdout);
});

it('does without what is not its own, and replaces it', () => {
  const [name = ''] = kept();
  const good = readFileSync(join(folder, name));
  for (const bad of [Buffer.from('nonsense'), Buffer.alloc(0), good.subarray(0, good.length / 2), Buffer.from(good).fill(0, 4096, 8192)]) {
    writeFileSync(join(folder, name), bad);
    expect(schema()).toMatchObject({ status: 0, stderr: expect.stringContaining('would refuse') });
    expect(statSync(join(folder, name)).size).toBeGreaterThan(good.length / 2);
  }
});
