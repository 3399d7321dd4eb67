/** Findings in several forms at once, to standard output and to files: nothing is lost where one cannot be written. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { outputsOf } from '../../src/cli/outputs.ts';
import { replaceFile } from '../../src/workspace/replace-file.ts';
import { folderOf, partywall } from './run.ts';

const twice = 'create table t (id int);\ncreate table t (id int);\n';

describe('what --format and --output say', () => {
  it.each([
    [undefined, [], [{ format: 'pretty' }]],
    ['json', [], [{ format: 'json' }]],
    [undefined, ['sarif=a.sarif'], [{ format: 'sarif', path: 'a.sarif' }, { format: 'pretty' }]],
    ['unix', ['sarif=a.sarif', 'markdown=-'], [{ format: 'sarif', path: 'a.sarif' }, { format: 'markdown' }, { format: 'unix' }]],
    [undefined, ['json=-'], [{ format: 'json' }]],
    ['sarif', ['a.sarif'], [{ format: 'sarif', path: 'a.sarif' }]],
    [undefined, ['a.txt'], [{ format: 'pretty', path: 'a.txt' }]],
    [undefined, ['./a=b'], [{ format: 'pretty', path: './a=b' }]],
    [undefined, ['json=a=b'], [{ format: 'json', path: 'a=b' }, { format: 'pretty' }]],
  ] as const)('%s %j', (format, given, outputs) => {
    expect(outputsOf(format, given)).toEqual(outputs);
  });

  it.each([
    [['serif=x'], 'there is no format "serif"; did you mean "sarif"? --output wants FORMAT=FILE, of pretty, unix, json'],
    [['sarif='], '--output sarif= names no file; write FORMAT=FILE, or FORMAT=- for standard output'],
    [['sarif=x', 'json=./x'], 'two outputs would be written to ./x; name another file for one of them'],
  ])('%j is refused', (given, says) => {
    expect(outputsOf(undefined, given)).toEqual({ says: expect.stringContaining(says) });
  });
});

describe('a file that is replaced', () => {
  it('is whole, and keeps its rights; a link to it stays one', () => {
    const folder = folderOf({ 'a.txt': 'before' });
    chmodSync(join(folder, 'a.txt'), 0o600);
    symlinkSync('a.txt', join(folder, 'link'));
    expect(replaceFile(join(folder, 'link'), 'after')).toBeUndefined();
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('after');
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link']);
  });

  it('is what it was where it cannot be written, and the sentence says why', () => {
    const folder = folderOf({ 'a.txt': 'before', 'sub/b.txt': '' });
    expect(replaceFile(join(folder, 'nowhere/a.txt'), 'x')).toMatch(/nowhere\/a\.txt cannot be written: there is no such folder$/);
    expect(replaceFile(join(folder, 'a.txt/b'), 'x')).toMatch(/cannot be written: what should be a folder is a file$/);
    expect(replaceFile(join(folder, 'sub'), 'x')).toMatch(/cannot be written: it is a folder$/);
    expect(replaceFile(join(folder, 'x'.repeat(300)), 'x')).toMatch(/cannot be written: its name is too long$/);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'sub']);
  });

  it.skipIf(!existsSync('/dev/full'))('may be a device, which is written to as it stands', () => {
    expect(replaceFile('/dev/full', 'x')).toBe('/dev/full cannot be written: the disk is full');
    expect(replaceFile('/dev/null', 'x')).toBeUndefined();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
});

describe('check', () => {
  const folder = () => folderOf({ 'migrations/1_a.sql': twice });

  it('writes every form to a file of its own, and tells people besides', () => {
    const cwd = folder();
    const outputs = FORMATS.flatMap((format) => ['--output', `${format}=out.${format}`]);
    const { status, stdout, stderr } = partywall(['check', 'migrations', ...outputs], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(partywall(['check', 'migrations'], { cwd }).stdout);
    for (const format of FORMATS) {
      const text = readFileSync(join(cwd, `out.${format}`), 'utf8');
      expect(text).toContain('already exists');
      expect(text, format).toBe(partywall(['check', 'migrations', '--format', format], { cwd }).stdout);
    }
  });

  it('says what could not be written, ends with 2, and tells the rest', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'is-folder'));
    const { status, stdout, stderr } = partywall(['check', 'migrations', '--output', 'sarif=is-folder', '--output', 'json=a.json'], {
      cwd,
    });
    expect(status).toBe(2);
    expect(stderr).toBe('partywall: is-folder cannot be written: it is a folder\n');
    expect(stdout).toContain('statement-fails');
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).summary.errors).toBe(1);
  });

  it('leaves a file as it was where nothing could be judged', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.sarif'), 'before');
    expect(partywall(['check', 'nowhere', '--output', 'sarif=a.sarif'], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, 'a.sarif'), 'utf8')).toBe('before');
  });

  it('has a folder after --output for a folder with migrations', () => {
    const cwd = folder();
    expect(partywall(['check', '--output', 'json=a.json', 'migrations'], { cwd })).toMatchObject({ status: 1, stderr: '' });
  });

  it('prints the colours that are asked for, on as many columns as there are', () => {
    const cwd = folder();
    const narrow = partywall(['check', 'migrations', '--output', 'pretty=a.txt'], { cwd, env: { COLUMNS: '40', FORCE_COLOR: '1' } }).stdout;
    expect(narrow).toContain('\u001b[1mstatement-fails');
    const prose = narrow.split('\n').filter((line) => /^ {2}[A-Z]/.test(line));
    expect(prose.every((line) => line.length <= 40)).toBe(true);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain('\u001b');
    expect(partywall(['check', 'migrations'], { cwd, env: { NO_COLOR: '1', COLUMNS: 'wide' } }).stdout).not.toContain('\u001b');
  });
});

describe('the summary of a step on GitHub', () => {
  const summarised = (before: string | undefined, args: readonly string[] = ['--format', 'github']) => {
    const cwd = folderOf({ 'migrations/1_a.sql': twice, ...(before !== undefined && { 'summary.md': before }) });
    const ran = partywall(['check', 'migrations', ...args], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } });
    return { ...ran, summary: existsSync(join(cwd, 'summary.md')) ? readFileSync(join(cwd, 'summary.md'), 'utf8') : undefined };
  };

  it('is what the page for a pull request has, behind what others left', () => {
    const { status, stdout, summary } = summarised('# Earlier\n');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=1_a\.sql,line=2,endLine=2,col=1,endColumn=24,title=statement-fails::/);
    expect(summary).toMatch(/^# Earlier\n\*\*partywall: 1 error/);
  });

  it('is left alone by the other forms, and where it is full or cannot be written', () => {
    expect(summarised('', []).summary).toBe('');
    const full = summarised('x'.repeat(1024 * 1024));
    expect(full).toMatchObject({ status: 1, stderr: 'partywall: the summary of this step on GitHub is full; nothing was added to it\n' });
    const cwd = folder();
    const nowhere = partywall(['check', 'migrations', '--format', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } });
    expect(nowhere.status).toBe(1);
    expect(nowhere.stderr).toContain('the summary for GitHub cannot be written');
  });

  const folder = () => folderOf({ 'migrations/1_a.sql': twice });
});
