/** What a type's modifier does to a value: cuts, pads, rounds, or refuses it. */
import { BIT, BPCHAR, INTERVAL, NUMERIC, TIME, TIMESTAMP, TIMESTAMPTZ, TIMETZ, VARBIT, VARCHAR } from '../catalog/ids.ts';
import { type ArrayDatum, type Datum, type Interval, isUndecided, type Numeric } from '../datum.ts';
import { refuse } from '../refusal.ts';
import type { Schema } from '../schema.ts';
import { isFiniteTimestamp } from './calendar.ts';
import { printTimeWithZone, timeWithZone } from './datetime.ts';
import { applyIntervalModifier, roundTime } from './interval-modifier.ts';
import { countDigits } from './numeric.ts';
import { round } from './numeric-arithmetic.ts';
import { characterCount, sliceCharacters } from './text.ts';

/** `explicit`: written as a cast, which cuts where an assignment refuses. */
export function sizeDatum(schema: Schema, type: number, modifier: number, value: Datum, explicit: boolean): Datum {
  if (modifier < 0 || value === null || isUndecided(value)) return value;
  switch (type) {
    case VARCHAR:
      return sizeVarchar(value as string, modifier - 4, explicit);
    case BPCHAR:
      return sizeBpchar(value as string, modifier - 4, explicit);
    case NUMERIC:
      return sizeNumeric(value as Numeric, modifier);
    case BIT:
      return sizeBit(value as string, modifier, explicit);
    case VARBIT:
      return sizeVarbit(value as string, modifier, explicit);
    case TIME:
      return roundTime(value as bigint, modifier);
    case TIMETZ: {
      const { time, offset } = timeWithZone(value as string);
      return printTimeWithZone({ time: roundTime(time, modifier), offset });
    }
    case TIMESTAMP:
    case TIMESTAMPTZ:
      return isFiniteTimestamp(value as bigint) ? roundTime(value as bigint, modifier) : value;
    case INTERVAL:
      return applyIntervalModifier(value as Interval, modifier);
    default: {
      const element = schema.type(type);
      return element?.trueArray ? sizeElements(schema, element.element, modifier, value as ArrayDatum, explicit) : value;
    }
  }
}

const sizeElements = (schema: Schema, element: number, modifier: number, array: ArrayDatum, explicit: boolean): ArrayDatum => ({
  ...array,
  elements: array.elements.map((value) => sizeDatum(schema, element, modifier, value, explicit)),
});

function sizeVarchar(value: string, length: number, explicit: boolean): string {
  if (value.length <= length || characterCount(value) <= length) return value;
  return cutText(value, length, explicit, 'character varying');
}

/** Blanks may always be cut off. */
function cutText(value: string, length: number, explicit: boolean, type: string): string {
  const kept = sliceCharacters(value, 0, length);
  if (!explicit && !/^ *$/.test(value.slice(kept.length))) refuse('22001', `value too long for type ${type}(${length})`);
  return kept;
}

function sizeBpchar(value: string, length: number, explicit: boolean): string {
  const count = characterCount(value);
  if (count > length) return cutText(value, length, explicit, 'character');
  return value + ' '.repeat(length - count);
}

export function sizeNumeric(value: Numeric, modifier: number): Numeric {
  if (value.special === 'NaN' || modifier < 4) return value;
  const precision = ((modifier - 4) >> 16) & 0xffff;
  const scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
  const overflow = (detail: string): never =>
    refuse('22003', 'numeric field overflow', { detail: `A field with precision ${precision}, scale ${scale} ${detail}` });
  if (value.special) return overflow('cannot hold an infinite value.');
  const rounded = round(value, scale);
  if (rounded.digits !== 0n && countDigits(rounded.digits) - rounded.scale > precision - scale) {
    const limit = precision === scale ? '1' : `10^${precision - scale}`;
    return overflow(`must round to an absolute value less than ${limit}.`);
  }
  return rounded;
}

/** PostgreSQL takes no notice of a length that no bit string can have. */
const MAX_BITS = 83_886_080;

function sizeBit(value: string, length: number, explicit: boolean): string {
  if (value.length === length || length <= 0 || length > MAX_BITS) return value;
  if (!explicit) refuse('22026', `bit string length ${value.length} does not match type bit(${length})`);
  return value.slice(0, length).padEnd(length, '0');
}

function sizeVarbit(value: string, length: number, explicit: boolean): string {
  if (length <= 0 || value.length <= length) return value;
  if (!explicit) refuse('22001', `bit string too long for type bit varying(${length})`);
  return value.slice(0, length);
}
