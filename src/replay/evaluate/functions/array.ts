/** Functions of arrays. Those that look at an array's shape alone do not mind members that nobody knows. */
import { type ArrayDatum, arrayOf, type Datum, isUndecided } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { EMPTY, tooManyDimensions } from '../../../model/value/array.ts';
import { compareDatums } from '../../../model/value/compare.ts';
import { type CallContext, type Functions, inContext, type SetFunctions } from './call-context.ts';
import { checkMembers } from './limits.ts';

const MAX_DIMENSIONS = 6;

const elementTypeOf = ({ schema, argTypes }: CallContext, at = 0): number => schema.type(argTypes[at] as number)?.element ?? 0;

const isSame = ({ schema }: CallContext, type: number, a: Datum, b: Datum): boolean =>
  a === null || b === null ? a === b : compareDatums(schema, type, a, b) === 0;

const oneDimensional = (array: ArrayDatum): void => {
  if (array.lengths.length > 1) refuse('22000', 'argument must be empty or one-dimensional array');
};

const MAX_INTEGER = 2147483647;

function append(array: ArrayDatum | null, value: Datum): ArrayDatum {
  if (array === null || array.elements.length === 0) return arrayOf([value]) as ArrayDatum;
  oneDimensional(array);
  checkMembers(array.elements.length + 1);
  if ((array.lowerBounds[0] as number) + array.elements.length > MAX_INTEGER) refuse('22003', 'integer out of range');
  return { elements: [...array.elements, value], lengths: [array.elements.length + 1], lowerBounds: array.lowerBounds };
}

function prepend(value: Datum, array: ArrayDatum | null): ArrayDatum {
  if (array === null || array.elements.length === 0) return arrayOf([value]) as ArrayDatum;
  oneDimensional(array);
  checkMembers(array.elements.length + 1);
  if ((array.lowerBounds[0] as number) <= -MAX_INTEGER - 1) refuse('22003', 'integer out of range');
  return { elements: [value, ...array.elements], lengths: [array.elements.length + 1], lowerBounds: array.lowerBounds };
}

const incompatible = (): never => refuse('2202E', 'cannot concatenate incompatible arrays');

/** An array of one dimension less is a member of the other. */
function concatenate(a: ArrayDatum | null, b: ArrayDatum | null): ArrayDatum | null {
  if (a === null || b === null) return a ?? b;
  if (a.elements.length === 0) return b;
  if (b.elements.length === 0) return a;
  checkMembers(a.elements.length + b.elements.length);
  const elements = [...a.elements, ...b.elements];
  const [depthA, depthB] = [a.lengths.length, b.lengths.length];
  if (Math.abs(depthA - depthB) > 1) return incompatible();
  const outer = depthA >= depthB ? a : b;
  const innerA = depthA === outer.lengths.length ? a.lengths.slice(1) : a.lengths;
  const innerB = depthB === outer.lengths.length ? b.lengths.slice(1) : b.lengths;
  if (innerA.some((length, i) => length !== innerB[i])) return incompatible();
  const count =
    (depthA === outer.lengths.length ? (a.lengths[0] as number) : 1) + (depthB === outer.lengths.length ? (b.lengths[0] as number) : 1);
  return { elements, lengths: [count, ...outer.lengths.slice(1)], lowerBounds: outer.lowerBounds };
}

function dimension(array: ArrayDatum, n: number): { readonly length: number; readonly lower: number } | undefined {
  const length = array.lengths[n - 1];
  return length === undefined || n < 1 ? undefined : { length, lower: array.lowerBounds[n - 1] as number };
}

const upperBound = (array: ArrayDatum, n: number): number | null => {
  const found = dimension(array, n);
  return found ? found.lower + found.length - 1 : null;
};

function describe(array: ArrayDatum): Datum {
  if (array.lengths.length === 0) return null;
  return array.lengths.map((length, i) => `[${array.lowerBounds[i]}:${(array.lowerBounds[i] as number) + length - 1}]`).join('');
}

