/** Every leak in a sentence, with the line that lets it happen. */
import type { Cell } from '../../prove/proof.ts';
import { lineOf } from '../place.ts';
import { printable } from '../printable.ts';
import { isLeaking, isOpen, type Proved } from '../proved.ts';
import { plural, type Style } from '../style.ts';
import { signed } from '../verdict-sign.ts';

export function leaks(proved: Proved, style: Style): string {
  const open = proved.cells.filter((cell) => isOpen(cell, proved.callersCome));
  const parts = [...folded(open)].map((cells) => leak(cells, style));
  return [...parts, ...ofSqlAlone(proved, style)].join('\n');
}

/** Cells of one object that rest on the same line are told together. */
function folded(cells: readonly Cell[]): Iterable<readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const [first] = cell.because;
    const key = `${cell.object}\n${cell.verdict}\n${first ? `${first.at.source.name} ${first.at.start}` : ''}`;
    const known = groups.get(key);
    if (known) known.push(cell);
    else groups.set(key, [cell]);
  }
  return groups.values();
}

function leak(cells: readonly Cell[], style: Style): string {
  const [cell] = cells as [Cell];
  const commands = [...new Set(cells.map(({ command }) => command))].join(', ');
  const roles = [...new Set(cells.map(({ role }) => role))].join(', ');
  const through = [...new Set(cells.flatMap(({ ways }) => ways.filter((way) => way.verdict === cell.verdict).map((way) => way.through)))];
  const others = through.filter((one) => one !== cell.object);
  const head = `${signed(cell.verdict, style, cell.verdict)} ${style.bold(printable(cell.object))} ${style.dim(printable(`${commands} by ${roles}`))}${cell.sure ? '' : style.yellow(' (rests on an assumption)')}`;
  const says = cell.witness?.says ?? cell.ways.find((way) => way.witness)?.witness?.says;
  return [
    head,
    ...(says === undefined ? [] : [`  ${printable(says)}`]),
    ...(others.length > 0 && others.length < through.length + 1
      ? [
          `  ${style.dim('through')} ${printable(others.slice(0, MOST).join(', '))}${others.length > MOST ? `, and ${others.length - MOST} more` : ''}`,
        ]
      : []),
    ...cell.because.slice(0, MOST).map((one) => `  ${style.dim(printable(lineOf(one.at)))} ${printable(one.says)}`),
    '',
  ].join('\n');
}

/** So many of what may be many. */
const MOST = 4;

function ofSqlAlone({ cells, callersCome }: Proved, style: Style): string[] {
  if (callersCome === 'sql') return [];
  const closed = cells.filter((cell) => isLeaking(cell.verdict) && !isOpen(cell, callersCome));
  if (closed.length === 0) return [];
  const tables = new Set(closed.map(({ object }) => object));
  const commands = [...new Set(closed.map(({ command }) => command))].join(', ');
  const roles = [...new Set(closed.map(({ role }) => role))].join(' and ');
  return [
    `${style.yellow('leaks to SQL')} With SQL of their own, which callers of the API cannot send, ${printable(roles)} could ${commands} ${plural(tables.size, 'table')}.\n`,
  ];
}
