/** The verdict for people: one finding after the other, each with its line of SQL, then what it comes to. */
import type { Evidence, Finding, Severity } from '../judge/finding.ts';
import { positionOf, type Span } from '../source.ts';
import { lineAt } from './source-line.ts';
import { plural, type Style } from './style.ts';
import { countOf, type Report } from './verdict.ts';

export function checkText(report: Report, style: Style): string {
  const parts = report.findings.map((finding) => findingText(finding, style));
  return [...parts, unreadText(report, style), summaryText(report, style)].filter((part) => part !== '').join('\n');
}

const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function findingText({ severity, rule, at, says, because }: Finding, style: Style): string {
  const head = `${style[COLOUR[severity]](severity)} ${style.bold(rule)} ${style.dim(place(at))}`;
  return `${[head, `  ${says}`, ...shown(at, style), ...because.map((one) => evidence(one, style))].join('\n')}\n`;
}

function shown({ source, start }: Span, style: Style): string[] {
  const { text, line } = lineAt(source, start);
  return text === '' ? [] : [`  ${style.dim(`${line} |`)} ${text}`];
}

const evidence = ({ at, says }: Evidence, style: Style): string => `  ${style.dim('because')} ${place(at)}: ${says}`;

function place({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return `${source.name}:${line}:${column}`;
}

/** So many lines of what was not read are shown. */
const MOST_UNREAD = 10;

function unreadText({ unread }: Report, style: Style): string {
  if (unread.length === 0) return '';
  const lines = unread.slice(0, MOST_UNREAD).map(({ file, line, why }) => `  ${style.dim(`${file}:${line}`)} ${why}`);
  const more = unread.length > MOST_UNREAD ? [`  and ${unread.length - MOST_UNREAD} more`] : [];
  return `${['Not read, so nothing is said about it:', ...lines, ...more].join('\n')}\n`;
}

function summaryText(report: Report, style: Style): string {
  const { files, statements, unread } = report;
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = countOf(report, severity);
    return count === 0 ? [] : [style[COLOUR[severity]](plural(count, severity))];
  });
  const said = counts.length > 0 ? counts.join(', ') : unread.length > 0 ? 'no findings in what could be read' : style.green('no findings');
  return `${plural(files, 'file')}, ${plural(statements, 'statement')}: ${said}\n`;
}
