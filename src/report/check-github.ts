/** Commands to the log of a GitHub workflow, which makes annotations of them. */
import type { Finding, Severity } from '../judge/finding.ts';
import type { Format, RuleText } from './check-format.ts';
import { unixLine } from './check-unix.ts';
import { folded } from './folding.ts';
import { firstLineOf, lineOf } from './place.ts';
import { printable, printableLine } from './printable.ts';
import { PLAIN, plural } from './style.ts';
import { headline } from './summing-up.ts';

/** GitHub shows so many annotations of a kind for each step. */
const MOST = 10;

const COMMANDS: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

/** What is beyond the limit stands in the log as plain lines. The summary of the job has it all, where there is room. */
export const checkGithub: Format = (report, { rules, withNotes }) => {
  const { findings, unread } = report;
  const shown: string[] = [];
  const more: string[] = [];
  for (const [severity, command] of COMMANDS) {
    const own = findings.filter((one) => one.severity === severity);
    shown.push(...own.slice(0, MOST).map((finding) => annotation(command, finding, rules.get(finding.rule))));
    more.push(...own.slice(MOST).map(unixLine));
  }
  if (more.length > 0) more.unshift(`::group::${plural(more.length, 'more finding')}, beyond what GitHub annotates`);
  if (more.length > 0) more.push('::endgroup::');
  const left = unread.map(({ file, line, why }) => `not read, so nothing is said about it: ${printableLine(`${file}:${line}: ${why}`)}`);
  const end = headline(report, folded(report, withNotes), PLAIN);
  return [...shown, ...more, ...left, end].map((line) => `${line}\n`).join('');
};

function annotation(command: string, finding: Finding, rule: RuleText | undefined): string {
  const { at, says, because, sure } = finding;
  const { line, column, endColumn } = firstLineOf(at);
  const place: readonly (readonly [string, string])[] = [
    ['file', printableLine(at.source.name)],
    ['line', String(line)],
    ['endLine', String(line)],
    ['col', String(column)],
    ['endColumn', String(endColumn)],
    ['title', `${printableLine(finding.rule)}${sure ? '' : ' (not sure)'}`],
  ];
  const message = [says, ...because.map((one) => `because ${lineOf(one.at)}: ${one.says}`), ...(rule ? [`instead: ${rule.instead}`] : [])];
  const text = shortened(message.map((one) => printable(one)).join('\n'));
  return `::${command} ${place.map(([name, value]) => `${name}=${escapedProperty(value)}`).join(',')}::${escaped(text)}`;
}

/** So much of an annotation is more than anybody reads. */
const LONGEST = 4000;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
