/** Tables down, commands across, one block of columns for each role; a narrow terminal has the blocks below each other. */
import type { Cell, CellCommand, Verdict } from '../../prove/proof.ts';
import { printable } from '../printable.ts';
import { isLeaking, isOpen, type Proved } from '../proved.ts';
import type { Style } from '../style.ts';
import { SIGNS, signed, VERDICTS } from '../verdict-sign.ts';

export function matrix(proved: Proved, style: Style, width: number): string {
  const tables = proved.cells.filter(({ kind }) => kind !== 'function');
  const functions = proved.cells.filter(({ kind }) => kind === 'function');
  const grids = [gridOf(proved, tables, 'table'), gridOf(proved, functions, 'function')].filter((one) => one.rows.length > 0);
  if (grids.length === 0) return '';
  return [...grids.map((grid) => drawn(grid, style, width)), legend(proved, style)].join('\n');
}

interface Grid {
  readonly title: string;
  readonly rows: readonly string[];
  readonly blocks: readonly Block[];
}

/** Roles that fare the same everywhere. */
interface Block {
  readonly roles: readonly string[];
  readonly commands: readonly CellCommand[];
  readonly shown: ReadonlyMap<string, Shown>;
}

type Shown = Verdict | 'sql';

const ORDER: readonly CellCommand[] = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'execute'];

function gridOf(proved: Proved, cells: readonly Cell[], title: string): Grid {
  const commands = ORDER.filter((command) => cells.some((cell) => cell.command === command && isTold(cell, proved)));
  const roles = new Map<string, Map<string, Shown>>();
  for (const cell of cells) {
    const own = roles.get(cell.role) ?? new Map<string, Shown>();
    own.set(`${cell.object} ${cell.command}`, shownAs(cell, proved));
    roles.set(cell.role, own);
  }
  const alike = new Map<string, { roles: string[]; shown: Map<string, Shown> }>();
  for (const [role, shown] of roles) {
    const key = [...shown].map((one) => one.join(' ')).join('\n');
    const known = alike.get(key);
    if (known) known.roles.push(role);
    else alike.set(key, { roles: [role], shown });
  }
  const rows = [...new Set(cells.map(({ object }) => object))];
  return { title, rows, blocks: [...alike.values()].map((one) => ({ ...one, commands })) };
}

/** What a session in SQL alone could do is said in one line for all tables, where callers come through an API. */
const isTold = (cell: Cell, proved: Proved): boolean =>
  SQL_COMMANDS.has(cell.command) && proved.callersCome === 'api' ? isOpen(cell, 'api') || cell.verdict === 'unknown' : true;

const SQL_COMMANDS: ReadonlySet<CellCommand> = new Set(['truncate', 'references']);

const shownAs = (cell: Cell, { callersCome }: Proved): Shown =>
  isLeaking(cell.verdict) && !isOpen(cell, callersCome) ? 'sql' : cell.verdict;

const letterOf = (shown: Shown | undefined, style: Style): string =>
  shown === undefined ? ' ' : shown === 'sql' ? style.yellow(SQL_LETTER) : signed(shown, style);

const SQL_LETTER = 'l';

/** Between columns, and between blocks. */
const GAP = 2;

function drawn({ title, rows, blocks }: Grid, style: Style, width: number): string {
  const first = Math.max(title.length, ...rows.map((row) => printable(row).length));
  const lines: string[] = [];
  for (const group of besides(blocks, width - first)) {
    const sizes = group.map((block) => widthOf(block));
    const heads = group.map((block, i) => cut(printable(block.roles.join(', ')), sizes[i] as number).padEnd(sizes[i] as number));
    lines.push([' '.repeat(first), ...heads.map((head) => style.bold(head))].join(' '.repeat(GAP)).trimEnd());
    lines.push(
      [
        style.dim(title.padEnd(first)),
        ...group.map((block, i) =>
          padded(block.commands.map((one) => style.dim(headOf(one))).join(' '), headsWidth(block), sizes[i] as number),
        ),
      ]
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
    for (const row of rows) {
      const cells = group.map((block, i) =>
        padded(
          block.commands.map((command) => centred(letterOf(block.shown.get(`${row} ${command}`), style), headOf(command).length)).join(' '),
          headsWidth(block),
          sizes[i] as number,
        ),
      );
      lines.push([printable(row).padEnd(first), ...cells].join(' '.repeat(GAP)).trimEnd());
    }
    lines.push('');
  }
  return lines.join('\n');
}

const HEADS: Partial<Record<CellCommand, string>> = { truncate: 'trunc', references: 'refs', execute: 'execute' };

const headOf = (command: CellCommand): string => HEADS[command] ?? command;

const headsWidth = ({ commands }: Block): number => commands.reduce((sum, one) => sum + headOf(one).length + 1, -1);

const widthOf = (block: Block): number => Math.max(headsWidth(block), Math.min(printable(block.roles.join(', ')).length, LONGEST_HEAD));

const LONGEST_HEAD = 40;

const cut = (text: string, room: number): string => (text.length <= room ? text : `${text.slice(0, room - 1)}…`);

/** Colours take no room. */
const padded = (text: string, length: number, room: number): string => text + ' '.repeat(Math.max(room - length, 0));

function centred(letter: string, room: number): string {
  const before = (room - 1) >> 1;
  return ' '.repeat(before) + letter + ' '.repeat(room - 1 - before);
}

/** As many blocks side by side as there is room for. */
function besides(blocks: readonly Block[], room: number): Block[][] {
  const groups: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    const size = widthOf(block) + GAP;
    if (groups.length === 0 || size > left) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(block);
    left -= size;
  }
  return groups;
}

function legend(proved: Proved, style: Style): string {
  const there = new Set(proved.cells.filter((cell) => isTold(cell, proved)).map((cell) => shownAs(cell, proved)));
  const lines = VERDICTS.filter((verdict) => there.has(verdict)).map((verdict) => `  ${signed(verdict, style)}  ${SIGNS[verdict].means}`);
  if (there.has('sql')) lines.push(`  ${style.yellow(SQL_LETTER)}  leaks only to a session that sends SQL of its own`);
  return `${lines.join('\n')}\n`;
}
