import { type Datum, isArray, isUndecided, type Json, type JsonDatum, undecided } from '../../model/datum.ts';
import type { Subscript } from '../../model/expression.ts';
import type { Environment } from './environment.ts';
import { evaluate } from './expression.ts';

export function evaluateSubscript(e: Subscript, environment: Environment): Datum {
  const value = evaluate(e.arg, environment);
  if (value === null || isUndecided(value)) return value;
  const indexes = e.indexes.map(({ index, low, high }) => ({
    index: index && evaluate(index, environment),
    low: low && evaluate(low, environment),
    high: high && evaluate(high, environment),
  }));
  if (typeof value === 'object' && 'json' in value)
    return inJson(
      value,
      indexes.map((one) => one.index ?? null),
    );
  if (!isArray(value)) return undecided('a subscript');
  if (indexes.some((one) => isUndecided(one.index ?? null))) return undecided('a subscript');
  if (e.slice) return sliceOf(value, indexes);
  if (indexes.length !== value.lengths.length) return null;
  let offset = 0;
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i]?.index;
    if (typeof index !== 'number') return null;
    const place = index - (value.lowerBounds[i] as number);
    if (place < 0 || place >= (value.lengths[i] as number)) return null;
    offset = offset * (value.lengths[i] as number) + place;
  }
  return value.elements[offset] ?? null;
}

function sliceOf(
  value: Extract<Datum, { elements: unknown }>,
  indexes: readonly { index: Datum | undefined; low: Datum | undefined; high: Datum | undefined }[],
): Datum {
  if (value.lengths.length !== 1 || indexes.length !== 1) return undecided('a slice of an array of several dimensions');
  const [one] = indexes as [(typeof indexes)[number]];
  const base = value.lowerBounds[0] as number;
  const low = typeof one.low === 'number' ? one.low : base;
  const high =
    typeof one.high === 'number' ? one.high : typeof one.index === 'number' ? one.index : base + (value.lengths[0] as number) - 1;
  const elements = value.elements.slice(Math.max(0, low - base), Math.max(0, high - base + 1));
  return elements.length === 0
    ? { elements: [], lengths: [], lowerBounds: [] }
    : { elements, lengths: [elements.length], lowerBounds: [1] };
}

function inJson(value: JsonDatum, path: readonly Datum[]): Datum {
  let at: Json | undefined = value.json;
  for (const key of path) {
    if (at instanceof Map) at = at.get(String(key));
    else if (Array.isArray(at)) at = (at as readonly Json[])[Number(key) < 0 ? at.length + Number(key) : Number(key)];
    else return null;
    if (at === undefined) return null;
  }
  return { json: at };
}
