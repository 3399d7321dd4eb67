/** What reading and comparing ranges asks of their subtype. */
import { DATERANGE, INT4RANGE, INT8RANGE } from '../catalog/ids.ts';
import type { Datum } from '../datum.ts';
import type { Type } from '../objects.ts';
import type { Schema } from '../schema.ts';
import { compareDatums } from './compare.ts';
import { inRange } from './integer.ts';
import { printDatum } from './print.ts';
import type { Subtype } from './range.ts';
import { readDatum } from './read.ts';

/** Of a range type, or of the ranges of a multirange type. */
export function subtypeOf(schema: Schema, type: Type): Subtype {
  const range = type.kind === 'multirange' ? schema.type(type.rangeType ?? 0) : type;
  const element = range?.range?.subtype ?? 0;
  const next = NEXT.get(range?.id ?? 0);
  return {
    read: (text) => readDatum(schema, element, -1, text, 0),
    print: (value) => printDatum(schema, element, value),
    compare: (a, b) => compareDatums(schema, element, a, b),
    ...(next && { next }),
  };
}

type Next = (value: Datum) => Datum | undefined;

const NEXT = new Map<number, Next>([
  [INT4RANGE, (value) => inRange.integer((value as number) + 1)],
  [INT8RANGE, (value) => inRange.bigint((value as bigint) + 1n)],
  [DATERANGE, (value) => (Number.isFinite(value as number) ? (value as number) + 1 : undefined)],
]);
