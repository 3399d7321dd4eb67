/** Input that means harm, at the terminal's door: a clear sentence, an exit status that says so, and nothing lost. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { openProject } from '../../src/cli/project.ts';
import { settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { readBaseline } from '../../src/workspace/baseline-file.ts';
import { findSettings } from '../../src/workspace/index.ts';
import { folderOf, partywall, repository } from '../cli/run.ts';

const program = join(repository, 'dist/cli.cjs');
const FAILS = 'create table t (id int);\ncreate table t (id int);\n';
const FILES = { '.git/HEAD': '', 'migrations/1_a.sql': FAILS, 'migrations/2_b.sql': 'select 1;\n' };
const SETTINGS = 'partywall.config.json';
const BASELINE = 'partywall-baseline.json';

/** What is wrong with settings of this text, or nothing. */
async function told(text: string | Uint8Array): Promise<readonly string[]> {
  const found = await findSettings([folderOf({ '.git/HEAD': '', [SETTINGS]: text })]);
  return found.kind === 'refused' ? found.problems.map(({ says }) => says) : [];
}

describe('settings that are not what they say', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
  }
  const keysIn = ({ properties = {} }: Schema, path: readonly string[] = []): string[][] =>
    Object.entries(properties).flatMap(([key, inner]) => [[...path, key], ...keysIn(inner, [...path, key])]);
  const keys = keysIn(settingsJsonSchema() as Schema).filter(([first]) => first !== '$schema');

  it.each(keys.map((path) => path.join('.')))('%s of whatever other type is refused by its name', async (name) => {
    for (const value of [null, -1.5, true, [[[]]], [null], { a: { b: [null] } }, '\u0000']) {
      const text = name.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      const says = await told(JSON.stringify(text));
      // Some take any text, or an object of any names.
      if (says.length > 0) expect(says.join()).toContain(name.split('.')[0]);
      else
        expect(
          typeof value === 'string' || name === 'rules' || /^tenancy\.(context|roles)$/.test(name) || Array.isArray(value),
          `${name}: ${JSON.stringify(value)}`,
        ).toBe(true);
    }
  });

  it('are not guessed at', async () => {
    expect(await told('{ "failOn": "never", "rules": { "a": "off", "a": "error" }, "failOn": "error" }')).toEqual([
      '"a" is set twice',
      '"failOn" is set twice',
    ]);
    expect(await told('{ "__proto__": { "failOn": "never" } }')).toHaveLength(1);
    expect(await told(Buffer.from('{ "ignore": ["\u00e9"] }', 'latin1'))).toEqual(['the settings are not UTF-8']);
    expect(await told(Buffer.from('\ufeff{ "postgres": 15 }', 'utf16le'))).toEqual(['the settings are not UTF-8']);
    expect(await told('{"a":'.repeat(100_000))).toHaveLength(1);
    expect(await told(`{ "ignore": ["${'x'.repeat(10_000_000)}"] }`)).toEqual([
      'the settings have 10000018 bytes, more than the 1048576 that are read',
    ]);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`key${i}`, 1]));
    const says = await told(JSON.stringify(many));
    expect(says).toHaveLength(51);
    expect(says.at(-1)).toBe('and 19950 more settings are wrong');
  });

  it('have to be a file', async () => {
    const says = async (make: (at: string) => void) => {
      const folder = folderOf(FILES);
      make(join(folder, SETTINGS));
      const found = await findSettings([folder]);
      return found.kind === 'refused' ? found.problems.map((one) => one.says) : found.kind;
    };
    expect(await says((at) => mkdirSync(at))).toEqual(['the settings: it is not a regular file']);
    expect(await says((at) => execFileSync('mkfifo', [at]))).toEqual(['the settings: it is not a regular file']);
    expect(await says((at) => symlinkSync(at, at))).toEqual(['the settings: it cannot be read: the link leads back to itself']);
    expect(await says((at) => symlinkSync('nowhere', at))).toEqual(['the settings: it cannot be read: there is no such file']);
    expect(await says((at) => mkdirSync(join(at, '../package.json')))).toBe('none');
  });
});

