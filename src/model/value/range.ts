/** Ranges and multiranges: kept as their canonical text, taken apart where something is computed with them. */
import type { Datum } from '../datum.ts';
import { refuse } from '../refusal.ts';

/** null stands for a bound that is infinite. */
export interface RangeValue {
  readonly empty: boolean;
  readonly lower: Datum;
  readonly upper: Datum;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
}

/** What a range type knows of its subtype. */
export interface Subtype {
  read(text: string): Datum;
  print(value: Datum): string;
  compare(a: Datum, b: Datum): number;
  /** The value behind, of a type whose values can be counted; undefined at the ends. */
  next?: (value: Datum) => Datum | undefined;
}

export const EMPTY_RANGE: RangeValue = { empty: true, lower: null, upper: null, lowerInclusive: false, upperInclusive: false };

const malformed = (text: string, detail: string): never => refuse('22P02', `malformed range literal: "${text}"`, { detail });

export function readRange(subtype: Subtype, text: string): RangeValue {
  if (/^[ \t\n\v\f\r]*empty/i.test(text)) {
    return /^[ \t\n\v\f\r]*empty[ \t\n\v\f\r]*$/i.test(text) ? EMPTY_RANGE : malformed(text, 'Junk after "empty" key word.');
  }
  const start = /^[ \t\n\v\f\r]*[[(]/.exec(text)?.[0].length;
  if (start === undefined) return malformed(text, 'Missing left parenthesis or bracket.');
  const lower = readBound(text, start);
  if (text[lower.end] !== ',') return malformed(text, 'Missing comma after lower bound.');
  const upper = readBound(text, lower.end + 1);
  if (text[upper.end] === ',') return malformed(text, 'Too many commas.');
  if (!/^[ \t\n\v\f\r]*$/.test(text.slice(upper.end + 1))) return malformed(text, 'Junk after right parenthesis or bracket.');
  return makeRange(subtype, {
    empty: false,
    lower: lower.value === null ? null : subtype.read(lower.value),
    upper: upper.value === null ? null : subtype.read(upper.value),
    lowerInclusive: text[start - 1] === '[',
    upperInclusive: text[upper.end] === ']',
  });
}

function readBound(text: string, start: number): { readonly value: string | null; readonly end: number } {
  let value = '';
  let isQuoted = false;
  let at = start;
  if (/[,)\]]/.test(text[at] ?? ' ')) return { value: null, end: at };
  for (; ; at++) {
    const char = text[at];
    if (char === undefined) return malformed(text, 'Unexpected end of input.');
    if (!isQuoted && /[,()[\]]/.test(char)) return { value, end: at };
    if (char === '\\') {
      const next = text[++at];
      if (next === undefined) return malformed(text, 'Unexpected end of input.');
      value += next;
    } else if (char === '"') {
      if (isQuoted && text[at + 1] === '"') {
        value += '"';
        at++;
      } else isQuoted = !isQuoted;
    } else value += char;
  }
}

/** The range in its canonical form: `[a,b)` where values can be counted, and no other spelling of the empty one. */
export function makeRange(subtype: Subtype, given: RangeValue): RangeValue {
  if (given.empty) return EMPTY_RANGE;
  const checked = orderBounds(subtype, given);
  if (checked.empty || !subtype.next) return checked;
  const lower = checked.lower !== null && !checked.lowerInclusive ? subtype.next(checked.lower) : undefined;
  const upper = checked.upper !== null && checked.upperInclusive ? subtype.next(checked.upper) : undefined;
  return orderBounds(subtype, {
    ...checked,
    ...(lower !== undefined && { lower, lowerInclusive: true }),
    ...(upper !== undefined && { upper, upperInclusive: false }),
  });
}

function orderBounds(subtype: Subtype, given: RangeValue): RangeValue {
  const { lower, upper } = given;
  const lowerInclusive = given.lowerInclusive && lower !== null;
  const upperInclusive = given.upperInclusive && upper !== null;
  if (lower !== null && upper !== null) {
    const order = subtype.compare(lower, upper);
    if (order > 0) refuse('22000', 'range lower bound must be less than or equal to range upper bound');
    if (order === 0 && !(lowerInclusive && upperInclusive)) return EMPTY_RANGE;
  }
  return { empty: false, lower, upper, lowerInclusive, upperInclusive };
}

