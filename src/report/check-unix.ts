/** One line for each finding, as compilers write it: `file:line:column: severity: message [rule]`. */
import type { Finding } from '../judge/finding.ts';
import { placeOf } from './place.ts';
import { printableLine } from './printable.ts';
import type { Report } from './verdict.ts';

export function checkUnix({ findings, unread }: Report): string {
  const lines = [
    ...findings.map(unixLine),
    ...unread.map(
      ({ file, line, why }) => `${fileText(file)}:${line}:1: info: not read, so nothing is said about it: ${printableLine(why)}`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

export function unixLine({ at, severity, says, rule }: Finding): string {
  const { file, line, column } = placeOf(at);
  return `${fileText(file)}:${line}:${column}: ${severity}: ${printableLine(says)} [${printableLine(rule)}]`;
}

/** A line that begins with two colons would be a command to GitHub's log. */
const fileText = (file: string): string => (/^\s*:/.test(file) ? `./${printableLine(file)}` : printableLine(file));
