/** GitLab's Code Quality: what merge requests compare, by fingerprint, with their target. */
import type { Finding, Severity } from '../judge/finding.ts';
import type { Format } from './check-format.ts';
import { numbered } from './numbered.ts';
import { placeOf } from './place.ts';
import { printable, printableJson } from './printable.ts';
import type { Unread } from './verdict.ts';

export const checkGitlab: Format = ({ findings, unread }) => {
  const fingerprints = numbered(findings);
  const times = new Map<string, number>();
  const entries = [
    ...findings.map((finding) => entryOf(finding, fingerprints.get(finding) ?? finding.fingerprint)),
    ...unread.map((one) => unreadEntry(one, times)),
  ];
  return printableJson(entries, 2);
};

const WEIGHT: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor' };

function entryOf(finding: Finding, fingerprint: string): object {
  const { rule, severity, effect, says, at } = finding;
  const { file, line } = placeOf(at);
  return {
    description: printable(says) || rule,
    check_name: rule,
    fingerprint,
    severity: severity === 'error' && effect === 'opens' ? 'blocker' : WEIGHT[severity],
    location: locationOf(file, line),
  };
}

/** What was not read has no fingerprint of its own; its line would not stay the same. */
function unreadEntry({ file, line, why }: Unread, times: Map<string, number>): object {
  const name = `${file}: ${why}`;
  const time = (times.get(name) ?? 0) + 1;
  times.set(name, time);
  return {
    description: `Not read, so nothing is said about it: ${printable(why)}`,
    check_name: 'not-read',
    fingerprint: `not read: ${name}:${time}`,
    severity: 'info',
    location: locationOf(file, line),
  };
}

const locationOf = (file: string, line: number): object => ({ path: file.replace(/^(\.\/)+/, ''), lines: { begin: line } });
