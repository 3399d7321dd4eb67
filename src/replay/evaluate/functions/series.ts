/** `generate_series`. */
import type { Datum, Interval, Numeric } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { isFiniteTimestamp } from '../../../model/value/calendar.ts';
import { compareIntervals, isInfiniteInterval } from '../../../model/value/interval-arithmetic.ts';
import { compareNumeric, ONE, signOf } from '../../../model/value/numeric.ts';
import { add } from '../../../model/value/numeric-arithmetic.ts';
import type { SetFunctions } from './call-context.ts';
import { checkMembers } from './limits.ts';
import { splitToFields } from './text.ts';
import { addInZone } from './timestamp.ts';
import { addInterval } from './timestamp-arithmetic.ts';
import { zoneOf } from './timestamp-make.ts';
import { TIMESTAMP_TEXT as TS, TIMESTAMPTZ_TEXT as TZ } from './type-words.ts';

const zeroStep = (): never => refuse('22023', 'step size cannot equal zero');

function integers(start: number, stop: number, step: number): readonly Datum[] {
  if (step === 0) return zeroStep();
  const count = Math.max(Math.floor((stop - start) / step) + 1, 0);
  checkMembers(count);
  return Array.from({ length: count }, (_, i) => start + i * step);
}

function bigints(start: bigint, stop: bigint, step: bigint): readonly Datum[] {
  if (step === 0n) return zeroStep();
  const count = step > 0n === stop >= start || stop === start ? (stop - start) / step + 1n : 0n;
  checkMembers(Number(count));
  return Array.from({ length: Number(count) }, (_, i) => start + BigInt(i) * step);
}

function numerics(start: Numeric, stop: Numeric, step: Numeric): readonly Datum[] {
  for (const [name, value] of [
    ['start', start],
    ['stop', stop],
    ['step', step],
  ] as const) {
    if (value.special)
      refuse('22023', `${name} ${name === 'step' ? 'size' : 'value'} cannot be ${value.special === 'NaN' ? 'NaN' : 'infinity'}`);
  }
  const direction = signOf(step);
  if (direction === 0) return zeroStep();
  const values: Numeric[] = [];
  for (let at = start; compareNumeric(at, stop) * direction <= 0; at = add(at, step)) {
    values.push(at);
    checkMembers(values.length);
  }
  return values;
}

const ZERO: Interval = { months: 0, days: 0, microseconds: 0n };

function timestamps(start: bigint, stop: bigint, step: Interval, next: (timestamp: bigint) => bigint): readonly Datum[] {
  const direction = compareIntervals(step, ZERO);
  if (direction === 0) return zeroStep();
  if (isInfiniteInterval(step)) return refuse('22023', 'step size cannot be infinite');
  if (!isFiniteTimestamp(start) || !isFiniteTimestamp(stop)) {
    const order = start < stop ? -1 : start > stop ? 1 : 0;
    return order * direction > 0 ? [] : refuse('54000', 'a series without an end');
  }
  const values: bigint[] = [];
  for (let at = start; direction > 0 ? at <= stop : at >= stop; at = next(at)) {
    values.push(at);
    checkMembers(values.length);
  }
  return values;
}

function stepsInZone(step: Interval, zone: string): (at: bigint) => bigint {
  zoneOf(zone);
  return (at) => addInZone(at, step, zone);
}

export const series: SetFunctions = {
  'generate_series(integer,integer)': ([start, stop]) => integers(start as number, stop as number, 1),
  'generate_series(integer,integer,integer)': ([start, stop, step]) => integers(start as number, stop as number, step as number),
  'generate_series(bigint,bigint)': ([start, stop]) => bigints(start as bigint, stop as bigint, 1n),
  'generate_series(bigint,bigint,bigint)': ([start, stop, step]) => bigints(start as bigint, stop as bigint, step as bigint),
  'generate_series(numeric,numeric)': ([start, stop]) => numerics(start as Numeric, stop as Numeric, ONE),
  'generate_series(numeric,numeric,numeric)': ([start, stop, step]) => numerics(start as Numeric, stop as Numeric, step as Numeric),
  [`generate_series(${TS},${TS},interval)`]: ([start, stop, step]) =>
    timestamps(start as bigint, stop as bigint, step as Interval, (at) => addInterval(at, step as Interval)),
  [`generate_series(${TZ},${TZ},interval)`]: ([start, stop, step]) =>
    timestamps(start as bigint, stop as bigint, step as Interval, (at) => addInterval(at, step as Interval)),
  [`generate_series(${TZ},${TZ},interval,text)`]: ([start, stop, step, zone]) =>
    timestamps(start as bigint, stop as bigint, step as Interval, stepsInZone(step as Interval, zone as string)),
  'string_to_table(text,text)': ([text, separator]) => splitToFields(text as string | null, separator as string | null, null) ?? [],
  'string_to_table(text,text,text)': ([text, separator, nullText]) =>
    splitToFields(text as string | null, separator as string | null, nullText as string | null) ?? [],
};