function fill(value: Datum, lengths: ArrayDatum | null, bounds: ArrayDatum | null | undefined): ArrayDatum {
  if (lengths === null || bounds === null) return refuse('22004', 'dimension array or low bound array cannot be null');
  const wrong = (): never => refuse('2202E', 'wrong number of array subscripts');
  if (lengths.lengths.length > 1 || (bounds && bounds.lengths.length > 1)) return wrong();
  const noNull = (): never => refuse('22004', 'dimension values cannot be null');
  if (lengths.elements.includes(null)) return noNull();
  if (lengths.elements.length > MAX_DIMENSIONS) return tooManyDimensions();
  if (bounds?.elements.includes(null)) return noNull();
  if (bounds && bounds.elements.length !== lengths.elements.length) return wrong();
  const sizes = lengths.elements as readonly number[];
  let count = sizes.length === 0 ? 0 : 1;
  for (const size of sizes) {
    if (size < 0) refuse('54000', 'array size exceeds the maximum allowed (134217727)');
    count *= size;
    checkMembers(count);
  }
  if (count === 0) return EMPTY;
  return {
    elements: Array<Datum>(count).fill(value),
    lengths: sizes,
    lowerBounds: (bounds?.elements as readonly number[] | undefined) ?? sizes.map(() => 1),
  };
}

const noSearch = (array: ArrayDatum): void => {
  if (array.lengths.length > 1) refuse('0A000', 'searching for elements in multidimensional arrays is not supported');
};

function position(context: CallContext, array: ArrayDatum | null, value: Datum, start?: Datum): Datum {
  if (array === null) return null;
  noSearch(array);
  if (start === null) return refuse('22004', 'initial position must not be null');
  const type = elementTypeOf(context);
  const lower = array.lowerBounds[0] ?? 1;
  for (let i = Math.max(((start as number | undefined) ?? lower) - lower, 0); i < array.elements.length; i++) {
    if (isSame(context, type, array.elements[i] as Datum, value)) return i + lower;
  }
  return null;
}

function positions(context: CallContext, array: ArrayDatum | null, value: Datum): Datum {
  if (array === null) return null;
  noSearch(array);
  const type = elementTypeOf(context);
  const lower = array.lowerBounds[0] ?? 1;
  return arrayOf(array.elements.flatMap((element, i) => (isSame(context, type, element, value) ? [i + lower] : [])));
}

function remove(context: CallContext, array: ArrayDatum | null, value: Datum): Datum {
  if (array === null) return null;
  if (array.lengths.length > 1) return refuse('0A000', 'removing elements from multidimensional arrays is not supported');
  const type = elementTypeOf(context);
  const elements = array.elements.filter((element) => !isSame(context, type, element, value));
  if (elements.length === 0) return EMPTY;
  return { elements, lengths: [elements.length], lowerBounds: array.lowerBounds };
}

function replace(context: CallContext, array: ArrayDatum | null, from: Datum, to: Datum): Datum {
  if (array === null) return null;
  const type = elementTypeOf(context);
  return { ...array, elements: array.elements.map((element) => (isSame(context, type, element, from) ? to : element)) };
}

/** Whether all of the members, or any, are in the array. NULL is in none. */
function containment(context: CallContext, members: ArrayDatum, array: ArrayDatum, all: boolean): boolean {
  const type = elementTypeOf(context);
  const isIn = (member: Datum): boolean =>
    member !== null && array.elements.some((element) => element !== null && compareDatums(context.schema, type, member, element) === 0);
  return all ? members.elements.every(isIn) : members.elements.some(isIn);
}

/** The members of the outermost dimension. */
function slices(array: ArrayDatum): readonly (readonly Datum[])[] {
  const size = array.elements.length / (array.lengths[0] ?? 1);
  return Array.from({ length: array.lengths[0] ?? 0 }, (_, i) => array.elements.slice(i * size, (i + 1) * size));
}

const withSlices = (array: ArrayDatum, parts: readonly (readonly Datum[])[]): ArrayDatum =>
  parts.length === 0
    ? EMPTY
    : { elements: parts.flat(), lengths: [parts.length, ...array.lengths.slice(1)], lowerBounds: array.lowerBounds };

function sort(context: CallContext, array: ArrayDatum, descending = false, nullsFirst = descending): ArrayDatum {
  if (array.elements.length < 2 || (array.lengths[0] as number) < 2) return array;
  const type = elementTypeOf(context);
  const compare = (a: Datum, b: Datum): number => {
    if (a === null || b === null) return a === b ? 0 : (a === null) === nullsFirst ? -1 : 1;
    return compareDatums(context.schema, type, a, b) * (descending ? -1 : 1);
  };
  const parts = [...slices(array)].sort((a, b) => {
    for (const [i, element] of a.entries()) {
      const order = compare(element, b[i] as Datum);
      if (order !== 0) return order;
    }
    return 0;
  });
  return withSlices(array, parts);
}

function trim(array: ArrayDatum, count: number): ArrayDatum {
  const length = array.lengths[0] ?? 0;
  if (count < 0 || count > length) return refuse('2202E', `number of elements to trim must be between 0 and ${length}`);
  return count === 0
    ? { ...array, lowerBounds: array.lengths.map(() => 1) }
    : { ...withSlices(array, slices(array).slice(0, length - count)), ...(count < length && { lowerBounds: array.lengths.map(() => 1) }) };
}

