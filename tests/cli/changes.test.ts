/** What a change brought, by what git knows. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { judgeProject } from '../../src/cli/judged.ts';
import { openProject } from '../../src/cli/project.ts';
import { positionOf } from '../../src/source.ts';
import { type Comparison, sinceRef, staged } from '../../src/workspace/index.ts';
import { parser } from '../parse/with-parser.ts';
import { folderOf } from './run.ts';

vi.mock('../../src/cli/parser.ts', () => ({ theParser: () => parser }));

const DOCS = 'create table docs (id bigint primary key);\n';
const FAILS = 'alter table docs drop column body;\n';

function repository(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'one');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  return { folder, git, write };
}

/** Only what PostgreSQL refuses: the other rules are not asked about here. */
async function told(folder: string, compare: Comparison, ids: readonly string[] = ['statement-fails']) {
  const project = await openProject([folder], undefined, { compare });
  if ('says' in project) return project.says;
  const verdicts = await judgeProject(project, [], undefined);
  return verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => ids.includes(rule))
    .map(({ at }) => `${at.source.name}:${positionOf(at.source, at.start).line}`);
}

describe('--since', () => {
  it('tells only what the change brought, wherever its line is', async () => {
    const { folder, write } = repository({ 'migrations/1_init.sql': DOCS + FAILS, 'migrations/2_more.sql': 'select 1;\n' });
    expect(await told(folder, sinceRef([folder], 'HEAD'))).toEqual([]);
    write('migrations/3_next.sql', 'alter table nothing add column a int;\n');
    expect(await told(folder, sinceRef([folder], 'main'))).toEqual(['migrations/3_next.sql:1']);
    rmSync(join(folder, 'migrations/3_next.sql'));
    write('migrations/0_first.sql', 'create table docs (id int);\n');
    expect(await told(folder, sinceRef([folder], 'main'))).toEqual(['migrations/1_init.sql:1']);
  });

  it('compares with where the branches parted', async () => {
    const { folder, git, write } = repository({ 'migrations/1_init.sql': DOCS });
    git('checkout', '-qb', 'mine');
    write('migrations/2_mine.sql', FAILS);
    git('add', '-A');
    git('commit', '-qm', 'mine');
    git('checkout', '-q', 'main');
    write('migrations/3_theirs.sql', 'select 1;\n');
    git('add', '-A');
    git('commit', '-qm', 'theirs');
    git('checkout', '-q', 'mine');
    expect(await told(folder, sinceRef([folder], 'main'))).toEqual(['migrations/2_mine.sql:1']);
  });

  it('judges the whole folder where a file is named', async () => {
    const { folder, write } = repository({ 'migrations/1_init.sql': DOCS });
    write('migrations/2_more.sql', 'alter table docs add column body text;\n');
    expect(await told(join(folder, 'migrations/2_more.sql'), sinceRef([join(folder, 'migrations/2_more.sql')], 'HEAD'))).toEqual([]);
  });

  it('knows files that were renamed, dropped, or whose lines end otherwise', async () => {
    const { folder, git, write } = repository({
      'migrations/1_init.sql': DOCS,
      'migrations/2_more.sql': FAILS,
      'migrations/3_last.sql': 'drop table docs;\n',
    });
    git('mv', 'migrations/2_more.sql', 'migrations/4_other.sql');
    rmSync(join(folder, 'migrations/3_last.sql'));
    write('migrations/1_init.sql', DOCS.replaceAll('\n', '\r\n'));
    expect(await told(folder, sinceRef([folder], 'HEAD'))).toEqual([]);
    expect(await told(folder, sinceRef([folder], 'HEAD'), ['migration-edited'])).toEqual([
      'migrations/3_last.sql:1',
      'migrations/4_other.sql:1',
    ]);
  });

  it('reads names that hold anything', async () => {
    const odd = '-c $(true) é "x";\n\'\\';
    const { folder, write } = repository({ [`${odd}/migrations/1_init.sql`]: DOCS, [`${odd}/migrations/2_more.sql`]: 'select 1;\n' });
    write(`${odd}/migrations/3_more.sql`, FAILS);
    expect(await told(folder, sinceRef([folder], 'HEAD'))).toEqual([`${odd}/migrations/3_more.sql:1`]);
  });

  it('says what it cannot know', async () => {
    const { folder, git } = repository({ 'migrations/1_init.sql': DOCS });
    expect(sinceRef([folder], 'nowhere')).toEqual({ says: 'there is no commit "nowhere" in this repository' });
    expect(sinceRef([folder], '--all')).toEqual({ says: 'there is no commit "--all" in this repository' });
    expect(sinceRef([folder], '$(touch x)')).toEqual({ says: 'there is no commit "$(touch x)" in this repository' });
    expect(sinceRef(['-'], 'main')).toEqual({ says: 'standard input has no history: leave --since out' });
    const loose = folderOf({ '1_init.sql': DOCS });
    expect(sinceRef([loose], 'main')).toEqual({ says: `--since compares with what git knows, and ${loose} is in no git repository` });
    git('commit', '-qm', 'two', '--allow-empty');
    const clone = join(folderOf({}), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    expect(sinceRef([clone], 'HEAD~1')).toEqual({ says: expect.stringContaining('this clone is shallow') });
    git('checkout', '-q', '--orphan', 'alone');
    git('commit', '-qm', 'alone');
    expect(sinceRef([folder], 'main')).toEqual({ says: expect.stringContaining('nothing in common') });
  });
});

describe('--staged', () => {
  it('reads what is staged, not what lies on disk', async () => {
    const { folder, git, write } = repository({ 'migrations/0_first.sql': 'select 1;\n', 'migrations/1_init.sql': DOCS });
    write('migrations/2_more.sql', FAILS);
    expect(await told(folder, staged([folder]))).toEqual([]);
    git('add', '-A');
    write('migrations/2_more.sql', 'alter table docs add column body text;\n');
    expect(await told(folder, staged([folder]))).toEqual(['migrations/2_more.sql:1']);
    rmSync(join(folder, 'migrations/2_more.sql'));
    expect(await told(folder, staged([folder]))).toEqual(['migrations/2_more.sql:1']);
  });

  it('works before the first commit', async () => {
    const folder = folderOf({ 'migrations/0_first.sql': 'select 1;\n', 'migrations/1_init.sql': DOCS + FAILS });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '-A'], { cwd: folder });
    expect(await told(folder, staged([folder]))).toEqual(['migrations/1_init.sql:2']);
  });
});
