/** Server and replay, compared, for people: what it comes to, then each difference. */
import { positionOf, type Span } from '../source.ts';
import type { Difference, Passage, Reason, VerdictDifference, Verification } from '../verify/index.ts';
import { printable } from './printable.ts';
import { lineAt } from './source-line.ts';
import { plural, type Style } from './style.ts';
import type { Verified } from './verify-json.ts';

export function verifyText(verified: readonly Verified[], style: Style): string {
  return verified
    .map(({ folder, verification }) => (verified.length > 1 ? `== ${printable(folder)}\n` : '') + verificationText(verification, style))
    .join('\n');
}

function verificationText(verification: Verification, style: Style): string {
  const { verdicts, differences, leftOut, unmodelled } = verification;
  return [
    summary(verification, style),
    ...verdicts.map((one) => verdictText(one, style)),
    ...differences.map((one) => differenceText(one, style)),
    passages('Left out on both sides, because this PostgreSQL cannot be asked:', leftOut, style),
    passages('Read, but not followed by the replay; what PostgreSQL made of it may be missing here:', unmodelled, style),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function summary({ server, files, statements, facts, verdicts, differences, standIns }: Verification, style: Style): string {
  const lines = [`${plural(files, 'file')}, ${plural(statements, 'statement')}, run in ${server}; ${plural(facts, 'fact')} compared`];
  if (verdicts.length + differences.length === 0) lines.push(style.green('the replay says the same in everything'));
  if (verdicts.length > 0) lines.push(style.red(counted(verdicts.length, 'statement', 'is judged', 'are judged', ' otherwise')));
  if (differences.length > 0) lines.push(style.red(counted(differences.length, 'fact', 'differs', 'differ')));
  if (standIns.length > 0)
    lines.push(
      style.dim(`it has no ${standIns.join(', ')}: ${standIns.length === 1 ? 'a stand-in' : 'stand-ins'} with the same members served`),
    );
  return `${lines.join('\n')}\n`;
}

const counted = (count: number, noun: string, verb: string, verbs: string, rest = ''): string =>
  `${plural(count, noun)} ${count === 1 ? verb : verbs}${rest}`;

function verdictText(one: VerdictDifference, style: Style): string {
  const { text, line } = lineAt(one.source, one.start);
  const lines = [
    style.bold(place(one)),
    ...(text === '' ? [] : [`  ${style.dim(`${line} |`)} ${printable(text)}`]),
    `  PostgreSQL ${verdict(one.server)}`,
    `  the replay ${verdict(one.model)}`,
  ];
  return `${lines.join('\n')}\n`;
}

const verdict = (reason: Reason | null): string => (reason ? `refuses it: ${reason.sqlstate} ${printable(reason.message)}` : 'accepts it');

function differenceText({ kind, object, server, model }: Difference, style: Style): string {
  const title = `${style.bold(kind)} ${printable(object)}`;
  if (!model) return `${title}\n  PostgreSQL has it, the replay has not\n`;
  if (!server) return `${title}\n  the replay has it, PostgreSQL has not\n`;
  const lines = Object.keys(server).flatMap((key) => [
    `  ${key}`,
    `    PostgreSQL ${printable(JSON.stringify(server[key]))}`,
    `    the replay ${printable(JSON.stringify(model[key]))}`,
  ]);
  return `${[title, ...lines].join('\n')}\n`;
}

/** So many are shown of a list. */
const MOST = 10;

function passages(title: string, list: readonly Passage[], style: Style): string {
  if (list.length === 0) return '';
  const lines = list.slice(0, MOST).map((one) => `  ${style.dim(place(one))} ${printable(one.why)}`);
  const more = list.length > MOST ? [`  and ${list.length - MOST} more`] : [];
  return `${[title, ...lines, ...more].join('\n')}\n`;
}

function place({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return `${source.name}:${line}:${column}`;
}
