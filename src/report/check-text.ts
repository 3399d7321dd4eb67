/** The verdict for people: one finding after the other, each with its line of SQL, then what it comes to. */
import type { Evidence, Finding, Severity } from '../judge/finding.ts';
import { positionOf, type Span } from '../source.ts';
import { consequences } from './consequences.ts';
import { printable } from './printable.ts';
import { lineAt } from './source-line.ts';
import { plural, type Style } from './style.ts';
import { countOf, type Report } from './verdict.ts';

export function checkText(report: Report, style: Style): string {
  const folded = consequences(report.findings);
  const shown = report.findings.filter((finding) => !folded.isFolded(finding));
  const parts = shown.map((finding) => findingText(finding, folded.of(finding), style));
  const hidden = report.findings.length - shown.length;
  return [...parts, unreadText(report, style), summaryText(report, hidden, style)].filter((part) => part !== '').join('\n');
}

const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function findingText(finding: Finding, following: readonly Finding[], style: Style): string {
  const { severity, rule, at, says, because } = finding;
  const head = `${style[COLOUR[severity]](severity)} ${style.bold(rule)} ${style.dim(place(at))}`;
  const lines = [head, `  ${printable(says)}`, ...shownLine(at, style), ...because.map((one) => evidence(one, style))];
  return `${[...lines, ...followingText(following, style)].join('\n')}\n`;
}

function shownLine({ source, start }: Span, style: Style): string[] {
  const { text, line } = lineAt(source, start);
  return text === '' ? [] : [`  ${style.dim(`${line} |`)} ${printable(text)}`];
}

const evidence = ({ at, says }: Evidence, style: Style): string => `  ${style.dim('because')} ${place(at)}: ${printable(says)}`;

/** So many places are named of what fails for want of a thing. */
const MOST_FOLLOWING = 5;

function followingText(following: readonly Finding[], style: Style): string[] {
  if (following.length === 0) return [];
  const more = following.length > MOST_FOLLOWING ? [`and ${following.length - MOST_FOLLOWING} more`] : [];
  const fail = following.length === 1 ? 'fails' : 'fail';
  const where = [...linesByFile(following.slice(0, MOST_FOLLOWING)), ...more].join('; ');
  return [`  ${style.dim('then')} ${plural(following.length, 'statement')} ${fail} for want of it: ${printable(where)}`];
}

/** `file:8, 9, 12` for each file. */
function linesByFile(findings: readonly Finding[]): string[] {
  const lines = new Map<string, number[]>();
  for (const { at } of findings) lines.set(at.source.name, [...(lines.get(at.source.name) ?? []), positionOf(at.source, at.start).line]);
  return [...lines].map(([file, numbers]) => `${file}:${numbers.join(', ')}`);
}

function place({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return printable(`${source.name}:${line}:${column}`);
}

/** So many lines of what was not read are shown. */
const MOST_UNREAD = 10;

function unreadText({ unread }: Report, style: Style): string {
  if (unread.length === 0) return '';
  const lines = unread.slice(0, MOST_UNREAD).map(({ file, line, why }) => `  ${style.dim(printable(`${file}:${line}`))} ${printable(why)}`);
  const more = unread.length > MOST_UNREAD ? [`  and ${unread.length - MOST_UNREAD} more`] : [];
  return `${['Not read, so nothing is said about it:', ...lines, ...more].join('\n')}\n`;
}

function summaryText(report: Report, hidden: number, style: Style): string {
  const { files, statements, unread } = report;
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = countOf(report, severity);
    return count === 0 ? [] : [style[COLOUR[severity]](plural(count, severity))];
  });
  const said = counts.length > 0 ? counts.join(', ') : unread.length > 0 ? 'no findings in what could be read' : style.green('no findings');
  const follow = hidden > 0 ? `, of which ${hidden} only ${hidden === 1 ? 'follows' : 'follow'} from another` : '';
  return `${plural(files, 'file')}, ${plural(statements, 'statement')}: ${said}${follow}\n`;
}
