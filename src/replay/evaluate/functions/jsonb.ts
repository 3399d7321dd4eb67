/** Operators of `jsonb`: what it contains, and what is made of it by adding, replacing and deleting. */
import type { ArrayDatum, Datum, Json, JsonDatum, Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { inRange } from '../../../model/value/integer.ts';
import { jsonObject } from '../../../model/value/json.ts';
import { compareJsonb, isJsonArray, isJsonNumber, isJsonObject } from '../../../model/value/json-print.ts';
import { round } from '../../../model/value/numeric-arithmetic.ts';
import { toDouble } from '../../../model/value/numeric-functions.ts';
import { type Functions, pure } from './call-context.ts';
import { indexOf, kindOfJson } from './json.ts';
import { checkMembers } from './limits.ts';

const isScalar = (json: Json): boolean => !isJsonArray(json) && !isJsonObject(json);
const jsonb = (json: Json): JsonDatum => ({ json });

function concatenate({ json: a }: JsonDatum, { json: b }: JsonDatum): Datum {
  if (isJsonObject(a) && isJsonObject(b)) return jsonb(jsonObject([...a, ...b]));
  const list = (json: Json): readonly Json[] => (isJsonArray(json) ? json : [json]);
  const joined = [...list(a), ...list(b)];
  checkMembers(joined.length);
  return jsonb(joined);
}

/** An array contains a scalar that is one of its members. */
function contains({ json: whole }: JsonDatum, { json: part }: JsonDatum): boolean {
  if (isScalar(whole) || isScalar(part)) {
    if (isScalar(whole)) return isScalar(part) && compareJsonb(whole, part) === 0;
    return isJsonArray(whole) && whole.some((member) => isScalar(member) && compareJsonb(member, part) === 0);
  }
  return containsDeep(whole, part);
}

function containsDeep(whole: Json, part: Json): boolean {
  if (isScalar(whole) || isScalar(part)) return isScalar(whole) && isScalar(part) && compareJsonb(whole, part) === 0;
  if (isJsonObject(whole)) {
    return isJsonObject(part) && [...part].every(([key, value]) => whole.has(key) && containsDeep(whole.get(key) as Json, value));
  }
  return isJsonArray(whole) && isJsonArray(part) && part.every((value) => whole.some((member) => containsDeep(member, value)));
}

function exists(json: Json, key: string): boolean {
  if (isJsonObject(json)) return json.has(key);
  return isJsonArray(json) ? json.includes(key) : json === key;
}

const scalarRefused = (): never => refuse('22023', 'cannot delete from scalar');

function deleteKeys({ json }: JsonDatum, keys: readonly Datum[]): Datum {
  if (isJsonObject(json)) return jsonb(new Map([...json].filter(([key]) => !keys.includes(key))));
  if (isJsonArray(json)) return jsonb(json.filter((value) => typeof value !== 'string' || !keys.includes(value)));
  return scalarRefused();
}

function deleteIndex({ json }: JsonDatum, index: number): Datum {
  if (isJsonObject(json)) return refuse('22023', 'cannot delete from object using integer index');
  if (!isJsonArray(json)) return scalarRefused();
  const at = index < 0 ? json.length + index : index;
  return jsonb(json.filter((_, i) => i !== at));
}

/** What to do where a path ends. `create`: also where nothing is there yet. */
interface Change {
  readonly path: readonly Datum[];
  readonly kind: 'set' | 'delete' | 'insert';
  readonly value: Json;
  readonly create: boolean;
  readonly after: boolean;
}

function change(json: Json, by: Change, level = 0): Json {
  const step = by.path[level];
  if (step === null) return refuse('22004', `path element at position ${level + 1} is null`);
  if (step === undefined || isScalar(json)) return json;
  return isJsonObject(json)
    ? changeObject(json, by, level, step as string)
    : changeArray(json as readonly Json[], by, level, step as string);
}

function changeObject(json: ReadonlyMap<string, Json>, by: Change, level: number, key: string): Json {
  const isLast = level === by.path.length - 1;
  const present = json.get(key);
  if (!isLast)
    return present === undefined
      ? json
      : new Map([...json].map(([name, value]) => [name, name === key ? change(value, by, level + 1) : value]));
  if (present === undefined)
    return by.create || by.kind === 'insert' ? (by.kind === 'delete' ? json : jsonObject([...json, [key, by.value]])) : json;
  if (by.kind === 'insert')
    return refuse('22023', 'cannot replace existing key', { hint: 'Try using the function jsonb_set to replace key value.' });
  if (by.kind === 'delete') return new Map([...json].filter(([name]) => name !== key));
  return jsonObject([...json, [key, by.value]]);
}

function changeArray(json: readonly Json[], by: Change, level: number, step: string): Json {
  const index = indexOf(step) ?? refuse('22P02', `path element at position ${level + 1} is not an integer: "${step}"`);
  const at = index < 0 ? json.length + index : index;
  const present = json[at];
  const isLast = level === by.path.length - 1;
  if (!isLast) return present === undefined ? json : json.map((value, i) => (i === at ? change(value, by, level + 1) : value));
  if (present === undefined) {
    if (by.kind === 'delete' || !(by.create || by.kind === 'insert')) return json;
    return at < 0 ? [by.value, ...json] : [...json, by.value];
  }
  if (by.kind === 'delete') return json.filter((_, i) => i !== at);
  if (by.kind === 'insert') return json.flatMap((value, i) => (i !== at ? [value] : by.after ? [value, by.value] : [by.value, value]));
  return json.map((value, i) => (i === at ? by.value : value));
}

const isEmpty = (json: Json): boolean => (isJsonArray(json) ? json.length === 0 : isJsonObject(json) && json.size === 0);

const oneDimensional = (path: ArrayDatum): readonly Datum[] =>
  path.lengths.length > 1 ? refuse('2202E', 'wrong number of array subscripts') : path.elements;

function set({ json }: JsonDatum, path: ArrayDatum, { json: value }: JsonDatum, create: boolean): Datum {
  const steps = oneDimensional(path);
  if (isScalar(json)) return refuse('22023', 'cannot set path in scalar');
  if (isEmpty(json) && !create) return jsonb(json);
  return jsonb(change(json, { path: steps, kind: 'set', value, create, after: false }));
}

function insert({ json }: JsonDatum, path: ArrayDatum, { json: value }: JsonDatum, after: boolean): Datum {
  const steps = oneDimensional(path);
  if (isScalar(json)) return refuse('22023', 'cannot set path in scalar');
  return jsonb(change(json, { path: steps, kind: 'insert', value, create: true, after }));
}

function deletePath({ json }: JsonDatum, path: ArrayDatum): Datum {
  const steps = oneDimensional(path);
  if (isScalar(json)) return refuse('22023', 'cannot delete path in scalar');
  if (isEmpty(json)) return jsonb(json);
  return jsonb(change(json, { path: steps, kind: 'delete', value: null, create: false, after: false }));
}

function setLax(
  target: JsonDatum | null,
  path: ArrayDatum | null,
  value: JsonDatum | null,
  create: boolean | null,
  treatment: string | null,
): Datum {
  if (target === null || path === null || create === null) return null;
  const choices = 'null_value_treatment must be "delete_key", "return_target", "use_json_null", or "raise_exception"';
  if (treatment === null) return refuse('22023', choices);
  if (value !== null) return set(target, path, value, create);
  switch (treatment) {
    case 'raise_exception':
      return refuse('22004', 'JSON value must not be null');
    case 'use_json_null':
      return set(target, path, jsonb(null), create);
    case 'delete_key':
      return deletePath(target, path);
    case 'return_target':
      return target;
    default:
      return refuse('22023', choices);
  }
}

/** JSON null is NULL. */
function cast<T extends Datum>(type: string, wanted: 'number' | 'boolean', convert: (value: Numeric & boolean) => T) {
  return pure(({ json }: JsonDatum): Datum => {
    if (json === null) return null;
    const fits = wanted === 'number' ? isJsonNumber(json) : typeof json === 'boolean';
    if (!fits) return refuse('22023', `cannot cast jsonb ${kindName(json)} to type ${type}`);
    return convert(json as Numeric & boolean);
  });
}

const kindName = (json: Json): string => {
  const kind = kindOfJson(json);
  return kind === 'number' ? 'numeric' : kind === 'object' || kind === 'array' ? 'array or object' : kind;
};

const wholeOf = (value: Numeric): bigint => round(value, 0).digits;
const small = (value: Numeric): number => {
  const whole = wholeOf(value);
  return whole > 2n ** 40n ? 2 ** 40 : whole < -(2n ** 40n) ? -(2 ** 40) : Number(whole);
};

export const jsonbFunctions: Functions = {
  'jsonb_concat(jsonb,jsonb)': pure(concatenate),
  'jsonb_contains(jsonb,jsonb)': pure(contains),
  'jsonb_contained(jsonb,jsonb)': pure((a: JsonDatum, b: JsonDatum) => contains(b, a)),
  'jsonb_exists(jsonb,text)': pure(({ json }: JsonDatum, key: string) => exists(json, key)),
  'jsonb_exists_any(jsonb,text[])': pure(({ json }: JsonDatum, keys: ArrayDatum) =>
    keys.elements.some((key) => key !== null && exists(json, key as string)),
  ),
  'jsonb_exists_all(jsonb,text[])': pure(({ json }: JsonDatum, keys: ArrayDatum) =>
    keys.elements.every((key) => key === null || exists(json, key as string)),
  ),
  'jsonb_delete(jsonb,text)': pure((value: JsonDatum, key: string) => deleteKeys(value, [key])),
  'jsonb_delete(jsonb,text[])': pure((value: JsonDatum, keys: ArrayDatum) => deleteKeys(value, oneDimensional(keys))),
  'jsonb_delete(jsonb,integer)': pure(deleteIndex),
  'jsonb_delete_path(jsonb,text[])': pure(deletePath),
  'jsonb_set(jsonb,text[],jsonb,boolean)': pure(set),
  'jsonb_set_lax(jsonb,text[],jsonb,boolean,text)': pure(setLax),
  'jsonb_insert(jsonb,text[],jsonb,boolean)': pure(insert),
  'bool(jsonb)': cast('boolean', 'boolean', (value) => value as boolean),
  'numeric(jsonb)': cast('numeric', 'number', (value) => value as Numeric),
  'int2(jsonb)': cast('smallint', 'number', (value) => inRange.smallint(small(value))),
  'int4(jsonb)': cast('integer', 'number', (value) => inRange.integer(small(value))),
  'int8(jsonb)': cast('bigint', 'number', (value) => inRange.bigint(wholeOf(value))),
  'float4(jsonb)': cast('real', 'number', (value) => Math.fround(toDouble(value))),
  'float8(jsonb)': cast('double precision', 'number', (value) => toDouble(value)),
};
