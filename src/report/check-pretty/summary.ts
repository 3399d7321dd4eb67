/** What the findings come to, and what was left out of them. */
import type { Telling } from '../check-format.ts';
import type { Folded } from '../folding.ts';
import { printableLine } from '../printable.ts';
import { plural, type Style } from '../style.ts';
import { COLOUR, SEVERITIES, timesByRule } from '../summing-up.ts';
import type { Report } from '../verdict.ts';
import { indented, wrapped } from './prose.ts';

/** As wide as most counts are. */
const COUNTED = 12;

/** How often each rule was broken, from the worst. */
export function rulesText({ told }: Folded, { style }: Telling): string {
  const all = told.flatMap(({ finding, alike }) => [finding, ...alike]);
  const lines = SEVERITIES.flatMap((severity) =>
    timesByRule(all.filter((one) => one.severity === severity)).map(
      ([rule, count]) => `  ${style[COLOUR[severity]](plural(count, severity).padEnd(COUNTED))} ${printableLine(rule)}`,
    ),
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

export function notesText({ notes }: Folded, { style, width }: Telling): string {
  if (notes.length === 0) return '';
  const byRule = timesByRule(notes).map(([rule, count]) => `${rule}${count > 1 ? ` (${count})` : ''}`);
  const text = `${plural(notes.length, 'info')}, not shown: ${byRule.join(', ')}. --fail-on info shows notes.`;
  return `${wrapped(text, width).map(style.dim).join('\n')}\n`;
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
