import type { Finding, Severity } from '../../judge/finding.ts';
import type { Telling } from '../check-format.ts';
import type { Folded } from '../folding.ts';
import { code, escaped } from '../markdown.ts';
import { plural } from '../style.ts';
import { countOf, type Report } from '../verdict.ts';
import { SIGN } from './finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One sentence, and how often each rule was broken. */
export function overview(report: Report, { following }: Folded, { rules }: Telling): string {
  const { files, statements, findings, unread } = report;
  const counts = SEVERITIES.flatMap((severity) => (countOf(report, severity) > 0 ? [plural(countOf(report, severity), severity)] : []));
  const clean = unread.length > 0 ? 'no findings in what could be read' : 'no findings';
  const follow = following > 0 ? `, of which ${following} only ${following === 1 ? 'follows' : 'follow'} from another` : '';
  const head = `**partywall: ${counts.length > 0 ? counts.join(', ') : clean}**${follow} (${plural(files, 'file')}, ${plural(statements, 'statement')})\n`;
  if (findings.length === 0) return head;
  const rows = SEVERITIES.flatMap((severity) =>
    byRule(findings.filter((one) => one.severity === severity)).map(
      ([rule, count]) => `| ${SIGN[severity]} ${severity} | ${code(rule)} | ${escaped(rules.get(rule)?.title ?? '')} | ${count} |`,
    ),
  );
  return `${head}\n| | rule | | findings |\n|---|---|---|--:|\n${rows.join('\n')}\n`;
}

function byRule(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** So many places are named that were not read. */
const MOST_UNREAD = 10;

export function unreadSection({ unread }: Report): string {
  if (unread.length === 0) return '';
  const lines = unread.slice(0, MOST_UNREAD).map(({ file, line, why }) => `- ${code(`${file}:${line}`)}: ${escaped(why)}`);
  const more = unread.length > MOST_UNREAD ? [`- and ${unread.length - MOST_UNREAD} more`] : [];
  return `Not read, so nothing is said about it:\n\n${[...lines, ...more].join('\n')}\n`;
}
