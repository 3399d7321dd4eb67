/** What stands in parentheses behind a type, as the number that PostgreSQL keeps (`atttypmod`). */
import { BIT, BPCHAR, INTERVAL, NUMERIC, TIME, TIMESTAMP, TIMESTAMPTZ, TIMETZ, VARBIT, VARCHAR } from './catalog/ids.ts';
import type { Type } from './objects.ts';
import { refuse } from './refusal.ts';

const MAX_CHARACTERS = 10_485_760;

export function typeModifier(type: Type, written: readonly string[], at: number): number {
  switch (type.id) {
    case VARCHAR:
      return characters('varchar', written, at) + 4;
    case BPCHAR:
      return characters('char', written, at) + 4;
    case BIT:
      return characters('bit', written, at);
    case VARBIT:
      return characters('varbit', written, at);
    case NUMERIC:
      return numericModifier(written, at);
    case TIME:
    case TIMETZ:
    case TIMESTAMP:
    case TIMESTAMPTZ:
      return Math.min(integer(written[0], at), 6);
    case INTERVAL:
      return intervalModifier(written, at);
    default:
      return extensionModifier(type, written, at);
  }
}

function integer(text: string | undefined, at: number): number {
  const value = Number(text);
  if (text === undefined || !Number.isInteger(value)) refuse('22P02', `invalid input syntax for type integer: "${text}"`, { at });
  return value;
}

function characters(name: string, written: readonly string[], at: number): number {
  if (written.length !== 1) refuse('22023', 'invalid type modifier', { at });
  const length = integer(written[0], at);
  if (length < 1) refuse('22023', `length for type ${name} must be at least 1`, { at });
  if (length > MAX_CHARACTERS && name.endsWith('char')) refuse('22023', `length for type ${name} cannot exceed ${MAX_CHARACTERS}`, { at });
  return length;
}

function numericModifier(written: readonly string[], at: number): number {
  if (written.length > 2) refuse('22023', 'invalid NUMERIC type modifier', { at });
  const precision = integer(written[0], at);
  const scale = written.length === 2 ? integer(written[1], at) : 0;
  if (precision < 1 || precision > 1000) refuse('22023', `NUMERIC precision ${precision} must be between 1 and 1000`, { at });
  if (scale < -1000 || scale > 1000) refuse('22023', `NUMERIC scale ${scale} must be between -1000 and 1000`, { at });
  return ((precision << 16) | (scale & 0x7ff)) + 4;
}

const FULL_RANGE = 0x7fff;
const FULL_PRECISION = 0xffff;

/** The grammar hands over the fields as a bit mask, and the precision behind it. */
function intervalModifier(written: readonly string[], at: number): number {
  const mask = integer(written[0], at);
  const precision = written.length > 1 ? Math.min(integer(written[1], at), 6) : FULL_PRECISION;
  return mask === FULL_RANGE && written.length < 2 ? -1 : (mask << 16) | precision;
}

const GEOMETRIES = [
  'geometry',
  'point',
  'linestring',
  'polygon',
  'multipoint',
  'multilinestring',
  'multipolygon',
  'geometrycollection',
  'circularstring',
  'compoundcurve',
  'curvepolygon',
  'multicurve',
  'multisurface',
  'polyhedralsurface',
  'triangle',
  'tin',
];

function extensionModifier(type: Type, written: readonly string[], at: number): number {
  if (type.name === 'geometry' || type.name === 'geography') return geometryModifier(type.name, written, at);
  if (type.extension !== undefined && written.every((text) => /^\d+$/.test(text))) return Number(written[0]);
  return refuse('42601', `type modifier is not allowed for type "${type.name}"`, { at });
}

function geometryModifier(type: string, written: readonly string[], at: number): number {
  const shape = (written[0] ?? '').toLowerCase();
  const z = /zm?$/.test(shape);
  const m = /m$/.test(shape) && !shape.endsWith('geom');
  const kind = GEOMETRIES.indexOf(shape.replace(/(z|m|zm)$/, ''));
  if (kind < 0) refuse('22023', `Invalid geometry type modifier: ${written[0]}`, { at });
  const srid = written.length > 1 ? integer(written[1], at) : type === 'geography' ? 4326 : 0;
  return (srid << 8) | (kind << 2) | (z ? 2 : 0) | (m ? 1 : 0);
}
