/** JSON made of other values, and the parts of JSON. */
import { JSON_TYPE, JSONB, TEXT } from '../../../model/catalog/ids.ts';
import type { ArrayDatum, Datum, Json, JsonDatum, RowDatum } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { type JsonParts, jsonObject, jsonString, splitJson } from '../../../model/value/json.ts';
import { isJsonArray, isJsonNumber, isJsonObject, printJsonb, printJsonbPretty, quoteJson } from '../../../model/value/json-print.ts';
import { type CallContext, type Functions, inContext, pure, type SetFunctions } from './call-context.ts';
import { jsonText, keyText, toJson, typedArguments } from './json-build.ts';
import { bounded, join } from './limits.ts';

const jsonb = (json: Json): JsonDatum => ({ json });

const evenArguments = (): never => refuse('22023', 'argument list must have even number of elements');

function buildObject(context: CallContext, args: readonly Datum[]): Datum {
  const typed = typedArguments(context, args);
  if (!typed) return null;
  if (typed.length % 2 !== 0) return evenArguments();
  const members: string[] = [];
  for (let i = 0; i < typed.length; i += 2) {
    const [key, value] = [typed[i], typed[i + 1]] as [(typeof typed)[number], (typeof typed)[number]];
    const name = keyText(context.schema, key.type, key.value, () => refuse('22004', 'null value not allowed for object key'));
    members.push(`${quoteJson(name)} : ${jsonText(context.schema, value.type, value.value)}`);
  }
  return bounded(`{${join(members, ', ')}}`);
}

function buildJsonbObject(context: CallContext, args: readonly Datum[]): Datum {
  const typed = typedArguments(context, args);
  if (!typed) return null;
  if (typed.length % 2 !== 0) return evenArguments();
  const members: [string, Json][] = [];
  for (let i = 0; i < typed.length; i += 2) {
    const [key, value] = [typed[i], typed[i + 1]] as [(typeof typed)[number], (typeof typed)[number]];
    const name = keyText(context.schema, key.type, key.value, () => refuse('22023', `argument ${i + 1}: key must not be null`));
    members.push([name, toJson(context.schema, value.type, value.value)]);
  }
  return jsonb(jsonObject(members));
}

function buildArray(context: CallContext, args: readonly Datum[]): Datum {
  const typed = typedArguments(context, args);
  return typed
    ? bounded(
        `[${join(
          typed.map(({ type, value }) => jsonText(context.schema, type, value)),
          ', ',
        )}]`,
      )
    : null;
}

function buildJsonbArray(context: CallContext, args: readonly Datum[]): Datum {
  const typed = typedArguments(context, args);
  return typed ? jsonb(typed.map(({ type, value }) => toJson(context.schema, type, value))) : null;
}

/** Pairs of names and values, from an array of both or from two. */
function pairs(names: ArrayDatum, values: ArrayDatum | undefined): readonly (readonly [string, string | null])[] {
  const subscripts = (): never => refuse('2202E', 'wrong number of array subscripts');
  const list = names.elements as readonly (string | null)[];
  let paired: [string | null, string | null][];
  if (values) {
    if (names.lengths.length > 1 || names.lengths.length !== values.lengths.length) return subscripts();
    if (names.elements.length !== values.elements.length) return refuse('2202E', 'mismatched array dimensions');
    paired = list.map((name, i) => [name, values.elements[i] as string | null]);
  } else {
    if (names.lengths.length > 2) return subscripts();
    if (names.lengths.length === 2 && names.lengths[1] !== 2) return refuse('2202E', 'array must have two columns');
    if (list.length % 2 !== 0) return refuse('2202E', 'array must have even number of elements');
    paired = Array.from({ length: list.length / 2 }, (_, i) => [list[i * 2] ?? null, list[i * 2 + 1] ?? null]);
  }
  return paired.map(([name, value]) => [name ?? refuse('22004', 'null value not allowed for object key'), value] as const);
}

