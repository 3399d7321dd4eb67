/** Findings that are left for later, and comments that allow them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { baselineOf, updateBaseline } from '../../src/cli/baseline.ts';
import { judgeProject } from '../../src/cli/judged.ts';
import { openProject } from '../../src/cli/project.ts';
import { reportOf } from '../../src/cli/report-of.ts';
import { positionOf } from '../../src/source.ts';
import { parser } from '../parse/with-parser.ts';
import { folderOf } from './run.ts';

vi.mock('../../src/cli/parser.ts', () => ({ theParser: () => parser }));

const FAILS = 'alter table docs drop column body;\n';
const FILES = { 'migrations/1_init.sql': 'create table docs (id bigint primary key);\n', 'migrations/2_more.sql': FAILS, '.git/HEAD': '' };

async function judged(folder: string, { given, update = false }: { readonly given?: string; readonly update?: boolean } = {}) {
  const project = await openProject([folder]);
  if ('says' in project) throw new Error(project.says.join('\n'));
  const baseline = await baselineOf(project, given, update);
  if ('says' in baseline) return baseline.says;
  const verdicts = await judgeProject(project, baseline.entries, undefined);
  const status = update ? updateBaseline(project, baseline, verdicts) : undefined;
  const { findings, allowed, baselined } = reportOf(project, verdicts);
  return {
    findings: findings.map(({ rule, at }) => `${rule} ${at.source.name}:${positionOf(at.source, at.start).line}`),
    allowed: allowed.map(({ finding, by }) => `${finding.rule}: ${by.reason} (line ${positionOf(by.at.source, by.at.start).line})`),
    baselined,
    ...(status !== undefined && { status }),
  };
}

const textOf = (folder: string) => readFileSync(join(folder, 'partywall-baseline.json'), 'utf8');

describe('a baseline', () => {
  it('leaves what it knows for later, wherever its line has moved, and tells what is new', async () => {
    const folder = folderOf(FILES);
    expect(await judged(folder, { update: true })).toMatchObject({ findings: ['statement-fails migrations/2_more.sql:1'], status: 0 });
    expect(textOf(folder)).toMatch(
      /^\{\n {2}"version": 1,\n {2}"findings": \[\n {4}\{"rule":"statement-fails","object":"public.docs","folder":"migrations","fingerprint":"[0-9a-f]{16}","says":".*"\}\n {2}\]\n\}\n$/,
    );
    writeFileSync(join(folder, 'migrations/2_more.sql'), `-- moved\n\n${FAILS}alter table nothing add column a int;\n`);
    expect(await judged(folder)).toMatchObject({ findings: ['statement-fails migrations/2_more.sql:4'], baselined: 1 });
  });

  it('tells an entry that no longer occurs, at its line, and drops it with the update', async () => {
    const folder = folderOf(FILES);
    await judged(folder, { update: true });
    writeFileSync(join(folder, 'migrations/2_more.sql'), 'select 1;\n');
    expect(await judged(folder)).toMatchObject({ findings: ['baseline-stale partywall-baseline.json:4'], baselined: 0 });
    // Of one file nobody can say what the others hold.
    expect(await judged(join(folder, 'migrations/2_more.sql'))).toMatchObject({ findings: [] });
    await judged(folder, { update: true });
    expect(textOf(folder)).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it('keeps what it knows of other folders', async () => {
    const folder = folderOf({
      '.git/HEAD': '',
      'a/migrations/1_a.sql': FAILS,
      'a/migrations/2_a.sql': '',
      'b/migrations/1_b.sql': FAILS,
      'b/migrations/2_b.sql': '',
    });
    await judged(folder, { update: true });
    const both = textOf(folder);
    expect(both.match(/"folder":"[ab]\/migrations"/g)).toEqual(['"folder":"a/migrations"', '"folder":"b/migrations"']);
    writeFileSync(join(folder, 'partywall.config.json'), '{}');
    await judged(join(folder, 'a'), { update: true });
    expect(textOf(folder)).toBe(both);
  });

  it('says what is wrong with the file, or that it is not there', async () => {
    const folder = folderOf({ ...FILES, 'partywall-baseline.json': '{ "version": 2, "findings": [] }' });
    expect(await judged(folder)).toEqual(['partywall-baseline.json:1:14: a baseline of version 1 was expected']);
    writeFileSync(join(folder, 'partywall-baseline.json'), '{ "version": 1,\n "findings": [{ "rule": "a" }] }');
    expect(await judged(folder)).toEqual([
      'partywall-baseline.json:2:15: an entry of the baseline cannot be used: "object" has to be a string',
    ]);
    writeFileSync(join(folder, 'partywall-baseline.json'), 'nothing');
    expect(await judged(folder)).toEqual(['partywall-baseline.json:1:1: this is no baseline; --update-baseline writes one']);
    expect(await judged(folder, { given: join(folder, 'other.json') })).toEqual([
      'other.json: the baseline: it cannot be read: there is no such file',
    ]);
  });

  it('leaves the old file where the new one cannot be written', async () => {
    const folder = folderOf(FILES);
    mkdirSync(join(folder, 'partywall-baseline.json'));
    expect(await judged(folder, { update: true, given: join(folder, 'nowhere/baseline.json') })).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

it('a comment that allows is listed with its reason and its line', async () => {
  const folder = folderOf({
    ...FILES,
    'migrations/2_more.sql': `select 1;\n-- partywall-allow statement-fails: production has it\n${FAILS}`,
  });
  expect(await judged(folder)).toEqual({ findings: [], allowed: ['statement-fails: production has it (line 2)'], baselined: 0 });
});
