/** Aggregates. Most pass over NULL; without a row that counts, the result is NULL. */
import { arrayOf, type Datum, type Interval, isArray, type Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { compareDatums } from '../../../model/value/compare.ts';
import { addIntervals, divideInterval } from '../../../model/value/interval-arithmetic.ts';
import { centsOf, printMoney } from '../../../model/value/money.ts';
import type { AggregateImplementation, Aggregates, CallContext, Implementation } from './call-context.ts';
import { bounded, checkMembers } from './limits.ts';
import { numerics } from './numeric.ts';
import { combineRanges } from './range.ts';

/** Over the values that are there, if there are any. */
const overValues =
  (compute: (values: readonly Datum[], context: CallContext) => Datum): AggregateImplementation =>
  (rows, context) => {
    const values = rows.flatMap(([value]) => (value === null || value === undefined ? [] : [value]));
    return values.length === 0 ? null : compute(values, context);
  };

const folded = <T extends Datum>(step: (sum: T, value: T) => T): AggregateImplementation =>
  overValues((values) => (values as readonly T[]).reduce(step));

const numericAdd = numerics['numeric_add(numeric,numeric)'] as Implementation;
const numericDivide = numerics['numeric_div(numeric,numeric)'] as Implementation;

const integral = (digits: bigint): Numeric => ({ digits, scale: 0 });
const total = (values: readonly Datum[]): bigint => values.reduce((sum: bigint, value) => sum + BigInt(value as number | bigint), 0n);

const sumOfIntegers = overValues((values) => {
  const sum = total(values);
  if (BigInt.asIntN(64, sum) !== sum) refuse('22003', 'bigint out of range');
  return sum;
});
const sumOfBigints = overValues((values) => integral(total(values)));
const averageOfIntegers = overValues((values, context) =>
  numericDivide([integral(total(values)), integral(BigInt(values.length))], context),
);

const sumOfNumerics = overValues((values, context) => values.reduce((sum, value) => numericAdd([sum, value], context)));
const averageOfNumerics = overValues((values, context) =>
  numericDivide([values.reduce((sum, value) => numericAdd([sum, value], context)), integral(BigInt(values.length))], context),
);

const averageOfFloats = overValues((values) => (values as readonly number[]).reduce((sum, value) => sum + value) / values.length);
const averageOfIntervals = overValues((values) => divideInterval((values as readonly Interval[]).reduce(addIntervals), values.length));

const extreme = (sign: 1 | -1): AggregateImplementation =>
  overValues((values, { schema, argTypes }) =>
    values.reduce((best, value) => (compareDatums(schema, argTypes[0] as number, value, best) * sign > 0 ? value : best)),
  );

const ORDERED = [
  'anyarray',
  'anyenum',
  'bigint',
  'bytea',
  'character',
  'date',
  'double precision',
  'inet',
  'integer',
  'interval',
  'money',
  'numeric',
  'oid',
  'real',
  'record',
  'smallint',
  'text',
  'time with time zone',
  'time without time zone',
  'timestamp with time zone',
  'timestamp without time zone',
];
const extremes: Aggregates = Object.fromEntries(
  ORDERED.flatMap((type) => [
    [`max(${type})`, extreme(1)],
    [`min(${type})`, extreme(-1)],
  ]),
);

/** What separates a value from the one before it stands beside the value. */
const joined: AggregateImplementation = (rows) => {
  const kept = rows.filter(([value]) => value !== null);
  if (kept.length === 0) return null;
  return bounded(kept.map(([value, separator], i) => `${i === 0 ? '' : ((separator as string | null) ?? '')}${value as string}`).join(''));
};

const gathered: AggregateImplementation = (rows) => {
  if (rows.length === 0) return null;
  checkMembers(rows.length);
  return arrayOf(rows.map(([value]) => value ?? null));
};

/** Arrays of one shape become one of a dimension more. */
const stacked: AggregateImplementation = (rows) => {
  const arrays = rows.map(([value]) => value ?? null);
  const [first] = arrays;
  if (first === undefined) return null;
  if (arrays.includes(null)) return refuse('22004', 'cannot accumulate null arrays');
  const members = arrays.filter(isArray);
  if (!isArray(first) || members.length < arrays.length) return { undecided: 'an array of arrays' };
  if (first.elements.length === 0) return refuse('2202E', 'cannot accumulate empty arrays');
  if (members.some((one) => one.lengths.join() !== first.lengths.join()))
    return refuse('2202E', 'cannot accumulate arrays of different dimensionality');
  checkMembers(members.length * first.elements.length);
  return {
    elements: members.flatMap((one) => one.elements),
    lengths: [members.length, ...first.lengths],
    lowerBounds: [1, ...first.lowerBounds],
  };
};

const mostFrequent = overValues((values, { schema, argTypes }) => {
  // They come in order: equal ones are neighbours, and the first of several longest runs wins.
  let [best, longest, length] = [values[0] as Datum, 0, 0];
  values.forEach((value, i) => {
    length = i > 0 && compareDatums(schema, argTypes[0] as number, value, values[i - 1] as Datum) === 0 ? length + 1 : 1;
    if (length > longest) [best, longest] = [value, length];
  });
  return best;
});

const every = folded<boolean>((all, one) => all && one);
const some = folded<boolean>((any, one) => any || one);

export const aggregates: Aggregates = {
  ...extremes,
  'sum(smallint)': sumOfIntegers,
  'sum(integer)': sumOfIntegers,
  'sum(bigint)': sumOfBigints,
  'sum(numeric)': sumOfNumerics,
  'sum(real)': folded<number>((sum, value) => Math.fround(sum + value)),
  'sum(double precision)': folded<number>((sum, value) => sum + value),
  'sum(interval)': folded<Interval>(addIntervals),
  'sum(money)': overValues((values) => printMoney(values.reduce((sum: bigint, value) => sum + centsOf(value as string), 0n))),
  'avg(smallint)': averageOfIntegers,
  'avg(integer)': averageOfIntegers,
  'avg(bigint)': averageOfIntegers,
  'avg(numeric)': averageOfNumerics,
  'avg(real)': averageOfFloats,
  'avg(double precision)': averageOfFloats,
  'avg(interval)': averageOfIntervals,
  'string_agg(text,text)': joined,
  'array_agg(anynonarray)': gathered,
  'array_agg(anyarray)': stacked,
  'bool_and(boolean)': every,
  'every(boolean)': every,
  'bool_or(boolean)': some,
  'bit_and(smallint)': folded<number>((a, b) => a & b),
  'bit_and(integer)': folded<number>((a, b) => a & b),
  'bit_and(bigint)': folded<bigint>((a, b) => a & b),
  'bit_or(smallint)': folded<number>((a, b) => a | b),
  'bit_or(integer)': folded<number>((a, b) => a | b),
  'bit_or(bigint)': folded<bigint>((a, b) => a | b),
  'bit_xor(smallint)': folded<number>((a, b) => a ^ b),
  'bit_xor(integer)': folded<number>((a, b) => a ^ b),
  'bit_xor(bigint)': folded<bigint>((a, b) => a ^ b),
  'mode(anyelement)': mostFrequent,
  'range_agg(anyrange)': overValues((values, context) => combineRanges(context, values, 'union')),
  'range_agg(anymultirange)': overValues((values, context) => combineRanges(context, values, 'union')),
  'range_intersect_agg(anyrange)': overValues((values, context) => combineRanges(context, values, 'intersection')),
  'range_intersect_agg(anymultirange)': overValues((values, context) => combineRanges(context, values, 'intersection')),
};
