/** The proof of one cell, whole: each way to the rows, the lines that it rests on, and the witness. */
import type { Act, Cell, Evidence, Way, Witness } from '../../prove/proof.ts';
import { lineOf } from '../place.ts';
import { printable } from '../printable.ts';
import { lineAt } from '../source-line.ts';
import type { Style } from '../style.ts';
import { SIGNS, signed } from '../verdict-sign.ts';

export function cellText({ object, command, role, verdict, sure, ways, because, witness }: Cell, style: Style): string {
  const head = `${printable(`${command} on ${object} by ${role}:`)} ${signed(verdict, style, verdict)}${sure ? '' : style.yellow(' (rests on an assumption)')}`;
  const only = ways.length === 1 && ways[0]?.through === object;
  return `${[
    style.bold(head),
    ...(witness ? [`  ${printable(witness.says)}`] : [`  ${style.dim(SIGNS[verdict].means)}`]),
    ...because.flatMap((one) => evidence(one, style)),
    ...(only ? [] : ways.flatMap((way) => ['', ...wayText(way, style)])),
    ...(witness ? ['', ...witnessText(witness, style)] : []),
  ].join('\n')}\n`;
}

function evidence({ at, says }: Evidence, style: Style): string[] {
  const { text, line } = lineAt(at.source, at.start);
  const place = `  ${style.dim(printable(lineOf(at)))} ${printable(says)}`;
  return text === '' ? [place] : [place, `    ${style.dim(`${line} |`)} ${printable(text)}`];
}

const wayText = ({ through, verdict, surface, because, witness }: Way, style: Style): string[] => [
  `${style.bold(printable(through))}: ${signed(verdict, style, verdict)}${surface === 'sql' ? style.dim(' (for a session that sends SQL)') : ''}`,
  ...(witness ? [`  ${printable(witness.says)}`] : []),
  ...because.flatMap((one) => evidence(one, style)),
];

function witnessText({ context, row, world, act }: Witness, style: Style): string[] {
  const settings = Object.entries(context).map(
    ([name, value]) => `  ${printable(name)} = ${value === null ? style.dim('never set') : printable(value)}`,
  );
  const rows = world.map(
    ({ table, row, target }) => `  ${printable(`${table} ${values(row)}`)}${target ? style.red(' which is reached') : ''}`,
  );
  return [
    style.bold('The caller'),
    ...(settings.length === 0 ? ['  no setting says who it is'] : settings),
    style.bold('The rows'),
    ...(world.some(({ target }) => target) ? rows : [...rows, `  ${printable(values(row))}${style.red(' which is made')}`]),
    style.bold('What it does'),
    ...acts(act).map((one) => `  ${printable(done(one))}`),
    style.dim('`--attack` prints it as SQL.'),
  ];
}

const values = (row: Readonly<Record<string, string | null>>): string =>
  `(${Object.entries(row)
    .map(([name, value]) => `${name} = ${value === null ? 'NULL' : value}`)
    .join(', ')})`;

function acts(act: Act): Act[] {
  const all: Act[] = [];
  for (let at: Act | undefined = act; at; at = at.first) all.unshift(at);
  return all;
}

function done({ kind, through, as, values: set, args }: Act): string {
  const what = args
    ? `${kind} ${through.replace(/\(.*$/, '')}(${args.map((arg) => arg ?? 'NULL').join(', ')})`
    : `${kind} ${through}${set ? ` ${values(set)}` : ''}`;
  return as === undefined ? what : `${what}, after SET ROLE ${as}`;
}
