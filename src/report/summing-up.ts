/** What the verdict comes to, in one sentence, and how often each rule was broken. */
import type { Finding, Severity } from '../judge/finding.ts';
import type { Folded } from './folding.ts';
import { plural, type Style } from './style.ts';
import { countOf, type Report } from './verdict.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

export const headline = (report: Report, folded: Pick<Folded, 'following'>, style: Style): string =>
  `${howMuch(report)}: ${whatWasFound(report, folded, style)}`;

export const howMuch = ({ files, statements }: Report): string => `${plural(files, 'file')}, ${plural(statements, 'statement')}`;

export function whatWasFound(report: Report, { following }: Pick<Folded, 'following'>, style: Style): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = countOf(report, severity);
    return count === 0 ? [] : [style[COLOUR[severity]](plural(count, severity))];
  });
  const clean = report.unread.length > 0 ? 'no findings in what could be read' : style.green('no findings');
  const known = [
    ...(report.allowed.length > 0 ? [`${report.allowed.length} allowed`] : []),
    ...(report.baselined > 0 ? [`${report.baselined} in the baseline`] : []),
  ];
  return [
    counts.length > 0 ? counts.join(', ') : clean,
    ...(following > 0 ? [`, of which ${following} only ${following === 1 ? 'follows' : 'follow'} from another`] : []),
    ...(known.length > 0 ? [`; besides, ${known.join(' and ')}`] : []),
  ].join('');
}

/** The most broken rule first. */
export function timesByRule(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
