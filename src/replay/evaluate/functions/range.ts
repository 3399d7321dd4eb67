/** Functions of ranges and multiranges. A range is taken for the multirange that has it alone, so that both share their operators. */
import type { ArrayDatum, Datum } from '../../../model/datum.ts';
import type { Type } from '../../../model/objects.ts';
import { refuse } from '../../../model/refusal.ts';
import {
  compareLower,
  compareUpper,
  EMPTY_RANGE,
  makeRange,
  normalizeRanges,
  printMultirange,
  printRange,
  type RangeValue,
  readMultirange,
  readRange,
  type Subtype,
} from '../../../model/value/range.ts';
import { subtypeOf } from '../../../model/value/subtype.ts';
import { type CallContext, type Functions, inContext, type SetFunctions } from './call-context.ts';
import { TIMESTAMP_TEXT, TIMESTAMPTZ_TEXT } from './type-words.ts';

type Ranges = readonly RangeValue[];

const typeOf = ({ schema, argTypes, returns }: CallContext, at: number): Type | undefined =>
  schema.type(at < 0 ? returns : (argTypes[at] as number));

/** The subtype of the argument at a place, or of the result. */
function subtype(context: CallContext, at: number): Subtype {
  const type = typeOf(context, at);
  if (!type) return refuse('42704', 'type of range is unknown');
  return subtypeOf(context.schema, type.domain ? (context.schema.type(type.domain.base) ?? type) : type);
}

function rangesOf(context: CallContext, at: number, text: Datum): Ranges {
  const by = subtype(context, at);
  if (typeOf(context, at)?.kind === 'multirange') return readMultirange(by, text as string);
  const range = readRange(by, text as string);
  return range.empty ? [] : [range];
}

function containsRange(by: Subtype, whole: RangeValue, part: RangeValue): boolean {
  return compareLower(by, whole, part) <= 0 && compareUpper(by, whole, part) >= 0;
}

/** The end of one is before the start of the other. */
function isBefore(by: Subtype, first: RangeValue, second: RangeValue): boolean {
  if (first.upper === null || second.lower === null) return false;
  return (by.compare(first.upper, second.lower) || (first.upperInclusive && second.lowerInclusive ? 1 : -1)) < 0;
}

function touches(by: Subtype, first: RangeValue, second: RangeValue): boolean {
  if (first.upper === null || second.lower === null) return false;
  return by.compare(first.upper, second.lower) === 0 && first.upperInclusive !== second.lowerInclusive;
}

const overlapping = (by: Subtype, a: RangeValue, b: RangeValue): boolean => !isBefore(by, a, b) && !isBefore(by, b, a);

const last = (ranges: Ranges): RangeValue => ranges.at(-1) as RangeValue;
const first = (ranges: Ranges): RangeValue => ranges[0] as RangeValue;

const contains = (by: Subtype, a: Ranges, b: Ranges): boolean => b.every((part) => a.some((whole) => containsRange(by, whole, part)));

/** With an empty side these are false. */
const TESTS: Readonly<Record<string, (by: Subtype, a: Ranges, b: Ranges) => boolean>> = {
  overlaps: (by, a, b) => a.some((x) => b.some((y) => overlapping(by, x, y))),
  before: (by, a, b) => isBefore(by, last(a), first(b)),
  after: (by, a, b) => isBefore(by, last(b), first(a)),
  overleft: (by, a, b) => compareUpper(by, last(a), last(b)) <= 0,
  overright: (by, a, b) => compareLower(by, first(a), first(b)) >= 0,
  adjacent: (by, a, b) => touches(by, last(a), first(b)) || touches(by, last(b), first(a)),
};

function operators(): Functions {
  const made: Record<string, Functions[string]> = {};
  const add = (operator: string, test: (by: Subtype, a: Ranges, b: Ranges) => boolean): void => {
    const implementation = inContext((context: CallContext, a: string, b: string) => {
      const [left, right] = [rangesOf(context, 0, a), rangesOf(context, 1, b)];
      return test(subtype(context, 0), left, right);
    });
    made[`range_${operator}(anyrange,anyrange)`] = implementation;
    made[`range_${operator}_multirange(anyrange,anymultirange)`] = implementation;
    made[`multirange_${operator}_range(anymultirange,anyrange)`] = implementation;
    made[`multirange_${operator}_multirange(anymultirange,anymultirange)`] = implementation;
  };
  for (const [operator, test] of Object.entries(TESTS)) add(operator, (by, a, b) => a.length > 0 && b.length > 0 && test(by, a, b));
  add('contains', contains);
  add('contained_by', (by, a, b) => contains(by, b, a));
  return made;
}

