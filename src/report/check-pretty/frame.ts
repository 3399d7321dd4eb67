/** A stretch of SQL in its place: the line before, the line with the fault underlined, the line after. */
import { fileOf, fileOffset, lineRange, positionOf, type Span } from '../../source.ts';
import type { Style } from '../style.ts';
import { type Cell, cellsOf } from './cells.ts';

/** So far into a line a character is looked for; the frame of a fault further on begins near it. */
const FAR = 2000;
const NEAR = 100;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export interface FrameOptions {
  readonly width: number;
  readonly style: Style;
  readonly mark: (text: string) => string;
  readonly around: 0 | 1;
}

export function frame(span: Span, { width, style, mark, around }: FrameOptions): string[] {
  const fault = faultOf(span);
  if (!fault) return [];
  const { line, isFar } = fault;
  const numbers = isFar || around === 0 ? [line] : [line - 1, line, line + 1];
  const shown = numbers.flatMap((number) => {
    const cells = number === line ? fault.cells : contextCells(span, number);
    return cells && (number === line || cells.some(({ shown }) => shown.trim() !== '')) ? [{ number, cells }] : [];
  });
  const digits = String(shown.at(-1)?.number).length;
  const left = isFar ? 0 : Math.min(...shown.map(({ cells }) => indentOf(cells)));
  const view = viewOf(fault, left, width - digits - PREFIX);
  return shown.flatMap(({ number, cells }) => {
    const inside = number >= line && number <= fault.lastLine;
    const seen = slice(cells, view);
    // All that the line before or after has lies outside.
    if (number !== line && !inside && seen.trim() === '') return [];
    const gutter = `  ${inside ? mark('>') : ' '} ${style.dim(`${String(number).padStart(digits)} |`)}`;
    const text = `${gutter} ${seen}`.trimEnd();
    return number === line ? [text, `    ${' '.repeat(digits)} ${style.dim('|')} ${underline(fault, view, mark)}`] : [text];
  });
}

/** What stands before the text of a line, besides its number. */
const PREFIX = 7;

interface Fault {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly Cell[];
  /** The cells that are underlined. */
  readonly from: number;
  readonly to: number;
  readonly isFar: boolean;
}

function faultOf(span: Span): Fault | undefined {
  const { source, start, end } = span;
  const { line } = positionOf(source, start);
  const range = lineRange(source, line);
  if (!range) return undefined;
  const at = Math.min(fileOffset(source, start), range.end);
  const until = Math.min(Math.max(at, fileOffset(source, end)), range.end);
  const isFar = at - range.start > FAR;
  const before = textOf(source, isFar ? at - NEAR : range.start, at);
  const rest = textOf(source, at, Math.min(range.end, at + FAR)).trimEnd();
  const lastLine = Math.max(line, positionOf(source, Math.max(start, end - 1)).line);
  const isPoint = lastLine > line && before.trim() !== '';
  const fault = isPoint ? (FIRST_WORD.exec(rest)?.[0] ?? '') : textOf(source, at, Math.min(until, at + FAR)).trimEnd();
  const from = [...before].length + (isFar ? 1 : 0);
  return {
    line,
    lastLine: isPoint ? line : lastLine,
    cells: [...(isFar ? [CUT] : []), ...cellsOf(before + rest)],
    from,
    to: from + Math.max(1, [...fault].length),
    isFar,
  };
}

/** What begins inside a line and goes on into others is pointed at, as PostgreSQL does: its first word is meant. */
const FIRST_WORD = /^(?:(?:"(?:[^"]|"")*"|[^\s"'(),;[\]])+|.)/su;

function contextCells({ source }: Span, line: number): Cell[] | undefined {
  const range = lineRange(source, line);
  return range && cellsOf(textOf(source, range.start, Math.min(range.end, range.start + FAR)).trimEnd());
}

/** Without what is left of a character that was cut. */
const textOf = (source: Span['source'], start: number, end: number): string =>
  decoder.decode(fileOf(source).subarray(start, Math.max(start, end))).replace(/^\ufffd{1,3}|\ufffd{1,3}$/g, '');

const indentOf = (cells: readonly Cell[]): number => {
  const first = cells.findIndex(({ shown }) => shown.trim() !== '');
  return widthUpTo(cells, first < 0 ? cells.length : first);
};

const widthUpTo = (cells: readonly Cell[], index: number): number => {
  let width = 0;
  for (let i = 0; i < index && i < cells.length; i++) width += (cells[i] as Cell).width;
  return width;
};

/** The columns that are shown of every line. */
interface View {
  readonly from: number;
  readonly to: number;
}

/** The fault begins at a third of the room where it would not fit otherwise. */
function viewOf({ cells, from, to }: Fault, left: number, room: number): View {
  const wide = Math.max(LEAST, room);
  const start = widthUpTo(cells, from);
  const fits = widthUpTo(cells, to) - left <= wide;
  const first = fits ? left : Math.max(left, start - Math.floor(wide / 3));
  return { from: first, to: first + wide };
}

/** So much of a line is shown, however narrow the terminal is. */
const LEAST = 10;

const CUT: Cell = { shown: '…', width: 1 };

/** What is cut off is marked, at either end. */
function slice(cells: readonly Cell[], { from, to }: View): string {
  const room = to - from;
  const seen: Cell[] = [];
  let column = 0;
  let lacksStart = false;
  for (const cell of cells) {
    const next = column + cell.width;
    if (column >= from && next <= to) seen.push(cell);
    else if (column < from) {
      lacksStart ||= cell.shown.trim() !== '';
      if (next > from) seen.push({ shown: ' '.repeat(next - from), width: next - from });
    }
    column = next;
  }
  const [first] = seen;
  if (lacksStart && first && first.width > 0) seen[0] = { shown: CUT.shown.padEnd(first.width), width: first.width };
  if (column > to) {
    while (seen.length > 0 && widthUpTo(seen, seen.length) >= room) seen.pop();
    seen.push(CUT);
  }
  return seen.map(({ shown }) => shown).join('');
}

function underline({ cells, from, to }: Fault, view: View, mark: (text: string) => string): string {
  const start = Math.min(Math.max(widthUpTo(cells, from), view.from), view.to - 1);
  const end = Math.min(Math.max(widthUpTo(cells, to), start + 1), view.to);
  return ' '.repeat(start - view.from) + mark('^'.repeat(Math.max(1, end - start)));
}
