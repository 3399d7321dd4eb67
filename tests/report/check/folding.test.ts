/** People are told each cause once. */
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { folded } from '../../../src/report/folding.ts';
import type { Source, Span } from '../../../src/source.ts';
import { findings, report } from './helpdesk.ts';

const source: Source = { name: 'a.sql', bytes: new TextEncoder().encode('x'.repeat(300_000)) };
const span = (start: number, end = start + 1): Span => ({ source, start, end });
const [first] = findings as readonly [Finding];

const failing = (at: Span, cause?: Span): Finding => ({
  ...first,
  rule: 'statement-fails',
  at,
  data: { sqlstate: '42P01', ...(cause && { cause }) },
});
const told = (all: readonly Finding[], withNotes = false) => folded({ ...report, findings: all }, withNotes);

it('tells what fails with the failure that it follows from, whatever else is found at that place', () => {
  const cause = span(10, 50);
  const note: Finding = { ...first, severity: 'info', at: span(10) };
  const all = [note, failing(span(20)), failing(span(70), cause), failing(span(90), cause), failing(span(95), span(60, 65))];
  const { told: shown, following, notes } = told(all);
  expect(shown.map(({ finding }) => finding)).toEqual([all[1], all[4]]);
  expect(shown[0]?.following).toEqual([all[2], all[3]]);
  expect({ following, notes }).toEqual({ following: 2, notes: [note] });
});

it('tells one fault of several objects at one place once, and notes where they are asked about', () => {
  const at = span(5);
  const all = ['a', 'b', 'c'].map((object): Finding => ({ ...first, severity: 'info', object, at }));
  expect(told(all).told).toEqual([]);
  expect(told(all, true).told).toEqual([{ finding: all[0], alike: all.slice(1), following: [] }]);
  expect(told([...all, { ...first, severity: 'info', object: 'd', at: span(6) }], true).told).toHaveLength(2);
});

it('takes no longer for many causes than for one', () => {
  const causes = Array.from({ length: 20_000 }, (_, i) => failing(span(i * 2)));
  const consequences = causes.map(({ at }, i) => failing(span(120_000 + i), at));
  const start = performance.now();
  expect(told([...causes, ...consequences]).following).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(3000);
});
