/** Workflow commands, read as GitHub's runner reads a log. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkGithub } from '../../../src/report/check-github.ts';
import { findings, report } from './helpdesk.ts';
import { hostileReport, MOVES_CURSOR } from './hostile.ts';
import { type Read, readOf } from './reading.ts';
import { plain } from './telling.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const DATA: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

const unescaped = (text: string, by: typeof DATA): string => by.reduce((all, [from, to]) => all.replaceAll(from, to), text);

/** As `ActionCommand` of the runner does: at the beginning of a line, or by `##[` anywhere in it. */
function commands(log: string): Command[] {
  return log.split('\n').flatMap((line) => {
    const trimmed = line.trimStart();
    if (!trimmed.startsWith('::')) {
      if (line.includes('##[')) throw new Error(`a command of the old kind in ${line}`);
      return [];
    }
    const end = trimmed.indexOf('::', 2);
    if (end < 0) return [];
    const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
    const pairs = rest
      .join(' ')
      .split(',')
      .filter((one) => one !== '')
      .map((one) => [one.slice(0, one.indexOf('=')), unescaped(one.slice(one.indexOf('=') + 1), PROPERTY)]);
    return [{ name, properties: Object.fromEntries(pairs), message: unescaped(trimmed.slice(end + 2), DATA) }];
  });
}

const annotations = (log: string): Command[] => commands(log).filter(({ name }) => ['error', 'warning', 'notice'].includes(name));

const readFrom = ({ properties, message }: Command): Read => ({
  rule: (properties['title'] ?? '').replace(' (not sure)', ''),
  file: properties['file'] ?? '',
  line: Number(properties['line']),
  column: Number(properties['col']),
  says: message.split('\n')[0] ?? '',
});

const KIND = { error: 'error', warning: 'warning', info: 'notice' } as const;
const ORDER = ['error', 'warning', 'info'];
const inOrder = (all: readonly Finding[]): Finding[] => ORDER.flatMap((severity) => all.filter((one) => one.severity === severity));

it('annotates every finding, the errors first', () => {
  const log = checkGithub(report, plain);
  expect(annotations(log).map(readFrom)).toEqual(inOrder(findings).map(readOf));
  expect(log.endsWith('3 errors, 4 warnings, 2 notes, of which 1 only follows from another; besides, 14 in the baseline\n')).toBe(true);
});

it('annotates ten of a kind, and lists the others', () => {
  const [first] = findings as readonly [Finding];
  const many = (severity: Finding['severity']): Finding[] => Array.from({ length: 25 }, () => ({ ...first, severity }));
  const log = checkGithub({ ...report, findings: [...many('info'), ...many('error'), ...many('warning')] }, plain);
  expect(annotations(log).map(({ name }) => name)).toEqual(['error', 'warning', 'notice'].flatMap((name) => Array(10).fill(name)));
  expect(commands(log).filter(({ name }) => name.endsWith('group'))).toHaveLength(2);
  expect(log.match(/^migrations.*\[protection-withdrawn\]$/gm)).toHaveLength(45);
});

it('says the same, and gives no other command, whatever the SQL holds', () => {
  fc.assert(
    fc.property(hostileReport, (hostile) => {
      const log = checkGithub(hostile, plain);
      expect(log).not.toMatch(MOVES_CURSOR);
      const shown = ORDER.flatMap((severity) => hostile.findings.filter((one) => one.severity === severity).slice(0, 10));
      const read = annotations(log);
      expect(read.map(({ name }) => name)).toEqual(shown.map(({ severity }) => KIND[severity]));
      expect(read.map(readFrom).map(({ rule, line, column }) => ({ rule, line, column }))).toEqual(
        shown.map(readOf).map(({ rule, line, column }) => ({ rule, line, column })),
      );
      for (const [i, { message }] of read.entries()) expect(message.startsWith(readOf(shown[i] as Finding).says.slice(0, 4000))).toBe(true);
      expect(commands(log).every(({ name }) => ['error', 'warning', 'notice', 'group', 'endgroup'].includes(name))).toBe(true);
    }),
  );
});
