import { type Datum, isArray, isRow, isUndecided, type Json } from '../../model/datum.ts';
import { cannotKnow } from './environment.ts';

/** A text that is the same for values that `=` holds equal. */
export function keyOf(value: Datum): string {
  if (value === null) return '~';
  if (isUndecided(value)) return cannotKnow(value.undecided);
  switch (typeof value) {
    case 'boolean':
      return value ? 't' : 'f';
    case 'number':
    case 'bigint':
      return `n${value}`;
    case 'string':
      return `s${value.length}:${value}`;
    default:
  }
  if (value instanceof Uint8Array) return `b${[...value].join()}`;
  if (isArray(value)) return `[${value.lengths.join('x')}:${value.elements.map(keyOf).join()}]`;
  if (isRow(value)) return `(${value.fields.map(keyOf).join()})`;
  if ('digits' in value) return numericKey(value.digits, value.scale, value.special);
  if ('months' in value) return `i${BigInt(value.months) * 2_592_000_000_000n + BigInt(value.days) * 86_400_000_000n + value.microseconds}`;
  return `j${jsonKey(value.json)}`;
}

function numericKey(digits: bigint, scale: number, special: string | undefined): string {
  if (special) return `n${special}`;
  let [d, s] = [digits, scale];
  while (s > 0 && d % 10n === 0n) {
    d /= 10n;
    s--;
  }
  return s <= 0 ? `n${d}` : `n${d}e-${s}`;
}

function jsonKey(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Map) return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${jsonKey(inner)}`).join()}}`;
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(jsonKey).join()}]`;
  return numericKey((value as { digits: bigint }).digits, (value as { scale: number }).scale, undefined);
}
