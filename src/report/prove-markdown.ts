/** The proof for a pull request: the leaks, then the matrix. */
import type { Cell, CellCommand } from '../prove/proof.ts';
import { code, escaped } from './markdown.ts';
import { lineOf } from './place.ts';
import { isLeaking, isOpen, type Proved } from './proved.ts';
import { plural } from './style.ts';
import { SIGNS, VERDICTS } from './verdict-sign.ts';

export function proveMarkdown(proved: readonly Proved[], isOneCell: boolean): string {
  const parts = proved.flatMap((one) => [
    ...(proved.length > 1 && one.folder !== undefined ? [`## ${escaped(one.folder)}`] : []),
    ...(isOneCell ? one.cells.map(cellPart) : [leaks(one), matrix(one), unread(one)]),
  ]);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function leaks({ cells, callersCome }: Proved): string {
  const open = cells.filter((cell) => isOpen(cell, callersCome));
  if (open.length === 0) {
    const unknown = cells.filter(({ verdict }) => verdict === 'unknown').length;
    return `**No leak was found**${unknown > 0 ? `; ${plural(unknown, 'cell')} could not be judged` : ''}.`;
  }
  const lines = open.slice(0, MOST).map((cell) => `- ${sentence(cell)}`);
  const more = open.length > MOST ? [`- and ${open.length - MOST} more`] : [];
  return [`**${plural(open.length, 'cell')} of ${cells.length} let callers reach other tenants’ rows:**`, '', ...lines, ...more].join('\n');
}

const MOST = 50;

function sentence({ object, command, role, verdict, because, witness, ways }: Cell): string {
  const says = witness?.says ?? ways.find((way) => isLeaking(way.verdict))?.witness?.says ?? because[0]?.says ?? verdict;
  const [first] = because;
  return `${code(object)} ${command} by ${code(role)}: ${escaped(says)}${first ? ` (${code(lineOf(first.at))})` : ''}`;
}

const ORDER: readonly CellCommand[] = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'execute'];

function matrix({ cells }: Proved): string {
  const roles = [...new Set(cells.map(({ role }) => role))];
  const commands = ORDER.filter((command) => cells.some((cell) => cell.command === command));
  const objects = [...new Set(cells.map(({ object }) => object))];
  if (objects.length === 0) return '';
  const verdicts = new Map(cells.map((cell) => [`${cell.object}\n${cell.role}\n${cell.command}`, cell.verdict]));
  const rows = objects.flatMap((object) =>
    roles.map((role) => {
      const letters = commands.map((command) => {
        const verdict = verdicts.get(`${object}\n${role}\n${command}`);
        return verdict === undefined ? '' : isLeaking(verdict) ? `**${SIGNS[verdict].letter}**` : SIGNS[verdict].letter;
      });
      return `| ${[code(object), code(role), ...letters].join(' | ')} |`;
    }),
  );
  const there = VERDICTS.filter((verdict) => cells.some((cell) => cell.verdict === verdict));
  return [
    `| object | role | ${commands.join(' | ')} |`,
    `| --- | --- |${commands.map(() => ' :-: |').join('')}`,
    ...rows,
    '',
    there.map((verdict) => `${SIGNS[verdict].letter}: ${SIGNS[verdict].means}`).join('; '),
  ].join('\n');
}

function unread({ unread }: Proved): string {
  if (unread.length === 0) return '';
  const lines = unread.slice(0, MOST).map(({ file, line, why }) => `- ${code(`${file}:${line}`)} ${escaped(why)}`);
  return [
    '**Not read, so nothing is said about it:**',
    '',
    ...lines,
    ...(unread.length > MOST ? [`- and ${unread.length - MOST} more`] : []),
  ].join('\n');
}

const cellPart = (cell: Cell): string =>
  [
    `### ${escaped(`${cell.command} on ${cell.object} by ${cell.role}: ${cell.verdict}`)}`,
    '',
    ...(cell.witness ? [escaped(cell.witness.says), ''] : []),
    ...cell.because.map((one) => `- ${code(lineOf(one.at))} ${escaped(one.says)}`),
    ...cell.ways.map((way) => `- through ${code(way.through)}: ${way.verdict}${way.surface === 'sql' ? ' (SQL only)' : ''}`),
  ].join('\n');
