/** The verdict for people: what it comes to, then one cause after the other, each in its place in the SQL. */
import type { Format } from './check-format.ts';
import { type Detail, findingText } from './check-pretty/finding.ts';
import { wrappedStyled } from './check-pretty/prose.ts';
import { notesText, rulesText, unreadText } from './check-pretty/summary.ts';
import { folded } from './folding.ts';
import { harmlessInLogs } from './printable.ts';
import { headline } from './summing-up.ts';

/** After so many findings their end is what a terminal shows, and the sum is told there again. */
const FEW = 3;

/** So many findings of a rule are shown with their SQL. */
const MOST_FRAMED = 10;

export const checkPretty: Format = (report, telling) => {
  const all = folded(report, telling.withNotes);
  const timesTold = new Map<string, number>();
  const findings = all.told.map((one) => {
    const times = timesTold.get(one.finding.rule) ?? 0;
    timesTold.set(one.finding.rule, times + 1);
    return findingText(one, telling, detailOf(times));
  });
  const head = `${wrappedStyled(headline(report, all, telling.style), telling.width).join('\n')}\n`;
  const notes = notesText(all, telling);
  const unread = unreadText(report, telling.style, telling.width);
  const isLong = findings.length > FEW;
  const end = isLong ? `${rulesText(all, telling)}\n${head}` : '';
  return harmlessInLogs([head, ...findings, unread, notes, end].filter((part) => part !== '').join('\n'));
};

const detailOf = (times: number): Detail => (times === 0 ? 'all' : times < MOST_FRAMED ? 'known-rule' : 'brief');