export function printRange(subtype: Subtype, range: RangeValue): string {
  if (range.empty) return 'empty';
  const bound = (value: Datum): string => (value === null ? '' : quoteBound(subtype.print(value)));
  return `${range.lowerInclusive ? '[' : '('}${bound(range.lower)},${bound(range.upper)}${range.upperInclusive ? ']' : ')'}`;
}

const quoteBound = (text: string): string =>
  text === '' || /["\\()[\], \t\n\v\f\r]/.test(text) ? `"${text.replace(/["\\]/g, '$&$&')}"` : text;

const malformedMultirange = (text: string, detail: string): never => refuse('22P02', `malformed multirange literal: "${text}"`, { detail });

export function readMultirange(subtype: Subtype, text: string): readonly RangeValue[] {
  const ranges: RangeValue[] = [];
  const start = /^[ \t\n\v\f\r]*\{[ \t\n\v\f\r]*/.exec(text)?.[0].length;
  if (start === undefined) return malformedMultirange(text, 'Missing left brace.');
  let at = start;
  const skip = (): void => {
    while (/[ \t\n\v\f\r]/.test(text[at] ?? '')) at++;
  };
  if (text[at] === '}') at++;
  else {
    for (;;) {
      skip();
      const length = rangeLength(text, at);
      ranges.push(readRange(subtype, text.slice(at, at + length)));
      at += length;
      skip();
      const next = text[at++];
      if (next === '}') break;
      if (next === undefined) return malformedMultirange(text, 'Unexpected end of input.');
      if (next !== ',') return malformedMultirange(text, 'Expected comma or end of multirange.');
    }
  }
  if (!/^[ \t\n\v\f\r]*$/.test(text.slice(at))) return malformedMultirange(text, 'Junk after closing right brace.');
  return normalizeRanges(subtype, ranges);
}

function rangeLength(text: string, start: number): number {
  if (/^empty/i.test(text.slice(start, start + 5))) return 5;
  if (!/[[(]/.test(text[start] ?? ''))
    return malformedMultirange(text, text[start] === undefined ? 'Unexpected end of input.' : 'Expected range start.');
  const end = /[[(](?:[^"\\)\]]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*")*[)\]]/y;
  end.lastIndex = start;
  return end.exec(text)?.[0].length ?? malformedMultirange(text, 'Unexpected end of input.');
}

export const printMultirange = (subtype: Subtype, ranges: readonly RangeValue[]): string =>
  `{${ranges.map((range) => printRange(subtype, range)).join(',')}}`;

/** In order, without empty ones, and joined where they touch. */
export function normalizeRanges(subtype: Subtype, ranges: readonly RangeValue[]): readonly RangeValue[] {
  const sorted = ranges.filter((range) => !range.empty).sort((a, b) => compareRanges(subtype, a, b));
  const joined: RangeValue[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && !isGap(subtype, last, range)) {
      if (compareUpper(subtype, range, last) > 0)
        joined[joined.length - 1] = { ...last, upper: range.upper, upperInclusive: range.upperInclusive };
    } else joined.push(range);
  }
  return joined;
}

/** Something lies between the end of one and the start of the other. */
export function isGap(subtype: Subtype, first: RangeValue, second: RangeValue): boolean {
  if (first.upper === null || second.lower === null) return false;
  const order = subtype.compare(first.upper, second.lower);
  if (order !== 0) return order < 0;
  return !first.upperInclusive && !second.lowerInclusive;
}

export function compareLower(subtype: Subtype, a: RangeValue, b: RangeValue): number {
  if (a.lower === null || b.lower === null) return a.lower === b.lower ? 0 : a.lower === null ? -1 : 1;
  return subtype.compare(a.lower, b.lower) || Number(b.lowerInclusive) - Number(a.lowerInclusive);
}

export function compareUpper(subtype: Subtype, a: RangeValue, b: RangeValue): number {
  if (a.upper === null || b.upper === null) return a.upper === b.upper ? 0 : a.upper === null ? 1 : -1;
  return subtype.compare(a.upper, b.upper) || Number(a.upperInclusive) - Number(b.upperInclusive);
}

/** The order of the default operator class: the empty range first, then by lower bound. */
export function compareRanges(subtype: Subtype, a: RangeValue, b: RangeValue): number {
  if (a.empty || b.empty) return Number(b.empty) - Number(a.empty);
  return compareLower(subtype, a, b) || compareUpper(subtype, a, b);
}

export function compareMultiranges(subtype: Subtype, a: readonly RangeValue[], b: readonly RangeValue[]): number {
  for (const [i, range] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    const order = compareRanges(subtype, range, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
