/** Code Quality, by the fields that GitLab documents. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkGitlab } from '../../../src/report/check-gitlab.ts';
import { findings, report } from './helpdesk.ts';
import { hostileReport } from './hostile.ts';
import { count, exactly, fields, listOf, readOf, type Shape, words } from './reading.ts';
import { plain } from './telling.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const relative: Shape = (value, where) => {
  words(value, where);
  if ((value as string).startsWith('./')) throw new Error(`${where} begins with ./`);
};

const entries: Shape = listOf(
  fields({
    description: words,
    check_name: words,
    fingerprint: words,
    severity: exactly('info', 'minor', 'major', 'critical', 'blocker'),
    location: fields({ path: relative, lines: fields({ begin: count(1) }) }),
  }),
);

function read(text: string): readonly Entry[] {
  const document: unknown = JSON.parse(text);
  entries(document, 'report');
  const all = document as readonly Entry[];
  if (new Set(all.map(({ fingerprint }) => fingerprint)).size !== all.length)
    throw new Error('of entries with one fingerprint GitLab keeps one');
  return all;
}

it('holds every finding, and what was not read', () => {
  const all = read(checkGitlab(report, plain));
  expect(
    all.slice(0, -1).map(({ check_name, description, location }) => [check_name, description, location.path, location.lines.begin]),
  ).toEqual(findings.map(readOf).map(({ rule, says, file, line }) => [rule, says, file, line]));
  expect(all.map(({ severity }) => severity)).toEqual([
    'blocker',
    ...Array(4).fill('major'),
    'critical',
    'critical',
    'minor',
    'minor',
    'info',
  ]);
});

it('tells findings of one fingerprint apart', () => {
  const [first] = findings;
  const twice = first ? [first, { ...first }] : [];
  expect(read(checkGitlab({ ...report, findings: twice }, plain))).toHaveLength(3);
});

it('is an empty list where nothing is found', () => {
  expect(checkGitlab({ ...report, findings: [], unread: [] }, plain)).toBe('[]\n');
});

it('says the same of whatever the SQL holds', () => {
  fc.assert(
    fc.property(hostileReport, (hostile) => {
      const all = read(checkGitlab(hostile, plain));
      expect(all.map(({ location }) => location.lines.begin)).toEqual([
        ...hostile.findings.map((one) => readOf(one).line),
        ...hostile.unread.map(({ line }) => line),
      ]);
    }),
  );
});