function intersection(by: Subtype, a: RangeValue, b: RangeValue): RangeValue {
  if (!overlapping(by, a, b)) return EMPTY_RANGE;
  const lower = compareLower(by, a, b) >= 0 ? a : b;
  const upper = compareUpper(by, a, b) <= 0 ? a : b;
  return makeRange(by, {
    empty: false,
    lower: lower.lower,
    lowerInclusive: lower.lowerInclusive,
    upper: upper.upper,
    upperInclusive: upper.upperInclusive,
  });
}

const intersect = (by: Subtype, a: Ranges, b: Ranges): Ranges =>
  normalizeRanges(
    by,
    a.flatMap((x) => b.map((y) => intersection(by, x, y))),
  );

function difference(by: Subtype, a: RangeValue, b: RangeValue): Ranges {
  if (!overlapping(by, a, b)) return [a];
  const parts: RangeValue[] = [];
  if (compareLower(by, a, b) < 0) parts.push({ ...a, upper: b.lower, upperInclusive: !b.lowerInclusive });
  if (compareUpper(by, a, b) > 0) parts.push({ ...a, lower: b.upper, lowerInclusive: !b.upperInclusive });
  return parts.map((part) => makeRange(by, part)).filter((part) => !part.empty);
}

const subtract = (by: Subtype, a: Ranges, b: Ranges): Ranges =>
  b.reduce<Ranges>((left, part) => left.flatMap((range) => difference(by, range, part)), a);

/** The smallest range that has all of them in it. */
function merge(by: Subtype, ranges: Ranges): RangeValue {
  const [start] = ranges;
  if (!start) return EMPTY_RANGE;
  return ranges.reduce((all, range) => {
    const lower = compareLower(by, all, range) <= 0 ? all : range;
    const upper = compareUpper(by, all, range) >= 0 ? all : range;
    return {
      empty: false,
      lower: lower.lower,
      lowerInclusive: lower.lowerInclusive,
      upper: upper.upper,
      upperInclusive: upper.upperInclusive,
    };
  }, start);
}

const one = (ranges: Ranges, word: string): RangeValue =>
  ranges.length > 1 ? refuse('22000', `result of range ${word} would not be contiguous`) : (ranges[0] ?? EMPTY_RANGE);

type Combine = (by: Subtype, a: Ranges, b: Ranges) => Ranges;

const toRange = (combine: Combine, word: string) =>
  inContext((context: CallContext, a: string, b: string) => {
    const by = subtype(context, 0);
    return printRange(by, one(combine(by, rangesOf(context, 0, a), rangesOf(context, 1, b)), word));
  });

const toMultirange = (combine: Combine) =>
  inContext((context: CallContext, a: string, b: string) => {
    const by = subtype(context, 0);
    return printMultirange(by, combine(by, rangesOf(context, 0, a), rangesOf(context, 1, b)));
  });

const unite: Combine = (by, a, b) => normalizeRanges(by, [...a, ...b]);

/** What a range, or the multirange's ends, say of one side. */
const bound = (pick: (ranges: Ranges) => Datum) => inContext((context: CallContext, text: string) => pick(rangesOf(context, 0, text)));

const bounds: Readonly<Record<string, (ranges: Ranges) => Datum>> = {
  lower: (ranges) => ranges[0]?.lower ?? null,
  upper: (ranges) => ranges.at(-1)?.upper ?? null,
  lower_inc: (ranges) => ranges[0]?.lowerInclusive ?? false,
  upper_inc: (ranges) => ranges.at(-1)?.upperInclusive ?? false,
  lower_inf: (ranges) => ranges.length > 0 && first(ranges).lower === null,
  upper_inf: (ranges) => ranges.length > 0 && last(ranges).upper === null,
  isempty: (ranges) => ranges.length === 0,
};

const boundFunctions: Functions = Object.fromEntries(
  Object.entries(bounds).flatMap(([name, pick]) => [
    [`${name}(anyrange)`, bound(pick)],
    [`${name}(anymultirange)`, bound(pick)],
  ]),
);

function hasElement(by: Subtype, ranges: Ranges, value: Datum): boolean {
  const point: RangeValue = { empty: false, lower: value, upper: value, lowerInclusive: true, upperInclusive: true };
  return ranges.some((range) => containsRange(by, range, point));
}

