/** A text that was read: the name people know it by, its bytes as the parser sees them, and what was replaced in them. */
export interface Source {
  readonly name: string;
  /** UTF-8. Parts that are not to be run (a down section, prose around fences) are blanked, so offsets stay true. */
  readonly bytes: Uint8Array;
  /** Placeholders that were filled in, in order: where the text no longer runs parallel to the file. */
  readonly replaced?: readonly Replacement[];
  /** The file as it is on disk, where `bytes` differ from it. */
  readonly original?: Uint8Array;
}

/** A stretch of `bytes` that stands for another stretch of `original`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/** A stretch of a source, in bytes. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** As editors count: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const lineStarts = new WeakMap<Uint8Array, Uint32Array>();

/** Where an offset into `source.bytes` stands in the file that the user has open. */
export function positionOf(source: Source, offset: number): Position {
  const file = fileOf(source);
  const at = fileOffset(source, offset);
  const starts = startsOf(file);
  const line = lastAtMost(starts.length, at, (i) => starts[i] as number);
  return { line: line + 1, column: utf16Length(file, starts[line] as number, at) + 1 };
}

/** The file that the user has open. */
export const fileOf = (source: Source): Uint8Array => source.original ?? source.bytes;

/** Where an offset into `source.bytes` stands in that file. */
export function fileOffset(source: Source, offset: number): number {
  const replaced = source.replaced ?? [];
  const last = replaced[lastAtMost(replaced.length, offset, (i) => (replaced[i] as Replacement).start)];
  if (!last || last.start > offset) return Math.min(offset, fileOf(source).length);
  return Math.min(offset < last.end ? last.originalStart : offset + last.originalEnd - last.end, fileOf(source).length);
}

/** Where a line of that file begins and ends, without what ends it. Lines count from 1. */
export function lineRange(source: Source, line: number): { readonly start: number; readonly end: number } | undefined {
  const file = fileOf(source);
  const starts = startsOf(file);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const next = starts[line];
  const end = next === undefined ? file.length : next - 1;
  return { start, end: end > start && file[end - 1] === CARRIAGE_RETURN ? end - 1 : end };
}

/** The last of so many ascending values that is at most this one; the first where none is. */
function lastAtMost(count: number, value: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startsOf(bytes: Uint8Array): Uint32Array {
  const known = lineStarts.get(bytes);
  if (known) return known;
  const starts = [0];
  for (let i = bytes.indexOf(LINE_FEED); i >= 0; i = bytes.indexOf(LINE_FEED, i + 1)) starts.push(i + 1);
  const table = Uint32Array.from(starts);
  lineStarts.set(bytes, table);
  return table;
}

/** So many bytes lie between two marks of how many code units came before. */
const STRIDE = 4096;
const unitMarks = new WeakMap<Uint8Array, Uint32Array>();

/** A file may be one line, and hold a thousand places: no stretch of it is counted anew for each of them. */
function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  if (end - start <= 2 * STRIDE) return countUnits(bytes, start, end);
  const marks = marksOf(bytes);
  const from = Math.ceil(start / STRIDE);
  const to = Math.floor(end / STRIDE);
  return countUnits(bytes, start, from * STRIDE) + (marks[to] as number) - (marks[from] as number) + countUnits(bytes, to * STRIDE, end);
}

function marksOf(bytes: Uint8Array): Uint32Array {
  const known = unitMarks.get(bytes);
  if (known) return known;
  const marks = new Uint32Array(Math.floor(bytes.length / STRIDE) + 1);
  for (let i = 1; i < marks.length; i++) marks[i] = (marks[i - 1] as number) + countUnits(bytes, (i - 1) * STRIDE, i * STRIDE);
  unitMarks.set(bytes, marks);
  return marks;
}

function countUnits(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80 || byte >= 0xc0) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}
