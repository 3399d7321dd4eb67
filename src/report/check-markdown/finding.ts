import type { Severity } from '../../judge/finding.ts';
import type { RuleText } from '../check-format.ts';
import type { Told } from '../folding.ts';
import { code, escaped, fenced } from '../markdown.ts';
import { lineOf } from '../place.ts';
import { linesOf } from '../sql-lines.ts';
import { plural } from '../style.ts';
import { linesText } from '../where-else.ts';

export const SIGN: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', info: '🔵' };

/** So many lines of SQL are shown of a fault, so many lines of evidence, and so many are named of a list. */
const [MOST_LINES, MOST_EVIDENCE, MOST] = [5, 10, 5];

/** A finding in its place. `rule` is told where it was not told before. */
export function section({ finding, alike, following }: Told, rule: RuleText | undefined): string {
  const { severity, at, says, because, sure, fix } = finding;
  const sql = linesOf(at, MOST_LINES);
  const parts = [
    `### ${SIGN[severity]} ${severity} ${code(finding.rule)} in ${code(lineOf(at))}${sure ? '' : ' (not sure)'}`,
    escaped(says),
    ...(sql.some((line) => line.trim() !== '') ? [fenced(sql.join('\n'))] : []),
    [
      ...because.slice(0, MOST_EVIDENCE).map((one) => `- because ${code(lineOf(one.at))}: ${escaped(one.says)}`),
      ...(because.length > MOST_EVIDENCE ? [`- and ${because.length - MOST_EVIDENCE} more such lines`] : []),
      ...(alike.length > 0 ? [`- the same of ${listed([...new Set(alike.map(({ object }) => code(object)))])}`] : []),
      ...(following.length > 0
        ? [
            `- then ${plural(following.length, 'statement')} ${following.length === 1 ? 'fails' : 'fail'} for want of it: ${escaped(linesText(finding, following))}`,
          ]
        : []),
    ].join('\n'),
    ...(rule ? [about(rule)] : []),
    ...(fix !== undefined ? [`<details><summary>A new migration that mends it</summary>\n\n${fenced(fix.trimEnd())}\n\n</details>`] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same on one line. */
export const brief = ({ finding: { severity, rule, at, says } }: Told): string =>
  `- ${SIGN[severity]} ${severity} ${code(rule)} in ${code(lineOf(at))}: ${escaped(says)}\n`;

const about = ({ id, title, why, instead }: RuleText): string =>
  [
    `<details><summary>${escaped(title)}: why, and what to write instead</summary>`,
    escaped(why),
    `**Instead:** ${escaped(instead)}`,
    `${code(`partywall explain ${id}`)} shows examples.`,
    '</details>',
  ].join('\n\n');

const listed = (all: readonly string[]): string =>
  [...all.slice(0, MOST), ...(all.length > MOST ? [`and ${all.length - MOST} more`] : [])].join(', ');
