/** The form for people, whole at three widths, and what holds for any text in it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/judge/finding.ts';
import type { Category } from '../../../src/judge/rule.ts';
import type { RuleText, RuleTexts } from '../../../src/report/check-format.ts';
import { widthOf } from '../../../src/report/check-pretty/cells.ts';
import { frame } from '../../../src/report/check-pretty/frame.ts';
import { checkPretty } from '../../../src/report/check-pretty.ts';
import { PLAIN } from '../../../src/report/style.ts';
import type { Span } from '../../../src/source.ts';
import { expectGolden } from '../../golden.ts';
import { report } from './helpdesk.ts';
import { anySpan, hostileReport, MOVES_CURSOR } from './hostile.ts';
import { coloured, plain, withoutColour } from './telling.ts';

describe.each([40, 80, 200])('on %i columns', (width) => {
  const golden = (name: string) => join(import.meta.dirname, 'pretty', name);

  it('is as it was', () => {
    expectGolden(golden(`${width}.txt`), checkPretty(report, { ...plain, width }));
  });

  it('has the same words in colours', () => {
    const text = checkPretty(report, { ...coloured, width });
    expectGolden(golden(`${width}.ansi`), text);
    expect(withoutColour(text)).toBe(checkPretty(report, { ...plain, width }));
  });

  it('has no lines that are wider, but those of one word and of SQL to be copied', () => {
    const lines = checkPretty({ ...report, findings: report.findings.map(({ fix: _, ...one }) => one) }, { ...plain, width }).split('\n');
    expect(lines.filter((line) => widthOf(line) > width && line.trim().includes(' '))).toEqual([]);
  });
});

it('shows ten findings of a rule with their SQL, ninety more with a sentence, and counts the rest', () => {
  const [first] = report.findings as readonly [Finding];
  const many = Array.from({ length: 250 }, (_, i): Finding => ({ ...first, at: { ...first.at, start: i }, says: `Number ${i}.` }));
  const text = checkPretty({ ...report, findings: many }, plain);
  expect(text.match(/^ {2}Number \d+\.$/gm)).toHaveLength(100);
  expect(text.match(/^ {2}> \d+ \|/gm)?.length).toBeLessThan(50);
  expect(text).toContain('\nand 150 more; --format unix lists them\n');
  expect(text).toContain('250 errors');
});

describe('where there are many', () => {
  const [first] = report.findings as readonly [Finding];
  const texts: RuleTexts = new Map(
    [ruleText('grave', 'error', 'isolation'), ruleText('dull', 'warning', 'integrity'), ruleText('late', 'error', 'integrity')].map(
      (one) => [one.id, one],
    ),
  );
  const many = (count: number): Finding[] =>
    Array.from({ length: count }, (_, i): Finding => {
      const rule = (['dull', 'late', 'grave'] as const)[i % 3] as string;
      return { ...first, rule, severity: rule === 'dull' ? 'warning' : 'error', at: { ...first.at, start: i }, says: `Number ${i}.` };
    });

  it('comes to the worst first, and keeps what is of one rule together', () => {
    const text = checkPretty({ ...report, findings: many(9) }, { ...plain, rules: texts });
    expect([...text.matchAll(/^ {2}Number (\d+)\.$/gm)].map(([, number]) => Number(number))).toEqual([2, 5, 8, 1, 4, 7, 0, 3, 6]);
  });

  it('tells a short list: of each rule what it is about, of errors the first three', () => {
    const text = checkPretty({ ...report, findings: many(90) }, { ...plain, rules: texts });
    expect([...text.matchAll(/Number (\d+)\./g)].map(([, number]) => Number(number))).toEqual([2, 5, 8, 1, 4, 7]);
    expect(text).toContain('30 errors grave\n  Of grave.\n');
    expect(text).toContain('30 warnings dull\n  Of dull.\n  the first at ');
    expect(text).toContain('and 27 more');
    expect(text.split('\n').length).toBeLessThan(50);
  });
});

const ruleText = (id: string, severity: Severity, category: Category): RuleText => ({
  id,
  severity,
  category,
  effect: 'opens',
  title: `Of ${id}`,
  why: '',
  instead: '',
});

describe('whatever the SQL holds', () => {
  it('moves no cursor and speaks to no log', () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom(40, 80, 200), (hostile, width) => {
        const shown = checkPretty(hostile, { ...plain, width });
        expect(shown).not.toMatch(MOVES_CURSOR);
        expect(shown).not.toMatch(/##\[|^\s*::[a-z-]+.*::/m);
      }),
    );
  });
});

describe('a frame', () => {
  const span = (text: string, fault: string): Span => {
    const start = Buffer.from(text).indexOf(fault);
    return { source: { name: 'a.sql', bytes: new TextEncoder().encode(text) }, start, end: start + Buffer.byteLength(fault) };
  };
  const framed = (at: Span, width = 80) => frame(at, { width, style: PLAIN, mark: (text) => text, around: 1 }).join('\n');

  it('underlines what is meant, whatever stands before it', () => {
    expect(framed(span('\t\tselect "日本", e\u0301, 😀, tenant;', 'tenant'))).toBe(
      ['  > 1 | select "日本", e\u0301, 😀, tenant;', `      | ${' '.repeat(22)}^^^^^^`].join('\n'),
    );
    expect(framed(span('select "\u001b[2J" from docs;', 'docs'))).toBe(
      ['  > 1 | select "\\u001b[2J" from docs;', `      | ${' '.repeat(24)}^^^^`].join('\n'),
    );
    expect(framed(span("select '##[error]', x;", 'x'))).toBe(
      ["  > 1 | select '##\\u005berror]', x;", `      | ${' '.repeat(25)}^`].join('\n'),
    );
  });

  it('points at the first word of what goes on into other lines, and marks all lines of what begins one', () => {
    expect(framed(span('alter table a\n  add column b int;', 'a\n  add'))).toBe(
      ['  > 1 | alter table a', '      |             ^', '    2 |   add column b int;'].join('\n'),
    );
    expect(framed(span('select 1;\nalter table a\n  add column b int;', 'alter table a\n  add'))).toBe(
      ['    1 | select 1;', '  > 2 | alter table a', '      | ^^^^^^^^^^^^^', '  > 3 |   add column b int;'].join('\n'),
    );
  });

  it('shows the fault where the line is wider than the terminal, or as long as a book', () => {
    const long = `insert into a values (${'1, '.repeat(30)}tenant, ${'2, '.repeat(30)}3);`;
    expect(framed(span(long, 'tenant'), 40)).toBe(['  > 1 | …1, 1, 1, tenant, 2, 2, 2, 2, 2…', '      |           ^^^^^^'].join('\n'));
    const book = framed(span(`${'é😀 '.repeat(200_000)}tenant ${'x'.repeat(100_000)}`, 'tenant'), 40);
    expect(book).toContain('tenant');
    expect(book.length).toBeLessThan(200);
  });

  it('is there at the end of a file, and for one that is empty', () => {
    expect(framed(span('select\n', ''))).toContain('> 1 | select');
    expect(framed({ source: { name: 'a.sql', bytes: new Uint8Array() }, start: 0, end: 0 })).toBe('  > 1 |\n      | ^');
    expect(framed({ source: { name: 'a.sql', bytes: new TextEncoder().encode('select 1;\n') }, start: 10, end: 10 })).toBe(
      ['    1 | select 1;', '  > 2 |', '      | ^'].join('\n'),
    );
  });

  it('keeps to its width, and underlines the characters of the fault', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: 20, max: 120 }), (at, width) => {
        for (const line of frame(at, { width, style: PLAIN, mark: (text) => text, around: 1 })) {
          expect(line).not.toMatch(MOVES_CURSOR);
          expect(widthOf(line), line).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
