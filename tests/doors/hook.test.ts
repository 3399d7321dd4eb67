/** The hook, by the recipes, in real repositories: what is committed is judged, and nothing else. Git prints on standard error what a hook prints. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, partywall, repository } from '../cli/run.ts';
import { type Repository, recipe, repositoryOf, shell, valueIn } from './repository.ts';

const DOCS = 'create table docs (id bigint primary key, made_at timestamptz not null default now());\n';
const FAILS = 'alter table docs drop column body;\n';
const GOOD = 'alter table docs add column body text;\n';

/** Husky runs its file with sh; so does a file of git's own. */
const husky = `#!/bin/sh\n${recipe('husky/pre-commit')}`;

function committed(files: Readonly<Record<string, string>>): Repository {
  const one = repositoryOf(files);
  one.git('add', '-A');
  one.git('commit', '-qm', 'one');
  one.hook(husky);
  return one;
}

const start = () => committed({ 'migrations/0001_docs.sql': DOCS, 'migrations/0002_more.sql': 'select 1;\n', 'read.me': '' });

describe('a commit', () => {
  it('is refused for what it brings, and told why', () => {
    const { git, write, commit } = start();
    write('migrations/0003_next.sql', FAILS);
    git('add', '-A');
    const { status, stderr } = commit();
    expect(status).toBe(1);
    expect(stderr).toContain('migrations/0003_next.sql:1');
    expect(stderr).toContain('Column "body" of relation "docs" does not exist');
  });

  it('is judged by what is staged, where the file on disk is better, worse or gone', () => {
    const { git, write, commit, folder } = start();
    write('migrations/0003_next.sql', FAILS);
    git('add', '-A');
    write('migrations/0003_next.sql', GOOD);
    expect(commit().status).toBe(1);
    rmSync(join(folder, 'migrations/0003_next.sql'));
    expect(commit().status).toBe(1);
    write('migrations/0003_next.sql', GOOD);
    git('add', '-A');
    write('migrations/0003_next.sql', FAILS);
    expect(commit()).toMatchObject({ status: 0 });
  });

  it('is judged by what -a or a path takes along', () => {
    const { git, write, commit } = start();
    write('migrations/0003_next.sql', GOOD);
    git('add', '-A');
    write('migrations/0003_next.sql', FAILS);
    expect(commit('-a').status).toBe(1);
    expect(commit('--', 'migrations/0003_next.sql').status).toBe(1);
    expect(commit('--', 'read.me').status).not.toBe(0);
    expect(commit().status).toBe(0);
  });

  it('may rename a migration or delete it, and then what needs it fails', () => {
    const { git, commit, folder } = committed({ 'migrations/0001_docs.sql': DOCS, 'migrations/0002_more.sql': GOOD });
    renameSync(join(folder, 'migrations/0001_docs.sql'), join(folder, 'migrations/0003_docs.sql'));
    git('add', '-A');
    const renamed = commit();
    expect(renamed.status).toBe(1);
    expect(renamed.stderr).toContain('migrations/0002_more.sql:1');
    git('reset', '-q', '--hard');
    git('rm', '-q', 'migrations/0001_docs.sql');
    expect(commit().status).toBe(1);
    git('reset', '-q', '--hard');
    git('rm', '-q', 'migrations/0002_more.sql');
    // Of an applied migration nothing may go.
    expect(commit().stderr).toContain('migration-edited');
  });

  it('goes through where what it changes is no SQL, whatever stood there before', () => {
    const { git, write, commit } = committed({
      'migrations/0001_docs.sql': DOCS + FAILS,
      'migrations/0002_more.sql': FAILS,
      'read.me': '',
    });
    write('read.me', 'more');
    git('add', '-A');
    expect(commit()).toMatchObject({ status: 0 });
  });

  it('may be the first one', () => {
    const { git, commit, hook, write } = repositoryOf({
      'migrations/0001_docs.sql': DOCS + FAILS,
      'migrations/0002_more.sql': 'select 1;\n',
    });
    hook(husky);
    git('add', '-A');
    expect(commit().status).toBe(1);
    write('migrations/0001_docs.sql', DOCS);
    git('add', '-A');
    expect(commit()).toMatchObject({ status: 0 });
  });

  it('may end a merge, of which each side is well and both together are not', () => {
    const { git, write, commit } = start();
    git('checkout', '-qb', 'other');
    write('migrations/0003_a.sql', 'alter table docs rename to papers;\n');
    git('add', '-A');
    expect(commit().status).toBe(0);
    git('checkout', '-q', 'main');
    write('migrations/0004_b.sql', GOOD);
    git('add', '-A');
    expect(commit().status).toBe(0);
    git('merge', '-q', '--no-commit', 'other');
    const merged = commit();
    expect(merged.status).toBe(1);
    expect(merged.stderr).toContain('migrations/0004_b.sql:1');
  });

  it('has files of any name', () => {
    const { git, write, commit } = start();
    for (const name of ['0003_it\'s "so" $(touch x).sql', '0004_\n::error::.sql', '0005_- é 🦉 \u001b[2J\u202e.sql']) {
      write(`migrations/${name}`, FAILS);
      git('add', '-A');
      const { status, stderr } = commit();
      expect(status, name).toBe(1);
      expect(stderr).toContain('statement-fails');
      expect(stderr).not.toMatch(/\u001b\[2J|\u202e|^::error/m);
      git('rm', '-qf', `migrations/${name}`);
    }
  });

  it('is judged all the same in a worktree, from a folder below', () => {
    const { git } = start();
    const other = join(folderOf({}), 'other');
    git('worktree', 'add', '-q', '-b', 'other', other);
    const committing = (sql: string) =>
      shell(`echo '${sql}' > 0003_next.sql && git add -A && git commit -qm next`, join(other, 'migrations'));
    const refused = committing('alter table docs drop column body;');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('migrations/0003_next.sql:1');
    expect(committing('alter table docs add column body text;')).toMatchObject({ status: 0 });
  });
});

describe('what nobody can know', () => {
  it('is said where there is no repository', () => {
    const folder = folderOf({ 'migrations/0001_docs.sql': DOCS });
    const { status, stderr } = partywall(['check', '--staged', 'migrations'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toBe('partywall: --staged compares with what git knows, and migrations is in no git repository\n');
  });

  it('is said while a merge has conflicts', () => {
    const { git, write, folder } = start();
    git('checkout', '-qb', 'other');
    write('migrations/0002_more.sql', 'select 2;\n');
    git('commit', '-qam', 'other', '--no-verify');
    git('checkout', '-q', 'main');
    write('migrations/0002_more.sql', 'select 3;\n');
    git('commit', '-qam', 'mine', '--no-verify');
    expect(() => git('merge', '-q', 'other')).toThrow();
    const { status, stderr } = partywall(['check', '--staged'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toBe('partywall: a merge has conflicts that are not resolved: migrations/0002_more.sql\n');
  });

  it('is said in a shallow clone', () => {
    const { git, folder } = start();
    git('commit', '-q', '--allow-empty', '-m', 'two', '--no-verify');
    const clone = join(folderOf({}), 'clone');
    git('clone', '-q', '--depth', '1', `file://${folder}`, clone);
    const { status, stderr } = partywall(['check', '--since', 'HEAD~1'], { cwd: clone });
    expect(status).toBe(2);
    expect(stderr).toContain('this clone is shallow and holds only the newest commits');
  });
});

it('is told to every tool by the same words', () => {
  const words = recipe('husky/pre-commit').trim();
  expect(valueIn(recipe('lefthook.yml'), 'run')).toBe(words);
  expect(valueIn(recipe('pre-commit-config.yaml'), 'entry')).toBe(words);
  expect(recipe('lint-staged.config.mjs')).toContain(`'${words}'`);
  expect(words).toBe(`npx --no-install ${valueIn(readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'), 'entry')}`);
});
