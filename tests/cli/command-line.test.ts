/** What a stranger may type: every mistake gets a sentence, and the status that scripts go by. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { folderOf, partywall, repository } from './run.ts';

const example = 'examples/helpdesk';

describe('a command line that is not right', () => {
  it.each([
    [['chekc', 'x'], 'partywall: there is neither a command nor a file "chekc"; did you mean "check"?\n'],
    [['check', 'x', '--formt', 'json'], 'partywall: there is no option --formt; did you mean "--format"?\n'],
    [
      ['check', 'x', '--format', 'yaml'],
      'partywall: --format cannot be "yaml"; choose from "pretty", "unix", "json", "sarif", "github", "gitlab", "junit", "markdown"\n',
    ],
    [['check', 'x', '--fail-on'], 'partywall: --fail-on wants a value\n'],
    [['check', 'x', '--format', 'pretty', '--format', 'unix'], 'partywall: --format is given twice; leave one out\n'],
    [['schema', 'x', '--at'], 'partywall: --at wants a value\n'],
  ])('%j', (args, says) => {
    const { status, stdout, stderr } = partywall(args);
    expect(stderr).toBe(`${says}See \`partywall --help\`.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('is JSON for those who asked for JSON', () => {
    const { status, stdout } = partywall(['check', 'x', '--format', 'json', '--wrong']);
    expect(JSON.parse(stdout)).toEqual({ version: 1, error: expect.stringContaining('there is no option --wrong') });
    expect(status).toBe(2);
  });
});

describe('help', () => {
  it('lists the commands and the options of each', () => {
    const { status, stdout } = partywall(['--help']);
    expect(status).toBe(0);
    for (const command of ['check', 'schema', 'prove', 'verify']) {
      expect(stdout).toContain(`partywall ${command} [paths..]`);
      expect(partywall([command, '--help']).stdout).toContain('--format');
    }
  });

  it('tells the version', () => {
    expect(partywall(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });
});

describe('paths', () => {
  it('have to be there, each of them', () => {
    expect(partywall(['check', 'nowhere'])).toMatchObject({ status: 2, stderr: 'partywall: nowhere: there is no such file or folder\n' });
    expect(partywall(['check', example, 'nowhere'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('have to hold migrations', () => {
    const { status, stderr } = partywall(['check', '.'], { cwd: folderOf({ 'notes.txt': 'nothing' }) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^partywall: no PostgreSQL migrations under .*: looked for /);
  });

  it('are found where none is named', () => {
    const folder = folderOf({ 'db/migrations/1_a.sql': 'create table t (id int);\n' });
    expect(partywall([], { cwd: folder })).toMatchObject({ stdout: expect.stringContaining('1 file, 1 statement') });
    expect(partywall(['schema'], { cwd: folder }).stdout).toContain('table public.t');
    expect(partywall([], { cwd: folderOf({}) })).toMatchObject({ status: 2, stderr: expect.stringContaining('no PostgreSQL migrations') });
  });

  it('may be one file, several, a folder, or standard input', () => {
    const files = [1, 2].map((n) => join(repository, example, `migrations/000${n}_${n === 1 ? 'organizations' : 'tickets'}.sql`));
    expect(partywall(['check', files[0] as string, '--fail-on', 'never'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 file,'),
    });
    expect(partywall(['check', ...files, '--fail-on', 'never'])).toMatchObject({ status: 0, stdout: expect.stringContaining('2 files,') });
    expect(partywall(['schema', '-'], { input: 'create table t (id int);' })).toMatchObject({
      status: 0,
      stdout: 'table public.t: row security off\n  id integer\n',
    });
  });
});

describe('check', () => {
  const twice = folderOf({ '1_a.sql': 'create table t (id bigint primary key);\ncreate table t (id bigint primary key);\n' });

  it('ends with 1 where something is found that is bad enough', () => {
    expect(partywall(['check', twice]).status).toBe(1);
    expect(partywall(['check', twice, '--fail-on', 'never']).status).toBe(0);
    expect(partywall(['check', folderOf({ '1_a.sql': 'select 1;' })])).toEqual({
      status: 0,
      stdout: '1 file, 1 statement: no findings\n',
      stderr: '',
    });
  });

  it('tells a finding as its contract says', () => {
    const { stdout } = partywall(['check', twice, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      findings: [
        {
          rule: 'statement-fails',
          severity: 'error',
          message: expect.stringContaining('already exists (SQLSTATE 42P07)'),
          object: 'public.t',
          file: '1_a.sql',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 39,
          because: [],
          sure: true,
          effect: 'breaks',
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          data: { sqlstate: '42P07' },
        },
      ],
      unread: [],
      summary: { files: 1, statements: 2, unmodelled: 0, errors: 1, warnings: 0, infos: 0, allowed: 0, baselined: 0 },
    });
  });

  it('is the same, byte by byte, wherever it is run from', () => {
    const here = partywall(['check', example, '--format', 'json']).stdout;
    expect(partywall(['check', join(repository, example), '--format', 'json'], { cwd: folderOf({}) }).stdout).toBe(here);
  });

  it('judges nothing that it could not read', () => {
    const unreadable = folderOf({ '1_a.sql': Uint8Array.from([0x63, 0xe9, 0x3b]) });
    const { status, stdout } = partywall(['check', unreadable, '--format', 'json']);
    expect(JSON.parse(stdout).unread).toEqual([{ file: '1_a.sql', line: 1, why: expect.stringContaining('not UTF-8') }]);
    expect(status).toBe(2);
    const half = folderOf({ '1_a.sql': 'select 1;', '2_b.sql': 'select 1;\0' });
    expect(partywall(['check', half])).toMatchObject({ status: 0, stdout: expect.stringContaining('2_b.sql:1 the file holds a NUL byte') });
    expect(partywall(['check', half, '--strict']).status).toBe(2);
  });

  it('says so of a byte order mark, and goes on', () => {
    const { status, stderr } = partywall(['check', folderOf({ '1_a.sql': '\uFEFFselect 1;' })]);
    expect(stderr).toContain('1_a.sql:1:1: the file starts with a byte order mark');
    expect(status).toBe(0);
  });
});

describe('settings', () => {
  const withSettings = (text: string) =>
    partywall(['check', '.'], { cwd: folderOf({ 'migrations/1_a.sql': 'create table t ();', 'partywall.config.json': text }) });

  it('that are wrong are refused, at their place and with what would be right', () => {
    expect(withSettings('{\n  "platfrom": "supabase"\n}')).toMatchObject({
      status: 2,
      stderr: 'partywall: partywall.config.json:2:3: there is no setting "platfrom"; did you mean "platform"?\n',
    });
    expect(withSettings('{"postgres": 12}').stderr).toContain('"postgres" has to be one of 15, 16, 17, 18');
    expect(withSettings('{"layout": "gooose"}').stderr).toContain('did you mean "goose"?');
    expect(withSettings('{').stderr).toContain('the settings are not JSON');
  });

  it('may name their JSON Schema', () => {
    expect(withSettings('{"$schema": "./node_modules/partywall/dist/settings.schema.json"}').status).toBe(0);
  });
});

describe('schema', () => {
  it('stops at the migration that is named', () => {
    const upTo = (name: string) => partywall(['schema', example, '--at', name]);
    expect(upTo('0003_comments.sql').stdout).toContain('\n  org_id uuid');
    expect(upTo('0004').stdout).toContain('\n  organization_id uuid');
    expect(upTo('0009')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('no migration is called "0009"; there are 7'),
    });
  });

  it('is a document that says so where nothing could be read', () => {
    const { status, stdout } = partywall(['schema', 'nowhere', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ version: 1, error: 'nowhere: there is no such file or folder' });
    expect(status).toBe(2);
  });

  it('lists several histories apart', () => {
    const folder = folderOf({ 'a/migrations/1_a.sql': 'create table a ();', 'b/migrations/1_b.sql': 'create table b ();' });
    const { histories } = JSON.parse(partywall(['schema', folder, '--format', 'json']).stdout);
    expect(histories.map((one: { folder: string }) => one.folder)).toEqual(['a/migrations', 'b/migrations']);
    expect(partywall(['schema', folder]).stdout).toContain('== a/migrations\n\ntable public.a: row security off\n');
  });
});

describe('output', () => {
  const bold = '\u001b[1m';

  it('has colours only where somebody looks, or asks for them', () => {
    expect(partywall(['check', example]).stdout).not.toContain('\u001b');
    expect(partywall(['check', example], { env: { FORCE_COLOR: '1' } }).stdout).toContain(bold);
    expect(partywall(['check', example], { env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it('may be cut off by whoever reads it', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `create table table_number_${i} (id int, name text);`).join('\n');
    const program = spawn(process.execPath, [
      join(repository, 'dist/cli.cjs'),
      'schema',
      folderOf({ '1_a.sql': many }),
      '--format',
      'json',
    ]);
    let said = '';
    program.stderr.on('data', (text) => {
      said += text;
    });
    program.stdout.once('data', () => program.stdout.destroy());
    const status = await new Promise((resolve) => program.on('close', resolve));
    expect(said).toBe('');
    expect(status).toBe(0);
  });

  it('moves no cursor, whatever the SQL holds', () => {
    const { stdout } = partywall(['check', '-'], { input: 'create table "\u001b[2J" (id int); create table "\u001b[2J" (id int);' });
    expect(stdout).toContain('\\u001b[2J');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('one rule', () => {
  const folder = folderOf({ '1_a.sql': 'create table t (id bigint);\ncreate table t (id bigint);\n' });

  it('may be asked for, by any of its names', () => {
    expect(partywall(['check', folder]).stdout).toContain('statement-fails');
    const { stdout, status } = partywall(['check', folder, '--rule', 'primary-key-missing']);
    expect(stdout).toContain('public.t has no primary key.');
    expect(stdout).not.toContain('statement-fails');
    expect(status).toBe(0);
    expect(partywall(['check', folder, '--rule', 'splinter/0004']).stdout).toBe(stdout);
  });

  it('has to be one', () => {
    const { stderr, status } = partywall(['check', folder, '--rule', 'primary-key-mising']);
    expect(stderr).toBe('partywall: there is no rule "primary-key-mising"; did you mean "primary-key-missing"?\n');
    expect(status).toBe(2);
  });
});
