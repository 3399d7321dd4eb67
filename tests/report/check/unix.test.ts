/** One line for each finding, as problem matchers read it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkUnix } from '../../../src/report/check-unix.ts';
import { findings, report } from './helpdesk.ts';
import { hostileReport, MOVES_CURSOR } from './hostile.ts';
import { type Read, readOf } from './reading.ts';

const LINE = /^(.+?):(\d+):(\d+): (error|warning|info): (.*) \[([\w-]+)\]$/;

function read(text: string): Read[] {
  return text.split('\n').flatMap((line) => {
    const [, file = '', number, column, , says = '', rule = ''] = LINE.exec(line) ?? [];
    return number === undefined ? [] : [{ rule, file, line: Number(number), column: Number(column), says }];
  });
}

it('holds every finding, and what was not read', () => {
  const text = checkUnix(report);
  expect(read(text)).toEqual(findings.map(readOf));
  expect(text).toContain(
    '\nmigrations/0007_statistics.sql:8:1: info: not read, so nothing is said about it: CREATE INDEX CONCURRENTLY runs',
  );
});

it('is one line for each, whatever the SQL holds', () => {
  fc.assert(
    fc.property(hostileReport, (hostile) => {
      const text = checkUnix(hostile);
      expect(text).not.toMatch(MOVES_CURSOR);
      expect(text).not.toMatch(/^\s*::|##\[/m);
      const lines = text.split('\n').slice(0, -1);
      expect(lines).toHaveLength(hostile.findings.length + hostile.unread.length);
      for (const [i, finding] of hostile.findings.entries())
        expect(lines[i]).toMatch(new RegExp(`: ${finding.severity}: .*\\[${finding.rule}\\]$`));
    }),
  );
});
