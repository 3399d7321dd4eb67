/** The findings of one rule where there are many of all: of errors a few in a sentence each, of others how many there are. */
import type { Telling } from '../check-format.ts';
import type { Told } from '../folding.ts';
import { printableLine } from '../printable.ts';
import { plural } from '../style.ts';
import { COLOUR } from '../summing-up.ts';
import { placeText } from './finding.ts';
import { indented, wrapped } from './prose.ts';

/** So many errors of a rule are told. */
const MOST_ERRORS = 3;

export function overviewText(group: readonly Told[], telling: Telling): string {
  const { style, width, rules } = telling;
  const [first] = group;
  if (!first) return '';
  const { rule, severity } = first.finding;
  const title = rules.get(rule)?.title ?? '';
  const head = `${style[COLOUR[severity]](plural(group.length, severity))} ${style.bold(printableLine(rule))}`;
  const told = group.slice(0, severity === 'error' ? MOST_ERRORS : 0);
  const more = group.length - told.length;
  const lines = [
    head,
    ...indented(wrapped(`${title}.`, width - 2), '  ').map(style.dim),
    ...told.flatMap(({ finding }) => [`  ${style.dim(placeText(finding.at))}`, ...indented(wrapped(finding.says, width - 4), '    ')]),
    ...(more > 0 ? [style.dim(`  ${told.length > 0 ? `and ${more} more` : `the first at ${placeText(first.finding.at)}`}`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
