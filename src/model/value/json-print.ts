/** JSON as text, spaced as `jsonb` is, and the order of `jsonb` values. */
import type { Json, Numeric } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { compareNumeric, isNumeric, printNumeric } from './numeric.ts';
import { compareText } from './text.ts';

export type JsonObject = ReadonlyMap<string, Json>;

export const isJsonObject = (json: Json): json is JsonObject => json instanceof Map;
export const isJsonArray = (json: Json): json is readonly Json[] => Array.isArray(json);
export const isJsonNumber = (json: Json): json is Numeric => isNumeric(json);

const MAX_DEPTH = 6000;
const tooDeep = (): never => refuse('54001', 'stack depth limit exceeded');

export function printJsonb(json: Json, depth = 0): string {
  if (depth > MAX_DEPTH) return tooDeep();
  if (json === null) return 'null';
  if (typeof json === 'boolean') return json ? 'true' : 'false';
  if (typeof json === 'string') return quoteJson(json);
  if (isJsonNumber(json)) return printNumeric(json);
  if (isJsonArray(json)) return `[${json.map((element) => printJsonb(element, depth + 1)).join(', ')}]`;
  return `{${[...json].map(([key, value]) => `${quoteJson(key)}: ${printJsonb(value, depth + 1)}`).join(', ')}}`;
}

/** With line breaks, and four blanks for each level. */
export function printJsonbPretty(json: Json, depth = 0): string {
  if (depth > MAX_DEPTH) return tooDeep();
  const isArray = isJsonArray(json);
  if (!isArray && !isJsonObject(json)) return printJsonb(json);
  const indent = `\n${'    '.repeat(depth + 1)}`;
  const members = isArray
    ? json.map((element) => indent + printJsonbPretty(element, depth + 1))
    : [...json].map(([key, value]) => `${indent}${quoteJson(key)}: ${printJsonbPretty(value, depth + 1)}`);
  const [open, close] = isArray ? '[]' : '{}';
  return `${open}${members.join(',')}\n${'    '.repeat(depth)}${close}`;
}

const SPECIAL = /["\\\u0000-\u001f]/;
const ESCAPES = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

export function quoteJson(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  const escaped = text.replace(
    /["\\\u0000-\u001f]/g,
    (char) => ESCAPES.get(char) ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** Objects > arrays > booleans > numbers > strings > null; more members are more. */
export function compareJsonb(a: Json, b: Json): number {
  // A scalar is kept as an array of one: only an empty array comes before it.
  const isScalarA = rankOf(a) < ARRAY;
  const isScalarB = rankOf(b) < ARRAY;
  if (isJsonArray(a) && a.length === 0 && isScalarB) return -1;
  if (isJsonArray(b) && b.length === 0 && isScalarA) return 1;
  return compare(a, b, 0);
}

const ARRAY = 4;

function rankOf(json: Json): number {
  if (json === null) return 0;
  if (typeof json === 'string') return 1;
  if (typeof json === 'boolean') return 3;
  if (isJsonNumber(json)) return 2;
  return isJsonArray(json) ? ARRAY : 5;
}

function compare(a: Json, b: Json, depth: number): number {
  if (depth > MAX_DEPTH) return tooDeep();
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0 || a === null) return rank;
  if (typeof a === 'string') return compareText(a, b as string);
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (isJsonNumber(a)) return compareNumeric(a, b as Numeric);
  if (isJsonArray(a)) {
    const other = b as readonly Json[];
    if (a.length !== other.length) return a.length - other.length;
    for (const [i, element] of a.entries()) {
      const order = compare(element, other[i] as Json, depth + 1);
      if (order !== 0) return order;
    }
    return 0;
  }
  return compareObjects(a, b as JsonObject, depth);
}

function compareObjects(a: JsonObject, b: JsonObject, depth: number): number {
  if (a.size !== b.size) return a.size - b.size;
  const other = [...b];
  let i = 0;
  for (const [key, value] of a) {
    const [otherKey, otherValue] = other[i++] as [string, Json];
    const order = compareText(key, otherKey) || compare(value, otherValue, depth + 1);
    if (order !== 0) return order;
  }
  return 0;
}
