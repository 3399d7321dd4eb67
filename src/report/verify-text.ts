/** Server and replay, compared, for people: what it comes to, then each difference. */
import { positionOf, type Span } from '../source.ts';
import type { Difference, LeftOut, Reason, VerdictDifference, Verification } from '../verify/index.ts';
import { printable } from './printable.ts';
import { lineAt } from './source-line.ts';
import { plural, type Style } from './style.ts';
import type { Verified } from './verify-json.ts';

export function verifyText(verified: readonly Verified[], style: Style): string {
  return verified.map((one) => verifiedText(one, style)).join('\n');
}

function verifiedText({ folder, verification }: Verified, style: Style): string {
  const { verdicts, differences, leftOut } = verification;
  return [
    head(folder, verification, style),
    ...verdicts.map((one) => verdictText(one, style)),
    ...differences.map((one) => differenceText(one, style)),
    leftOutText(leftOut, style),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function head(folder: string, { server, files, statements, facts, verdicts, differences, standIns }: Verification, style: Style): string {
  const read = `${plural(files, 'file')}, ${plural(statements, 'statement')}, ${plural(facts, 'fact')}`;
  const lines = [`${style.bold(printable(folder))}: ${read}, compared with ${server}`];
  if (verdicts.length + differences.length === 0) lines.push(`  ${style.green('the replay says the same in everything')}`);
  else {
    lines.push(`  ${counted(verdicts.length, 'statement', 'is judged otherwise', 'are judged otherwise', style)}`);
    lines.push(`  ${counted(differences.length, 'fact', 'differs', 'differ', style)}`);
  }
  if (standIns.length > 0)
    lines.push(`  PGlite has no ${standIns.join(', ')}: stand-ins took ${standIns.length === 1 ? 'its' : 'their'} place`);
  return `${lines.join('\n')}\n`;
}

function counted(count: number, noun: string, verb: string, verbs: string, style: Style): string {
  const text = `${plural(count, noun)} ${count === 1 ? verb : verbs}`;
  return count === 0 ? text : style.red(text);
}

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

function leftOutText(leftOut: readonly LeftOut[], style: Style): string {
  if (leftOut.length === 0) return '';
  const lines = leftOut.map((one) => `  ${style.dim(place(one))} ${printable(one.why)}`);
  return `${['Left out on both sides, because the embedded PostgreSQL cannot be asked:', ...lines].join('\n')}\n`;
}

function place({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return `${source.name}:${line}:${column}`;
}
