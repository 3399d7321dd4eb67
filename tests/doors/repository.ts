/** A real git repository, whose hooks find the built program where `npx --no-install` would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { folderOf, type Ran, repository } from '../cli/run.ts';

/** Stands for npx: `npx --no-install partywall ...` runs what was built. */
const NPX = `#!/bin/sh
[ "$1 $2" = "--no-install partywall" ] || exit 127
shift 2
exec "${process.execPath}" "${join(repository, 'dist/cli.cjs')}" "$@"
`;

const tools = folderOf({ npx: NPX, partywall: NPX.replace(/^\[.*\n.*\n/m, '') });
for (const name of ['npx', 'partywall']) chmodSync(join(tools, name), 0o755);

const { PATH = '', HOME = '' } = process.env;
const environment: Readonly<Record<string, string>> = {
  PATH: tools + delimiter + PATH,
  HOME,
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_MERGE_AUTOEDIT: 'no',
};

/** Lines of a shell, as a hook or a pipeline runs them. */
export function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...environment, ...env },
    input: '',
  });
  return { status, stdout, stderr };
}

export interface Repository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  readonly write: (name: string, text: string) => void;
  /** Commits as people do, hook and all: what was printed, and whether it went through. */
  readonly commit: (...args: string[]) => Ran;
  readonly hook: (script: string) => void;
}

export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const folder = folderOf(files);
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  git('init', '-q', '-b', 'main');
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const commit = (...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync('git', ['commit', '-qm', 'change', ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const hook = (script: string): void => {
    write('.git/hooks/pre-commit', script);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
  };
  return { folder, git, write, commit, hook };
}

export const recipe = (name: string): string => readFileSync(join(repository, 'examples/hooks', name), 'utf8');

/** What stands behind a key that comes once, on its line. */
export function valueIn(yaml: string, key: string): string {
  const [, value] = new RegExp(`^[- ]*${key}: (.+)$`, 'm').exec(yaml) ?? [];
  if (value === undefined) throw new Error(`there is no ${key}`);
  return value;
}
