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
const lineStarts = new WeakMap<Uint8Array, Uint32Array>();

/** Where an offset into `source.bytes` stands in the file that the user has open. */
export function positionOf(source: Source, offset: number): Position {
  const file = source.original ?? source.bytes;
  const at = Math.min(originalOffset(source, offset), file.length);
  const starts = startsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: utf16Length(file, starts[low] as number, at) + 1 };
}

function originalOffset(source: Source, offset: number): number {
  let shift = 0;
  for (const r of source.replaced ?? []) {
    if (offset < r.start) break;
    if (offset < r.end) return r.originalStart;
    shift = r.originalEnd - r.end;
  }
  return offset + shift;
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

function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80 || byte >= 0xc0) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}