const objectText = (names: ArrayDatum, values?: ArrayDatum): string =>
  `{${pairs(names, values)
    .map(([name, value]) => `${quoteJson(name)} : ${value === null ? 'null' : quoteJson(value)}`)
    .join(', ')}}`;

const objectJson = (names: ArrayDatum, values?: ArrayDatum): JsonDatum => jsonb(jsonObject(pairs(names, values)));

// ---------------------------------------------------------------- parts

const INDEX = /^[ \t\n\v\f\r]*[+-]?\d+$/;

export function indexOf(text: string): number | undefined {
  const index = Number(text);
  return INDEX.test(text) && Math.abs(index) <= 2147483647 ? index : undefined;
}

const element = <T>(values: readonly T[], index: number): T | undefined => values.at(index);

const textField = (parts: JsonParts, name: string): string | undefined =>
  parts.kind === 'object' ? parts.values[parts.keys.lastIndexOf(name)] : undefined;

const textElement = (parts: JsonParts, index: number): string | undefined =>
  parts.kind === 'array' ? element(parts.values, index) : undefined;

const jsonbField = (json: Json, name: string): Json | undefined => (isJsonObject(json) ? json.get(name) : undefined);
const jsonbElement = (json: Json, index: number): Json | undefined => (isJsonArray(json) ? element(json, index) : undefined);

/** A scalar alone is kept as an array of one. */
const rootElement = (json: Json, index: number): Json | undefined =>
  isJsonObject(json) || isJsonArray(json) ? jsonbElement(json, index) : element([json], index);

/** JSON null is NULL, a string what it stands for. */
function unquoted(text: string | undefined): string | null {
  if (text === undefined || text === 'null') return null;
  return text.startsWith('"') ? jsonString(text) : text;
}

export function unquotedJson(json: Json | undefined): string | null {
  if (json === undefined || json === null) return null;
  return typeof json === 'string' ? json : printJsonb(json);
}

/** Of keys that occur twice, the last one under which the path goes on. */
function textPath(text: string, path: ArrayDatum, level = 0): string | undefined {
  const step = path.elements[level];
  if (step === undefined) return text;
  if (step === null) return undefined;
  const parts = splitJson(text);
  const index = indexOf(step as string);
  const found =
    parts.kind === 'object'
      ? parts.values.filter((_, i) => parts.keys[i] === step)
      : [index === undefined ? undefined : textElement(parts, index)];
  return found
    .map((value) => (value === undefined ? undefined : textPath(value, path, level + 1)))
    .findLast((value) => value !== undefined);
}

function jsonbPath(json: Json, path: ArrayDatum): Json | undefined {
  let at: Json | undefined = json;
  for (const step of path.elements) {
    if (at === undefined || step === null) return undefined;
    const index = indexOf(step as string);
    at = isJsonObject(at) ? at.get(step as string) : index === undefined ? undefined : jsonbElement(at, index);
  }
  return at;
}

const orNull = (json: Json | undefined): Datum => (json === undefined ? null : jsonb(json));

export const kindOfJson = (json: Json): string =>
  json === null ? 'null' : isJsonObject(json) ? 'object' : isJsonArray(json) ? 'array' : isJsonNumber(json) ? 'number' : typeof json;

function kindOfText(text: string): string {
  const first = text.trimStart()[0] as string;
  const kinds: Readonly<Record<string, string>> = { '{': 'object', '[': 'array', '"': 'string', t: 'boolean', f: 'boolean', n: 'null' };
  return kinds[first] ?? 'number';
}

function stripText(text: string, inArrays: boolean): string {
  const { kind, keys, values } = splitJson(text);
  if (kind === 'scalar') return values[0] as string;
  const kept = values.map((value) => stripText(value, inArrays));
  if (kind === 'array') return `[${kept.filter((value) => !inArrays || value !== 'null').join(',')}]`;
  return `{${kept.flatMap((value, i) => (value === 'null' ? [] : `${quoteJson(keys[i] as string)}:${value}`)).join(',')}}`;
}

