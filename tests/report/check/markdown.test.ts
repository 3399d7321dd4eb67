/** The page for a pull request: what is in it stays text, and it fits. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { checkMarkdown } from '../../../src/report/check-markdown.ts';
import { expectGolden } from '../../golden.ts';
import { findings, report } from './helpdesk.ts';
import { hostileReport, MOVES_CURSOR } from './hostile.ts';
import { plain } from './telling.ts';

it('is as it was', () => {
  expectGolden(join(import.meta.dirname, 'markdown.md'), checkMarkdown(report, plain));
});

it('fits into a comment, the worst first, and says what is left out', () => {
  const [first] = findings as readonly [Finding];
  const many = (severity: Finding['severity']): Finding[] =>
    Array.from({ length: 400 }, (_, i) => ({
      ...first,
      severity,
      at: { ...first.at, start: first.at.start + (i % 30) },
      rule: `rule-${i}`,
    }));
  const page = checkMarkdown({ ...report, findings: [...many('warning'), ...many('error')] }, plain);
  expect(page.length).toBeLessThanOrEqual(65_536);
  expect(page).toMatch(/\nThere is no room here for \d+ more findings\.\n$/);
  expect(page.match(/^### 🔴|^- 🔴/gm)?.length).toBeGreaterThan(20);
  expect(page).not.toMatch(/^### 🟡/m);
});

it('is short where little room is left', () => {
  for (const most of [0, 150, 1000, 3000])
    expect(Buffer.byteLength(checkMarkdown(report, { ...plain, most }))).toBeLessThanOrEqual(Math.max(most, 150));
});

it('calls nobody, links nowhere and ends no block, whatever the SQL holds', () => {
  fc.assert(
    fc.property(hostileReport, (hostile) => {
      const page = checkMarkdown(hostile, plain);
      expect(page).not.toMatch(MOVES_CURSOR);
      const rest = withoutCode(page);
      expect(rest).not.toMatch(/[@#!][\w-]/);
      expect(rest).not.toMatch(/^(?:\/|[-+=]{2}|\d+[.)])/m);
      expect(rest).not.toMatch(/(^|[^\\])[[\]`]/);
      for (const [tag] of rest.matchAll(/(?<!\\)<[^>]*>/g)) expect(['<details>', '</details>', '<summary>', '</summary>']).toContain(tag);
      expect(rest.match(/(?<!\\)<details>/g)?.length).toBe(rest.match(/(?<!\\)<\/details>/g)?.length);
    }),
  );
});

/** Without blocks of code, then without spans of it, each ended as CommonMark ends them. */
function withoutCode(page: string): string {
  const kept: string[] = [];
  let fence = '';
  for (const line of page.split('\n')) {
    if (fence === '') {
      [, fence = ''] = /^(`{3,})sql$/.exec(line) ?? [];
      if (fence === '') kept.push(line.replace(/(?<![\\`])(`+)(?!`)(.*?[^`])\1(?!`)/g, ''));
    } else if (new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`).test(line)) fence = '';
  }
  expect(fence).toBe('');
  return kept.join('\n');
}