/** Which of ascending or descending thresholds a value lies behind. */
function widthBucket(context: CallContext, value: Datum, thresholds: ArrayDatum): Datum {
  if (thresholds.lengths.length > 1) return refuse('2202E', 'thresholds must be one-dimensional array');
  if (thresholds.elements.includes(null)) return refuse('22004', 'thresholds array must not contain NULLs');
  const type = context.argTypes[0] as number;
  let low = 0;
  let high = thresholds.elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDatums(context.schema, type, value, thresholds.elements[middle] as Datum) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The arguments at these places must be known; what else there is may be undecided. */
const knowing =
  <A extends readonly (Datum | undefined)[]>(places: readonly number[], compute: (...args: A) => Datum): Functions[string] =>
  (args) =>
    places.map((at) => args[at] ?? null).find(isUndecided) ?? compute(...(args as unknown as A));

/** Members may be undecided. */
export const arrayShapes: Functions = {
  'array_append(anycompatiblearray,anycompatible)': knowing([0], append),
  'array_prepend(anycompatible,anycompatiblearray)': knowing([1], prepend),
  'array_cat(anycompatiblearray,anycompatiblearray)': knowing([0, 1], concatenate),
  'array_ndims(anyarray)': knowing([0], (array: ArrayDatum) => array.lengths.length || null),
  'array_dims(anyarray)': knowing([0], describe),
  'array_length(anyarray,integer)': knowing([0, 1], (array: ArrayDatum, n: number) => dimension(array, n)?.length ?? null),
  'array_lower(anyarray,integer)': knowing([0, 1], (array: ArrayDatum, n: number) => dimension(array, n)?.lower ?? null),
  'array_upper(anyarray,integer)': knowing([0, 1], upperBound),
  'cardinality(anyarray)': knowing([0], (array: ArrayDatum) => array.elements.length),
  'array_fill(anyelement,integer[])': knowing([1], (value: Datum, lengths: ArrayDatum | null) => fill(value, lengths, undefined)),
  'array_fill(anyelement,integer[],integer[])': knowing([1, 2], fill),
  'trim_array(anyarray,integer)': knowing([0, 1], trim),
  'array_reverse(anyarray)': knowing([0], (array: ArrayDatum) =>
    (array.lengths[0] ?? 0) < 2 ? array : withSlices(array, [...slices(array)].reverse()),
  ),
};

export const arrays: Functions = {
  'array_position(anycompatiblearray,anycompatible)': inContext(position),
  'array_position(anycompatiblearray,anycompatible,integer)': inContext(position),
  'array_positions(anycompatiblearray,anycompatible)': inContext(positions),
  'array_remove(anycompatiblearray,anycompatible)': inContext(remove),
  'array_replace(anycompatiblearray,anycompatible,anycompatible)': inContext(replace),
  'arraycontains(anyarray,anyarray)': inContext((context, a: ArrayDatum, b: ArrayDatum) => containment(context, b, a, true)),
  'arraycontained(anyarray,anyarray)': inContext((context, a: ArrayDatum, b: ArrayDatum) => containment(context, a, b, true)),
  'arrayoverlap(anyarray,anyarray)': inContext((context, a: ArrayDatum, b: ArrayDatum) => containment(context, a, b, false)),
  'array_sort(anyarray)': inContext((context, array: ArrayDatum) => sort(context, array)),
  'array_sort(anyarray,boolean)': inContext((context, array: ArrayDatum, descending: boolean) => sort(context, array, descending)),
  'array_sort(anyarray,boolean,boolean)': inContext(sort),
  'width_bucket(anycompatible,anycompatiblearray)': inContext(widthBucket),
};

function subscripts(array: ArrayDatum, n: number, reverse: boolean): readonly Datum[] {
  const found = dimension(array, n);
  if (!found) return [];
  const numbers = Array.from({ length: found.length }, (_, i) => found.lower + i);
  return reverse ? numbers.reverse() : numbers;
}

export const arraySets: SetFunctions = {
  'unnest(anyarray)': ([array]) => (array as ArrayDatum).elements,
  'generate_subscripts(anyarray,integer)': ([array, n]) => subscripts(array as ArrayDatum, n as number, false),
  'generate_subscripts(anyarray,integer,boolean)': ([array, n, reverse]) =>
    subscripts(array as ArrayDatum, n as number, reverse as boolean),
};
