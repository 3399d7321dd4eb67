/** A value of a type, as its text, for a column of which nothing is wanted but that it is filled. */
import {
  BIT,
  BOOL,
  BOX,
  BPCHAR,
  BYTEA,
  CHAR,
  CIDR,
  CIRCLE,
  DATE,
  FLOAT4,
  FLOAT8,
  INET,
  INT2,
  INT4,
  INT8,
  INTERVAL,
  JSON_TYPE,
  JSONB,
  JSONPATH,
  LINE,
  LSEG,
  MACADDR,
  MACADDR8,
  MONEY,
  NUMERIC,
  OID,
  PATH,
  PG_LSN,
  POINT,
  POLYGON,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TIMETZ,
  TSQUERY,
  TSVECTOR,
  UUID,
  VARBIT,
  VARCHAR,
  XML,
} from '../../model/catalog/ids.ts';
import type { Schema } from '../../model/schema.ts';

/** Different for different numbers, where the type has room for it. */
export function madeValue(schema: Schema, type: number, modifier: number, number: number): string {
  const simple = SIMPLE.get(type);
  if (simple) return simple(number, modifier);
  const found = schema.type(type);
  if (!found) return made(number);
  if (found.domain) {
    const { base, modifier: own } = found.domain;
    return madeValue(schema, base, own, number);
  }
  if (found.labels) return found.labels[0]?.label ?? '';
  if (found.trueArray) return '{}';
  if (found.kind === 'range') return 'empty';
  if (found.kind === 'multirange') return '{}';
  if (found.kind === 'composite') {
    const fields = schema.relation(found.relation)?.columns.filter((column) => !column.dropped).length ?? 0;
    return `(${','.repeat(Math.max(fields - 1, 0))})`;
  }
  return OF_EXTENSIONS[found.name]?.(number, modifier) ?? made(number);
}

const made = (number: number): string => `made ${number}`;

type Maker = (number: number, modifier: number) => string;

const cut: Maker = (number, modifier) => {
  const room = modifier > 4 ? modifier - 4 : 0;
  const text = made(number);
  return room === 0 || text.length <= room ? text : String(number).slice(-room);
};

const bits: Maker = (number, modifier) =>
  (number % 2 ** Math.min(Math.max(modifier, 1), 30)).toString(2).padStart(Math.max(modifier, 1), '0');

/** Far from what a history may have put there itself. */
const FAR = 900_000;

const SIMPLE: ReadonlyMap<number, Maker> = new Map<number, Maker>([
  [BOOL, () => 'false'],
  [INT2, (number) => String(20_000 + (number % 10_000))],
  [INT4, (number) => String(FAR + number)],
  [INT8, (number) => String(FAR + number)],
  [OID, (number) => String(FAR + number)],
  [NUMERIC, (number) => String(number % 10)],
  [FLOAT4, (number) => String(number)],
  [FLOAT8, (number) => String(number)],
  [MONEY, (number) => String(number)],
  [UUID, (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`],
  [VARCHAR, cut],
  [BPCHAR, cut],
  [CHAR, () => 'x'],
  [BIT, bits],
  [VARBIT, (number) => number.toString(2)],
  [BYTEA, (number) => `\\x${number.toString(16).padStart(8, '0')}`],
  [DATE, () => '2024-01-01'],
  [TIME, () => '12:00'],
  [TIMETZ, () => '12:00+00'],
  [TIMESTAMP, () => '2024-01-01 12:00'],
  [TIMESTAMPTZ, () => '2024-01-01 12:00+00'],
  [INTERVAL, () => '1 day'],
  [JSON_TYPE, () => '{}'],
  [JSONB, () => '{}'],
  [JSONPATH, () => '$'],
  [XML, () => '<made/>'],
  [INET, (number) => `10.0.${(number >> 8) % 256}.${number % 256}`],
  [CIDR, (number) => `10.0.${number % 256}.0/24`],
  [MACADDR, () => '08:00:2b:01:02:03'],
  [MACADDR8, () => '08:00:2b:01:02:03:04:05'],
  [POINT, (number) => `(${number},0)`],
  [LINE, () => '{1,1,0}'],
  [LSEG, () => '[(0,0),(1,1)]'],
  [BOX, () => '(1,1),(0,0)'],
  [PATH, () => '[(0,0),(1,1)]'],
  [POLYGON, () => '((0,0),(1,0),(1,1))'],
  [CIRCLE, () => '<(0,0),1>'],
  [PG_LSN, (number) => `0/${number.toString(16).toUpperCase()}`],
  [TSVECTOR, () => ''],
  [TSQUERY, () => ''],
]);

const OF_EXTENSIONS: Readonly<Record<string, Maker>> = {
  hstore: () => '',
  ltree: (number) => `made.n${number}`,
  lquery: () => '*',
  cube: () => '(0)',
  vector: (_, modifier) => `[${Array.from({ length: modifier > 0 ? modifier : 3 }, () => '0').join(',')}]`,
  halfvec: (_, modifier) => `[${Array.from({ length: modifier > 0 ? modifier : 3 }, () => '0').join(',')}]`,
  geometry: () => 'POINT(0 0)',
  geography: () => 'POINT(0 0)',
};
