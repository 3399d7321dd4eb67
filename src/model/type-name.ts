/** A type's name as `format_type` prints it: SQL's own spelling for SQL's types, its modifier, brackets for arrays. */
import {
  BIT,
  BOOL,
  BPCHAR,
  FLOAT4,
  FLOAT8,
  INT2,
  INT2VECTOR,
  INT4,
  INT8,
  INTERVAL,
  JSON_TYPE,
  NUMERIC,
  OIDVECTOR,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TIMETZ,
  VARBIT,
  VARCHAR,
} from './catalog/ids.ts';
import { quoteIdentifier } from './identifier.ts';
import { intervalFields } from './interval-fields.ts';
import type { Type } from './objects.ts';

/** Where types are looked up. */
export interface TypeNames {
  type(id: number): Type | undefined;
  namespace(id: number): { readonly name: string } | undefined;
  /** Whether the bare name finds the type; where this is absent, it always does. */
  readonly isVisible?: (type: Type) => boolean;
}

/**
 * `modifier` is -1 for "has none", and null for "not asked": only the latter prints `character` and `bit`, because
 * without a length these mean another type than they say.
 */
export function formatType(types: TypeNames, id: number, modifier: number | null): string {
  if (id === 0) return '-';
  const type = types.type(id);
  if (!type) return '???';
  if (!isPrintedAsArray(type)) return formatElement(types, type, modifier);
  const element = types.type(type.element);
  return element ? `${formatElement(types, element, modifier)}[]` : '???[]';
}

/** Two types are arrays to a subscript, but have names of their own. */
const isPrintedAsArray = (type: Type): boolean => type.trueArray && type.id !== INT2VECTOR && type.id !== OIDVECTOR;

const FIXED = new Map<number, string>([
  [BOOL, 'boolean'],
  [FLOAT4, 'real'],
  [FLOAT8, 'double precision'],
  [INT2, 'smallint'],
  [INT4, 'integer'],
  [INT8, 'bigint'],
  [JSON_TYPE, 'json'],
]);

function formatElement(types: TypeNames, type: Type, modifier: number | null): string {
  const given = modifier !== null && modifier >= 0 ? modifier : undefined;
  const fixed = FIXED.get(type.id);
  if (fixed !== undefined) return fixed;
  switch (type.id) {
    case BIT:
      if (modifier === null) return 'bit';
      return given === undefined ? '"bit"' : `bit(${given})`;
    case BPCHAR:
      if (modifier === null) return 'character';
      return given === undefined ? 'bpchar' : `character${characters(given)}`;
    case VARBIT:
      return `bit varying${parenthesized(given)}`;
    case VARCHAR:
      return `character varying${given === undefined ? '' : characters(given)}`;
    case NUMERIC:
      return `numeric${given === undefined ? '' : numericParts(given)}`;
    case INTERVAL:
      return `interval${given === undefined ? '' : intervalFields(given)}`;
    case TIME:
      return `time${parenthesized(given)} without time zone`;
    case TIMETZ:
      return `time${parenthesized(given)} with time zone`;
    case TIMESTAMP:
      return `timestamp${parenthesized(given)} without time zone`;
    case TIMESTAMPTZ:
      return `timestamp${parenthesized(given)} with time zone`;
    default:
      return qualified(types, type) + (given === undefined ? '' : modifierOf(type, given));
  }
}

const parenthesized = (modifier: number | undefined): string => (modifier === undefined ? '' : `(${modifier})`);

const HEADER = 4;

const characters = (modifier: number): string => (modifier > HEADER ? `(${modifier - HEADER})` : '');

function numericParts(modifier: number): string {
  if (modifier < HEADER) return '';
  const packed = modifier - HEADER;
  return `(${(packed >> 16) & 0xffff},${((packed & 0x7ff) ^ 1024) - 1024})`;
}

function qualified(types: TypeNames, type: Type): string {
  const name = quoteIdentifier(type.name);
  if (types.isVisible?.(type) ?? true) return name;
  const namespace = types.namespace(type.namespace)?.name;
  return namespace === undefined ? name : `${quoteIdentifier(namespace)}.${name}`;
}

function modifierOf(type: Type, modifier: number): string {
  const spatial = type.extension !== undefined && (type.name === 'geometry' || type.name === 'geography');
  return spatial ? spatialParts(modifier) : `(${modifier})`;
}

const SHAPES = [
  'Geometry',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
  'CircularString',
  'CompoundCurve',
  'CurvePolygon',
  'MultiCurve',
  'MultiSurface',
  'PolyhedralSurface',
  'Triangle',
  'Tin',
];

/** PostGIS packs a reference system, a shape and two dimensions into the modifier. */
function spatialParts(modifier: number): string {
  const system = ((modifier & 0x0fffff00) - (modifier & 0x10000000)) >> 8;
  const shape = (modifier & 0xfc) >> 2;
  const dimensions = `${modifier & 2 ? 'Z' : ''}${modifier & 1 ? 'M' : ''}`;
  if (system === 0 && shape === 0 && dimensions === '') return '';
  return `(${SHAPES[shape] ?? 'Unknown'}${dimensions}${system === 0 ? '' : `,${system}`})`;
}