function stripJsonb(json: Json, inArrays: boolean): Json {
  if (isJsonArray(json)) {
    const kept = inArrays ? json.filter((value) => value !== null) : json;
    return kept.map((value) => stripJsonb(value, inArrays));
  }
  if (!isJsonObject(json)) return json;
  return new Map([...json].filter(([, value]) => value !== null).map(([key, value]) => [key, stripJsonb(value, inArrays)]));
}

function lengthOf(kind: string, count: number): number {
  if (kind === 'array') return count;
  return refuse('22023', kind === 'object' ? 'cannot get array length of a non-array' : 'cannot get array length of a scalar');
}

const partsOf = (text: string, wanted: 'object' | 'array', refused: (kind: JsonParts['kind']) => never): JsonParts => {
  const parts = splitJson(text);
  return parts.kind === wanted ? parts : refused(parts.kind);
};

const noObject = (kind: string): never =>
  refuse('22023', kind === 'array' ? 'cannot deconstruct an array as an object' : 'cannot deconstruct a scalar');
const noKeys = (name: string) => (kind: string) => refuse('22023', `cannot call ${name} on ${kind === 'array' ? 'an array' : 'a scalar'}`);
const noArray = (name: string) => (kind: string) =>
  refuse('22023', kind === 'object' ? `cannot call ${name} on a non-array` : `cannot call ${name} on a scalar`);

const members = (json: Json, refused: (kind: string) => never): ReadonlyMap<string, Json> =>
  isJsonObject(json) ? json : refused(kindOfJson(json));
const elements = (json: Json, refused: (kind: string) => never): readonly Json[] => (isJsonArray(json) ? json : refused(kindOfJson(json)));

const pair = (key: string, value: Datum, type: number): RowDatum => ({
  fields: [key, value],
  types: [TEXT, type],
  names: ['key', 'value'],
});

