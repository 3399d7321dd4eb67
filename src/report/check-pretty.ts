/** The verdict for people: what it comes to, then one cause after the other, each in its place in the SQL. */
import type { Format, Telling } from './check-format.ts';
import { type Detail, findingText } from './check-pretty/finding.ts';
import { wrapped, wrappedStyled } from './check-pretty/prose.ts';
import { notesText, rulesText, unreadText } from './check-pretty/summary.ts';
import { folded } from './folding.ts';
import { harmlessInLogs } from './printable.ts';
import { headline } from './summing-up.ts';

/** After so many findings their end is what a terminal shows, and the sum is told there again. */
const FEW = 3;

/** So many findings of a rule are shown with their SQL, and so many more with a sentence. */
const [MOST_FRAMED, MOST_TOLD] = [10, 100];

export const checkPretty: Format = (report, telling) => {
  const { style, width } = telling;
  const all = folded(report, telling.withNotes);
  const times = new Map<string, number>();
  const findings: string[] = [];
  for (const one of all.told) {
    const { rule } = one.finding;
    const before = times.get(rule) ?? 0;
    times.set(rule, before + 1);
    if (before < MOST_TOLD) findings.push(findingText(one, telling, detailOf(before)));
  }
  const more = [...times].filter(([, count]) => count > MOST_TOLD).map(([rule, count]) => moreText(rule, count - MOST_TOLD, telling));
  const head = `${wrappedStyled(headline(report, all, style), width).join('\n')}\n`;
  const end = findings.length > FEW ? `${rulesText(all, telling)}\n${head}` : '';
  const parts = [head, ...findings, ...more, unreadText(report, style, width), notesText(all, telling), end];
  return harmlessInLogs(parts.filter((part) => part !== '').join('\n'));
};

const detailOf = (before: number): Detail => (before === 0 ? 'all' : before < MOST_FRAMED ? 'known-rule' : 'brief');

const moreText = (rule: string, count: number, { style, width }: Telling): string =>
  `${wrapped(`and ${count.toLocaleString('en-US')} more of ${rule}; --format unix lists them`, width)
    .map(style.dim)
    .join('\n')}\n`;
