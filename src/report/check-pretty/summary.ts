/** What the verdict comes to. */
import type { Finding, Severity } from '../../judge/finding.ts';
import type { Telling } from '../check-format.ts';
import type { Folded } from '../folding.ts';
import { printableLine } from '../printable.ts';
import { plural, type Style } from '../style.ts';
import { countOf, type Report } from '../verdict.ts';
import { COLOUR } from './finding.ts';
import { indented, wrapped } from './prose.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One sentence: how much was read, and what was found in it. */
export function headline(report: Report, { following }: Folded, { style }: Telling): string {
  const { files, statements, unread } = report;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = countOf(report, severity);
    return count === 0 ? [] : [style[COLOUR[severity]](plural(count, severity))];
  });
  const clean = unread.length > 0 ? 'no findings in what could be read' : style.green('no findings');
  const follow = following > 0 ? `, of which ${following} only ${following === 1 ? 'follows' : 'follow'} from another` : '';
  return `${plural(files, 'file')}, ${plural(statements, 'statement')}: ${counts.length > 0 ? counts.join(', ') : clean}${follow}\n`;
}

/** How often each rule was broken, from the worst. */
export function rulesText({ told }: Folded, { style }: Telling): string {
  const all = told.flatMap(({ finding, alike }) => [finding, ...alike]);
  const lines = SEVERITIES.flatMap((severity) =>
    countedByRule(all.filter((one) => one.severity === severity)).map(
      ([rule, count]) => `  ${String(count).padStart(5)} ${style[COLOUR[severity]](severity.padEnd(7))} ${printableLine(rule)}`,
    ),
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

export function notesText({ notes }: Folded, { style, width }: Telling): string {
  if (notes.length === 0) return '';
  const byRule = countedByRule(notes).map(([rule, count]) => `${rule}${count > 1 ? ` (${count})` : ''}`);
  const text = `${plural(notes.length, 'info')}, not shown: ${byRule.join(', ')}. With --fail-on info they are.`;
  return `${wrapped(text, width).map(style.dim).join('\n')}\n`;
}

function countedByRule(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** So many lines of what was not read are shown. */
const MOST_UNREAD = 10;

export function unreadText({ unread }: Report, style: Style, width: number): string {
  if (unread.length === 0) return '';
  const lines = unread.slice(0, MOST_UNREAD).flatMap(({ file, line, why }) => {
    const [first = '', ...rest] = wrapped(`${file}:${line} ${why}`, width - 4);
    return [`  ${first}`, ...indented(rest, '    ')];
  });
  const more = unread.length > MOST_UNREAD ? [`  and ${unread.length - MOST_UNREAD} more`] : [];
  return `${[style.bold('Not read, so nothing is said about it:'), ...lines, ...more].join('\n')}\n`;
}