const element = (rangeAt: 0 | 1) =>
  inContext((context: CallContext, a: Datum, b: Datum) =>
    hasElement(subtype(context, rangeAt), rangesOf(context, rangeAt, rangeAt === 0 ? a : b), rangeAt === 0 ? b : a),
  );

function construct(context: CallContext, lower: Datum, upper: Datum, flags: string | null = '[)'): Datum {
  if (flags === null) return refuse('22000', 'range constructor flags argument must not be null');
  if (!/^[[(][\])]$/.test(flags))
    return refuse('42601', 'invalid range bound flags', { hint: 'Valid values are "[]", "[)", "(]", and "()".' });
  const by = subtype(context, -1);
  return printRange(by, makeRange(by, { empty: false, lower, upper, lowerInclusive: flags[0] === '[', upperInclusive: flags[1] === ']' }));
}

/** Of a call without arguments, of one range, or of an array of them. */
function constructMultirange(context: CallContext, ranges?: Datum): Datum {
  const by = subtype(context, -1);
  if (ranges === undefined) return '{}';
  const texts = typeof ranges === 'string' ? [ranges] : (ranges as ArrayDatum).elements;
  const read = texts.map((text) =>
    text === null ? refuse('22004', 'multirange values cannot contain null members') : readRange(by, text as string),
  );
  return printMultirange(by, normalizeRanges(by, read));
}

const KINDS: readonly (readonly [string, string])[] = [
  ['int4', 'integer'],
  ['int8', 'bigint'],
  ['num', 'numeric'],
  ['date', 'date'],
  ['ts', TIMESTAMP_TEXT],
  ['tstz', TIMESTAMPTZ_TEXT],
];

const constructors: Functions = Object.fromEntries(
  KINDS.flatMap(([name, type]) => [
    [`${name}range(${type},${type})`, inContext(construct)],
    [`${name}range(${type},${type},text)`, inContext(construct)],
    [`${name}multirange()`, inContext(constructMultirange)],
    [`${name}multirange(${name}range)`, inContext(constructMultirange)],
    [`${name}multirange(${name}range[])`, inContext(constructMultirange)],
  ]),
);

const canonical = inContext((context: CallContext, text: string) => {
  const by = subtype(context, 0);
  return printRange(by, readRange(by, text));
});

export const ranges: Functions = {
  ...operators(),
  ...boundFunctions,
  ...constructors,
  'range_contains_elem(anyrange,anyelement)': element(0),
  'elem_contained_by_range(anyelement,anyrange)': element(1),
  'multirange_contains_elem(anymultirange,anyelement)': element(0),
  'elem_contained_by_multirange(anyelement,anymultirange)': element(1),
  'range_union(anyrange,anyrange)': toRange(unite, 'union'),
  'range_minus(anyrange,anyrange)': toRange(subtract, 'difference'),
  'range_intersect(anyrange,anyrange)': toRange(intersect, 'intersection'),
  'range_merge(anyrange,anyrange)': toRange((by, a, b) => [merge(by, [...a, ...b])], 'merge'),
  'range_merge(anymultirange)': inContext((context, text: string) => {
    const by = subtype(context, 0);
    return printRange(by, merge(by, rangesOf(context, 0, text)));
  }),
  'multirange_union(anymultirange,anymultirange)': toMultirange(unite),
  'multirange_minus(anymultirange,anymultirange)': toMultirange(subtract),
  'multirange_intersect(anymultirange,anymultirange)': toMultirange(intersect),
  'multirange(anyrange)': inContext(constructMultirange),
  'int4range_canonical(int4range)': canonical,
  'int8range_canonical(int8range)': canonical,
  'daterange_canonical(daterange)': canonical,
};

export const rangeSets: SetFunctions = {
  'unnest(anymultirange)': ([text], context) => {
    const by = subtype(context, 0);
    return rangesOf(context, 0, text as Datum).map((range) => printRange(by, range));
  },
};

/** For aggregates: the ranges of all rows, joined or cut with each other. */
export function combineRanges(context: CallContext, texts: readonly Datum[], how: 'union' | 'intersection'): Datum {
  const lists = texts.map((text) => rangesOf(context, 0, text));
  const [start] = lists;
  if (!start) return null;
  const by = subtype(context, 0);
  const combined = how === 'union' ? normalizeRanges(by, lists.flat()) : lists.reduce((all, list) => intersect(by, all, list), start);
  return typeOf(context, -1)?.kind === 'multirange' ? printMultirange(by, combined) : printRange(by, combined[0] ?? EMPTY_RANGE);
}
