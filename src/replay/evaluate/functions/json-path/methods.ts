/** The methods of JSON paths: `.size()`, `.type()`. */
import type { Json, Numeric } from '../../../../model/datum.ts';
import { Refusal, refuse } from '../../../../model/refusal.ts';
import { printDouble, readDouble } from '../../../../model/value/float.ts';
import { isJsonArray, isJsonNumber, isJsonObject } from '../../../../model/value/json-print.ts';
import { printNumeric, readNumeric } from '../../../../model/value/numeric.ts';
import { absolute, ceiling, floor } from '../../../../model/value/numeric-arithmetic.ts';
import { Undecidable } from '../../../../model/value/undecidable.ts';
import { kindOfJson } from '../json.ts';

const whole = (value: number): Numeric => ({ digits: BigInt(value), scale: 0 });

const NUMERIC: Readonly<Record<string, (value: Numeric) => Numeric>> = { abs: absolute, ceiling, floor };

export function callMethod(name: string, item: Json, strict: boolean): Iterable<Json> {
  switch (name) {
    case 'type':
      return [kindOfJson(item)];
    case 'size':
      if (isJsonArray(item)) return [whole(item.length)];
      return strict ? refuse('22039', 'jsonpath item method .size() can only be applied to an array') : [whole(1)];
  }
  return isJsonArray(item) && !strict ? callOnMembers(name, item) : callOnMember(name, item);
}

function* callOnMembers(name: string, members: readonly Json[]): Iterable<Json> {
  for (const member of members) yield* callOnMember(name, member);
}

function callOnMember(name: string, item: Json): readonly Json[] {
  const numeric = NUMERIC[name];
  if (numeric)
    return [isJsonNumber(item) ? numeric(item) : refuse('22036', `jsonpath item method .${name}() can only be applied to a numeric value`)];
  if (name === 'double') return [toDouble(item)];
  if (name === 'keyvalue') {
    if (!isJsonObject(item)) return refuse('2203C', 'jsonpath item method .keyvalue() can only be applied to an object');
    throw new Undecidable('jsonpath method .keyvalue(), whose ids depend on storage');
  }
  throw new Undecidable(`jsonpath method .${name}()`);
}

function toDouble(item: Json): Json {
  if (!isJsonNumber(item) && typeof item !== 'string') {
    return refuse('22036', 'jsonpath item method .double() can only be applied to a string or numeric value');
  }
  const text = typeof item === 'string' ? item : printNumeric(item);
  try {
    const value = readDouble(text);
    if (Number.isFinite(value)) return isJsonNumber(item) ? item : readNumeric(printDouble(value));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return refuse('22036', `argument "${text}" of jsonpath item method .double() is invalid for type double precision`);
}
