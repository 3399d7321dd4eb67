/** SARIF, as GitHub's code scanning reads it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkSarif } from '../../../src/report/check-sarif.ts';
import { findings, report } from './helpdesk.ts';
import { hostileReport } from './hostile.ts';
import { readOf } from './reading.ts';
import { readSarif } from './sarif-reader.ts';
import { plain } from './telling.ts';

it('holds every finding, and what was not read', () => {
  const { read, results, notes } = readSarif(checkSarif(report, plain));
  expect(read.map(({ says, ...one }) => ({ ...one, says: says.replace(' (not sure)', '') }))).toEqual(findings.map(readOf));
  expect(results.map(({ level }) => level)).toEqual(findings.map(({ severity }) => (severity === 'info' ? 'note' : severity)));
  expect(notes).toEqual([expect.stringContaining('Not read, so nothing is said about it: CREATE INDEX CONCURRENTLY')]);
});

it('has results when there are none, or old alerts would never close', () => {
  expect(readSarif(checkSarif({ ...report, findings: [], unread: [] }, plain))).toEqual({ results: [], read: [], notes: [] });
});

it('tells a fault by its first line, and where all of it is besides', () => {
  const { runs } = JSON.parse(checkSarif(report, plain));
  const failing = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'statement-fails');
  expect(failing.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'migrations/0006_attachments.sql' },
    region: { startLine: 3, startColumn: 40, endLine: 3, endColumn: 70 },
    contextRegion: { startLine: 3, startColumn: 40, endLine: 4, endColumn: 27 },
  });
});

it('keeps within what GitHub takes, the worst first, and says what is left out', () => {
  const [first] = findings as readonly [Finding];
  const notes = Array.from({ length: 5100 }, (_, i): Finding => ({ ...first, severity: 'info', fingerprint: String(i) }));
  const many = readSarif(checkSarif({ ...report, findings: [...notes, ...findings] }, plain));
  expect(many.results).toHaveLength(5000);
  expect(many.results.filter(({ level }) => level !== 'note')).toHaveLength(7);
  expect(many.notes[0]).toBe('109 findings of the least severe left out: GitHub would not take more.');
  const wide = notes.map((one, i): Finding => ({ ...one, says: `${i} ${'😀'.repeat(2000)}` }));
  const short = readSarif(checkSarif({ ...report, findings: wide }, plain));
  expect(short.results.length).toBeGreaterThan(500);
  expect(short.results.length).toBeLessThan(5000);
});

it('says the same of whatever the SQL holds', () => {
  fc.assert(
    fc.property(hostileReport, (hostile) => {
      const { read } = readSarif(checkSarif(hostile, plain));
      expect(read.map(({ file, line, column }) => ({ file, line, column }))).toEqual(
        hostile.findings.map(readOf).map(({ file, line, column }) => ({ file: file.replace(/\p{Surrogate}/gu, '\ufffd'), line, column })),
      );
    }),
  );
});
