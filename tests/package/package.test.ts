/** What a stranger gets: the packed package in an empty folder, without a network, used as a program and as a library. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, repository } from '../cli/run.ts';

const folder = folderOf({ 'package.json': '{ "private": true, "type": "module" }' });
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let tarball = '';
let files: string[] = [];

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

beforeAll(() => {
  // npm 11 gives a list, npm 12 an object by name.
  const told: readonly Packed[] | Record<string, Packed> = JSON.parse(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], repository),
  );
  const [packed] = Object.values(told);
  tarball = join(folder, packed?.filename ?? '');
  files = packed?.files.map(({ path }) => path) ?? [];
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
});

describe('the package', () => {
  it('holds the build and what goes with it, and nothing else', () => {
    const named = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const beside = ['THIRD_PARTY_LICENSES', 'cli.cjs', 'index.mjs', 'libpg-query.wasm', 'rules.mjs', 'settings.schema.json'];
    expect(files.filter((path) => !path.startsWith('dist/')).sort()).toEqual(named);
    expect(files).toEqual(expect.arrayContaining([...beside.map((name) => `dist/${name}`), 'dist/types/src/index.d.ts']));
    expect(files.filter((path) => !/\.([cm]js|d\.ts|wasm|json|md)$|LICENSES?$|^dist\/examples\/[a-z-]+\.sql$/.test(path))).toEqual([]);
  });

  it('needs no other package to run', () => {
    const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
  });

  it('names the licence of each package that is bundled', () => {
    const text = readFileSync(join(folder, 'node_modules/partywall/dist/THIRD_PARTY_LICENSES'), 'utf8');
    for (const name of ['libpg-query', 'yargs', 'zod', 'pgsql-ast-parser', 'picocolors', 'fast-glob', 'jsonc-parser'])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(text).not.toMatch(/\(undefined\)/);
  });

  it('is laid out as npm and TypeScript expect', () => {
    const publint = spawnSync(process.execPath, [binOf('publint'), 'run', tarball, '--strict'], { encoding: 'utf8' });
    expect(publint.stdout + publint.stderr).toContain('All good!');
    const wrong = ['--profile', 'esm-only', '--exclude-entrypoints', 'libpg-query.wasm', '--no-emoji'];
    const attw = spawnSync(process.execPath, [binOf('@arethetypeswrong/cli'), tarball, ...wrong], { encoding: 'utf8' });
    expect(attw.status, attw.stdout).toBe(0);
  });
});

describe('the program', () => {
  const partywall = (...args: string[]) => spawnSync(join(folder, 'node_modules/.bin/partywall'), args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    mkdirSync(join(folder, 'migrations'));
    writeFileSync(join(folder, 'migrations/1_init.sql'), 'create table docs (id bigint primary key);\n');
    writeFileSync(join(folder, 'migrations/2_more.sql'), 'alter table doc add column body text;\n');
  });

  it('helps, checks and prints the schema', () => {
    expect(partywall('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(partywall('check', 'migrations')).toMatchObject({ status: 1, stdout: expect.stringContaining('Relation "doc" does not exist') });
    expect(partywall('schema', 'migrations', '--format', 'json').status).toBe(0);
  });

  it('says what verify needs where that is not installed', () => {
    const { status, stderr } = partywall('verify', 'migrations');
    expect(stderr).toContain('@electric-sql/pglite');
    expect(stderr).not.toContain('defect');
    expect(status).toBe(2);
  });
});

describe('the library', () => {
  const text = readFileSync(join(repository, 'README.md'), 'utf8');
  const example = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? '';

  it('does what the README says', () => {
    writeFileSync(join(folder, 'use.mjs'), example);
    const { stdout, stderr } = spawnSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('Relation "doc" does not exist');
  });

  it('has types that stand on their own', () => {
    writeFileSync(join(folder, 'use.mts'), TYPED);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,webworker', '--types', 'node'];
    const roots = ['--typeRoots', join(repository, 'node_modules/@types')];
    const tsc = join(repository, 'node_modules/typescript', 'bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...roots, 'use.mts'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

const TYPED = `
import { check, createParser, defineConfig, defineRule, type Finding, type Migration, type Parser, prove, type Proof, type Verdict } from 'partywall';
import { rules } from 'partywall/rules';

const parser: Parser = createParser(new WebAssembly.Module(new Uint8Array()));
const source = { name: '1_init.sql', bytes: new TextEncoder().encode('select 1') };
const migration: Migration = { name: '1_init.sql', source, transaction: 'file', group: 0, resetBefore: false };
export const verdict: Promise<Verdict> = check({ parser, migrations: [migration] }, rules);
export const proof: Promise<Proof> = prove({ parser, migrations: [migration], settings: { platform: 'supabase' } });
export const ids = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

defineConfig({ platform: 'supabase', postgres: 17, tenancy: { root: 'public.organizations' } });
// @ts-expect-error: there is no such platform
defineConfig({ platform: 'oracle' });
defineRule({
  id: 'x', category: 'hygiene', severity: 'info', effect: 'slows', title: '', why: '', instead: '',
  *schema({ outcome: { refused } }) {
    for (const { message, place } of refused) yield { object: message.toUpperCase(), at: place, says: message };
  },
});
`;

function binOf(name: string): string {
  const manifest = join(repository, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(manifest, '..', typeof bin === 'string' ? bin : (Object.values(bin)[0] as string));
}