describe('a baseline that is none', () => {
  const says = async (make: (at: string) => void) => {
    const folder = folderOf(FILES);
    const at = join(folder, BASELINE);
    make(at);
    const read = await readBaseline(at, folder, false);
    return read.kind === 'refused' ? read.problems.map((one) => one.says) : read.kind;
  };

  it('is refused', async () => {
    expect(await says((at) => mkdirSync(at))).toEqual(['the baseline: it is not a regular file']);
    expect(await says((at) => execFileSync('mkfifo', [at]))).toEqual(['the baseline: it is not a regular file']);
    expect(await says((at) => writeFileSync(at, `{"version":1,"findings":${'['.repeat(100_000)}`))).toEqual([
      'this is no baseline; --update-baseline writes one',
    ]);
    expect(await says((at) => writeFileSync(at, `{"version":1,"findings":[{"rule":"${'x'.repeat(10_000_000)}"}]}`))).toHaveLength(1);
    const conflict = '{\n  "version": 1,\n  "findings": [\n<<<<<<< HEAD\n=======\n>>>>>>> other\n  ]\n}\n';
    expect(await says((at) => writeFileSync(at, conflict))).toEqual(['the baseline is broken here; nothing is taken from it']);
  });

  it('survives an update that would lose what it says', () => {
    const folder = folderOf({ ...FILES, [BASELINE]: '{ "version": 1, "findings": [<<<<<<<' });
    expect(partywall(['check', '--update-baseline'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, BASELINE), 'utf8')).toBe('{ "version": 1, "findings": [<<<<<<<');
  });
});

describe('a full disk', () => {
  const isRoot = process.getuid?.() === 0;
  /** A file system of one page, in a namespace of the test's own. */
  const onTiny = (script: string, folder: string) =>
    spawnSync('unshare', ['-m', 'sh', '-c', `mount -t tmpfs -o size=16k tmpfs tiny && cp kept.json tiny/${BASELINE} && ${script}`], {
      cwd: folder,
      encoding: 'utf8',
    });
  const folder = folderOf({ ...FILES, 'kept.json': '{ "version": 1, "findings": [] }\n', 'tiny/x': '' });
  const canMount = isRoot && process.platform === 'linux' && onTiny('true', folder).status === 0;

  it.skipIf(!canMount)('leaves the old baseline, and the old report', () => {
    const run = `"${process.execPath}" "${program}" check migrations`;
    const { stdout } = onTiny(
      `head -c 8192 /dev/zero > tiny/filler; ${run} --update-baseline --baseline tiny/${BASELINE}; echo "status $?"; ${run} --output json=tiny/${BASELINE} > /dev/null; echo "status $?"; cat tiny/${BASELINE}; ls tiny`,
      // More findings than there is room for.
      folderOf({
        ...FILES,
        'kept.json': '{ "version": 1, "findings": [] }\n',
        'tiny/x': '',
        'migrations/3_c.sql': Array.from({ length: 200 }, (_, i) => `create table t${i} ();`).join('\n'),
      }),
    );
    expect(stdout).toBe(`status 2\nstatus 2\n{ "version": 1, "findings": [] }\n${['filler', BASELINE].sort().join('\n')}\n`);
  });

  it
    .skipIf(!existsSync('/dev/full'))
    .each(['check', 'check --format json', 'schema', 'schema --format json', 'rules', 'explain column-required', 'prove'])(
    'is said by %s, whose answer is lost',
    (line) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(
        process.execPath,
        [program, ...line.split(' '), ...(/rules|explain/.test(line) ? [] : ['migrations'])],
        { cwd: folder, encoding: 'utf8', stdio: ['ignore', full, 'pipe'], timeout: 60_000 },
      );
      closeSync(full);
      expect(stderr).toContain('partywall: standard output cannot be written: the disk is full\n');
      expect(stderr).not.toContain('defect');
      expect(status).toBe(2);
    },
  );

  it.skipIf(!existsSync('/dev/full'))('hides no status where nobody can be told why', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stdout } = spawnSync(process.execPath, [program, 'check', 'nowhere', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', full],
      timeout: 60_000,
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toHaveProperty('error');
  });
});

