import type { Telling } from '../check-format.ts';
import type { Folded } from '../folding.ts';
import { code, escaped } from '../markdown.ts';
import { PLAIN } from '../style.ts';
import { howMuch, SEVERITIES, timesByRule, whatWasFound } from '../summing-up.ts';
import type { Report } from '../verdict.ts';
import { SIGN } from './finding.ts';

/** One sentence, and how often each rule was broken. */
export function overview(report: Report, all: Folded, { rules }: Telling): string {
  const { findings } = report;
  const head = `**partywall: ${whatWasFound(report, all, PLAIN)}** (${howMuch(report)})\n`;
  if (findings.length === 0) return head;
  const rows = SEVERITIES.flatMap((severity) =>
    timesByRule(findings.filter((one) => one.severity === severity)).map(
      ([rule, count]) => `| ${SIGN[severity]} ${severity} | ${code(rule)} | ${escaped(rules.get(rule)?.title ?? '')} | ${count} |`,
    ),
  );
  return `${head}\n| | rule | | findings |\n|---|---|---|--:|\n${rows.join('\n')}\n`;
}

/** So many places are named that were not read. */
const MOST_UNREAD = 10;

export function unreadSection({ unread }: Report): string {
  if (unread.length === 0) return '';
  const lines = unread.slice(0, MOST_UNREAD).map(({ file, line, why }) => `- ${code(`${file}:${line}`)}: ${escaped(why)}`);
  const more = unread.length > MOST_UNREAD ? [`- and ${unread.length - MOST_UNREAD} more`] : [];
  return `Not read, so nothing is said about it:\n\n${[...lines, ...more].join('\n')}\n`;
}