export const jsonFunctions: Functions = {
  'to_json(anyelement)': inContext(({ schema, argTypes }, value: Datum) => jsonText(schema, argTypes[0] as number, value)),
  'to_jsonb(anyelement)': inContext(({ schema, argTypes }, value: Datum) => jsonb(toJson(schema, argTypes[0] as number, value))),
  'row_to_json(record)': inContext(({ schema, argTypes }, row: RowDatum) => jsonText(schema, argTypes[0] as number, row)),
  'row_to_json(record,boolean)': inContext(({ schema, argTypes }, row: RowDatum, lines: boolean) =>
    jsonText(schema, argTypes[0] as number, row, lines),
  ),
  'array_to_json(anyarray)': inContext(({ schema, argTypes }, array: ArrayDatum) => jsonText(schema, argTypes[0] as number, array)),
  'array_to_json(anyarray,boolean)': inContext(({ schema, argTypes }, array: ArrayDatum, lines: boolean) =>
    jsonText(schema, argTypes[0] as number, array, lines),
  ),
  'json_build_object("any")': (args, context) => buildObject(context, args),
  'json_build_object()': () => '{}',
  'json_build_array("any")': (args, context) => buildArray(context, args),
  'json_build_array()': () => '[]',
  'jsonb_build_object("any")': (args, context) => buildJsonbObject(context, args),
  'jsonb_build_object()': () => jsonb(new Map()),
  'jsonb_build_array("any")': (args, context) => buildJsonbArray(context, args),
  'jsonb_build_array()': () => jsonb([]),
  'json_object(text[])': pure((names: ArrayDatum) => objectText(names)),
  'json_object(text[],text[])': pure(objectText),
  'jsonb_object(text[])': pure((names: ArrayDatum) => objectJson(names)),
  'jsonb_object(text[],text[])': pure(objectJson),
  'json_object_field(json,text)': pure((text: string, name: string) => textField(splitJson(text), name) ?? null),
  'json_object_field_text(json,text)': pure((text: string, name: string) => unquoted(textField(splitJson(text), name))),
  'json_array_element(json,integer)': pure((text: string, index: number) => textElement(splitJson(text), index) ?? null),
  'json_array_element_text(json,integer)': pure((text: string, index: number) => unquoted(textElement(splitJson(text), index))),
  'json_extract_path(json,text[])': pure((text: string, path: ArrayDatum) => textPath(text, path) ?? null),
  'json_extract_path_text(json,text[])': pure((text: string, path: ArrayDatum) => unquoted(textPath(text, path)?.trim())),
  'jsonb_object_field(jsonb,text)': pure(({ json }: JsonDatum, name: string) => orNull(jsonbField(json, name))),
  'jsonb_object_field_text(jsonb,text)': pure(({ json }: JsonDatum, name: string) => unquotedJson(jsonbField(json, name))),
  'jsonb_array_element(jsonb,integer)': pure(({ json }: JsonDatum, index: number) => orNull(rootElement(json, index))),
  'jsonb_array_element_text(jsonb,integer)': pure(({ json }: JsonDatum, index: number) => unquotedJson(rootElement(json, index))),
  'jsonb_extract_path(jsonb,text[])': pure(({ json }: JsonDatum, path: ArrayDatum) => orNull(jsonbPath(json, path))),
  'jsonb_extract_path_text(jsonb,text[])': pure(({ json }: JsonDatum, path: ArrayDatum) => unquotedJson(jsonbPath(json, path))),
  'json_typeof(json)': pure(kindOfText),
  'jsonb_typeof(jsonb)': pure(({ json }: JsonDatum) => kindOfJson(json)),
  'json_array_length(json)': pure((text: string) => {
    const { kind, values } = splitJson(text);
    return lengthOf(kind, values.length);
  }),
  'jsonb_array_length(jsonb)': pure(({ json }: JsonDatum) => lengthOf(kindOfJson(json), isJsonArray(json) ? json.length : 0)),
  'json_strip_nulls(json)': pure((text: string) => stripText(text, false)),
  'json_strip_nulls(json,boolean)': pure(stripText),
  'jsonb_strip_nulls(jsonb)': pure(({ json }: JsonDatum) => jsonb(stripJsonb(json, false))),
  'jsonb_strip_nulls(jsonb,boolean)': pure(({ json }: JsonDatum, inArrays: boolean) => jsonb(stripJsonb(json, inArrays))),
  'jsonb_pretty(jsonb)': pure(({ json }: JsonDatum) => bounded(printJsonbPretty(json))),
};

export const jsonSets: SetFunctions = {
  'json_each(json)': ([text]) => {
    const { keys, values } = partsOf(text as string, 'object', noObject);
    return keys.map((key, i) => pair(key, values[i] as string, JSON_TYPE));
  },
  'json_each_text(json)': ([text]) => {
    const { keys, values } = partsOf(text as string, 'object', noObject);
    return keys.map((key, i) => pair(key, unquoted(values[i]), TEXT));
  },
  'json_object_keys(json)': ([text]) => partsOf(text as string, 'object', noKeys('json_object_keys')).keys,
  'json_array_elements(json)': ([text]) => partsOf(text as string, 'array', noArray('json_array_elements')).values,
  'json_array_elements_text(json)': ([text]) => partsOf(text as string, 'array', noArray('json_array_elements_text')).values.map(unquoted),
  'jsonb_each(jsonb)': ([value]) =>
    [...members((value as JsonDatum).json, noKeys('jsonb_each'))].map(([key, json]) => pair(key, jsonb(json), JSONB)),
  'jsonb_each_text(jsonb)': ([value]) =>
    [...members((value as JsonDatum).json, noKeys('jsonb_each_text'))].map(([key, json]) => pair(key, unquotedJson(json), TEXT)),
  'jsonb_object_keys(jsonb)': ([value]) => [...members((value as JsonDatum).json, noKeys('jsonb_object_keys')).keys()],
  'jsonb_array_elements(jsonb)': ([value]) => elements((value as JsonDatum).json, noArray('jsonb_array_elements')).map(jsonb),
  'jsonb_array_elements_text(jsonb)': ([value]) =>
    elements((value as JsonDatum).json, noArray('jsonb_array_elements_text')).map(unquotedJson),
};
