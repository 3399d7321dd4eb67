import { positionOf, type Span } from '../source.ts';

/** Where a stretch begins, as other programs read it. */
export function placeOf({ source, start }: Span): { readonly file: string; readonly line: number; readonly column: number } {
  return { file: source.name, ...positionOf(source, start) };
}

/** `file:line`, for people. */
export const lineOf = ({ source, start }: Span): string => `${source.name}:${positionOf(source, start).line}`;

/** The part of a stretch that stands on its first line, for what shows one line. `endColumn` is the one after it. */
export interface FirstLine {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

export function firstLineOf({ source, start, end }: Span): FirstLine {
  const { line, column } = positionOf(source, start);
  const last = positionOf(source, Math.max(start, end));
  if (last.line === line) return { line, column, endColumn: last.column };
  const { bytes } = source;
  const found = bytes.indexOf(LINE_FEED, start);
  const until = found < 0 ? bytes.length : found;
  const there = positionOf(source, until > start && bytes[until - 1] === CARRIAGE_RETURN ? until - 1 : until);
  return { line, column, endColumn: there.line === line ? there.column : column };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