describe('names that move a cursor or turn the direction of reading', () => {
  const odd = '3_\u001b[2J\u202e\u0085.sql';
  const folder = folderOf({
    '.git/HEAD': '',
    [`supabase/migrations/${odd}`]: `${FAILS}-- \u202e\u001b[2J`,
    'supabase/migrations/4_\n::error::x.sql': FAILS,
  });
  symlinkSync('/etc/passwd', join(folder, 'supabase/migrations/6_\u001b[2J.sql'));
  const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  it.each(FORMATS)('are spelled out in %s', (format) => {
    const { status, stdout, stderr } = partywall(['check', '--format', format], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('statement-fails');
    expect(stdout).not.toMatch(RAW);
    expect(stderr).not.toMatch(RAW);
    expect(stderr).not.toMatch(/^::/m);
    if (format === 'json') expect(JSON.parse(stdout).findings[0].file).toBe(`supabase/migrations/${odd}`);
  });

  it.each(['schema', 'prove'])('are spelled out by %s', (command) => {
    for (const format of ['json', undefined]) {
      const { stdout, stderr } = partywall([command, ...(format ? ['--format', format] : [])], { cwd: folder });
      expect(stdout + stderr).not.toMatch(RAW);
    }
  });

  it('are spelled out where a sentence repeats what was typed', () => {
    for (const args of [
      ['check', '\u001b[2J'],
      ['\u001b[2J'],
      ['check', '--rule', '\u001b[2J'],
      ['explain', '\u001b[2J'],
      ['check', '--output', '\u001b[2J/a'],
      ['schema', '--at', '\u001b[2J'],
      ['check', '--fail-on', '\u001b[2J'],
    ]) {
      const { status, stdout, stderr } = partywall(args, { cwd: folder });
      expect(status).toBe(2);
      expect(stdout + stderr, args.join(' ')).not.toMatch(RAW);
      expect(stderr).toContain('\\u001b[2J');
    }
  });
});

describe('a folder', () => {
  it('of pipes, folders and links out of it is judged by what can be read, and the rest is told', async () => {
    const folder = folderOf(FILES);
    const at = (name: string) => join(folder, 'migrations', name);
    mkdirSync(at('3_c.sql'));
    execFileSync('mkfifo', [at('4_d.sql')]);
    symlinkSync('5_e.sql', at('5_e.sql'));
    symlinkSync('/etc/passwd', at('6_f.sql'));
    symlinkSync('..', at('loop'));
    const { status, stdout } = partywall(['check', '--format', 'unix'], { cwd: folder });
    expect(status).toBe(1);
    for (const name of ['4_d', '5_e', '6_f'])
      expect(stdout).toMatch(new RegExp(`^migrations/${name}\\.sql:1:1: info: not read, so nothing is said about it: `, 'm'));
    expect(stdout).not.toContain('root:');
    expect(partywall(['check', '--strict', '--format', 'unix'], { cwd: folder }).status).toBe(2);
    // Named, too, it is not waited for.
    const project = await openProject([at('4_d.sql')]);
    expect('says' in project || project.problems.length > 0).toBe(true);
  });
});

describe('standard output', () => {
  it('is whole where it is read slowly', async () => {
    const many = Array.from({ length: 1500 }, (_, i) => `create table t${i} (a int, b text);`).join('\n');
    const folder = folderOf({ '1_a.sql': many });
    const whole = partywall(['schema', folder, '--format', 'json']).stdout;
    expect(whole.length).toBeGreaterThan(4 * 65_536);
    const { stdout } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${program}" schema "${folder}" --format json | { sleep 1; cat; }`],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(stdout === whole).toBe(true);
  });

  it('may be closed from the start', async () => {
    const folder = folderOf(FILES);
    const run = spawn('bash', ['-c', `"${process.execPath}" "${program}" check --output json=out.json >&-`], { cwd: folder });
    expect(await new Promise((resolve) => run.on('close', resolve))).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).summary.errors).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([40, 200])('keeps to %i columns', (columns) => {
    const { stdout } = partywall(['check'], { cwd: folderOf(FILES), env: { COLUMNS: String(columns) } });
    const prose = stdout.split('\n').filter((line) => /^ {2}\S|^ {11}/.test(line) && !/^ *>? *\d* \|/.test(line));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('is coloured as it is asked to be', () => {
    const cwd = folderOf(FILES);
    const isColoured = (env: Readonly<Record<string, string>>) => partywall(['check'], { cwd, env }).stdout.includes('\u001b[');
    expect([{}, { FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }, { NO_COLOR: '1' }].map(isColoured)).toEqual([false, true, false, false]);
    expect(isColoured({ NO_COLOR: '', FORCE_COLOR: '1' })).toBe(true);
  });
});
