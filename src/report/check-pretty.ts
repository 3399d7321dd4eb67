/** The verdict for people: what it comes to, then one cause after the other, the worst first, each in its place in the SQL. */
import type { Format, Telling } from './check-format.ts';
import { findingText } from './check-pretty/finding.ts';
import { overviewText } from './check-pretty/overview.ts';
import { wrapped, wrappedStyled } from './check-pretty/prose.ts';
import { notesText, rulesText, unreadText } from './check-pretty/summary.ts';
import { type Folded, folded, type Told } from './folding.ts';
import { harmlessInLogs } from './printable.ts';
import { grouped } from './style.ts';
import { headline } from './summing-up.ts';
import { byRule } from './worst-first.ts';

/** After so many findings their end is what a terminal shows, and the sum is told there again. */
const FEW = 3;

/** So many causes are told one by one; of more, a wall, there is an overview by rule. */
const MOST_CAUSES = 30;

/** Where one rule was asked for: so many of its findings are shown with their SQL, and so many more with a sentence. */
const [MOST_FRAMED, MOST_TOLD] = [10, 100];

export const checkPretty: Format = (report, telling) => {
  const { style, width } = telling;
  const all = folded(report, telling.withNotes);
  const groups = byRule(all.told, telling.rules);
  const isWall = all.told.length > MOST_CAUSES && groups.length > 1;
  const findings = isWall ? groups.map((group) => overviewText(group, telling)) : groups.flatMap((group) => groupText(group, telling));
  const head = `${wrappedStyled(headline(report, all, style), width).join('\n')}\n`;
  const parts = [head, ...findings, unreadText(report, style, width), notesText(all, telling), endText(all, isWall, head, telling)];
  return harmlessInLogs(parts.filter((part) => part !== '').join('\n'));
};

function groupText(group: readonly Told[], telling: Telling): string[] {
  const texts = group
    .slice(0, MOST_TOLD)
    .map((one, before) => findingText(one, telling, before === 0 ? 'all' : before < MOST_FRAMED ? 'known-rule' : 'brief'));
  const more = group.length - MOST_TOLD;
  return more > 0 ? [...texts, moreText(more, telling)] : texts;
}

const moreText = (count: number, { style, width }: Telling): string =>
  `${wrapped(`and ${grouped(count)} more; --format unix lists them`, width)
    .map(style.dim)
    .join('\n')}\n`;

function endText(all: Folded, isWall: boolean, head: string, telling: Telling): string {
  if (isWall) return `${HINTS.flatMap((hint) => wrapped(hint, telling.width)).join('\n')}\n\n${head}`;
  return all.told.length > FEW ? `${rulesText(all, telling)}\n${head}` : '';
}

const HINTS = [
  '`partywall check --rule RULE` shows all findings of one rule with their SQL, `partywall explain RULE` what it is about.',
  '`partywall check --update-baseline` leaves what is there for later, so that only what is new is told.',
];
