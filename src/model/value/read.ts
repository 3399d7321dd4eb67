/** A type's input function: text in, datum out, or PostgreSQL's refusal. */
import {
  BIT,
  BOOL,
  BPCHAR,
  BYTEA,
  CHAR,
  CID,
  CIDR,
  DATE,
  FLOAT4,
  FLOAT8,
  INET,
  INT2,
  INT2VECTOR,
  INT4,
  INT8,
  INTERVAL,
  JSON_TYPE,
  JSONB,
  JSONPATH,
  MACADDR,
  MACADDR8,
  MONEY,
  NAME,
  NUMERIC,
  OID,
  OIDVECTOR,
  RECORD,
  REGCLASS,
  REGCOLLATION,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  TIMETZ,
  UUID,
  VARBIT,
  VARCHAR,
  XID,
} from '../catalog/ids.ts';
import { type Datum, isUndecided } from '../datum.ts';
import { quoteIdentifier } from '../identifier.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Schema } from '../schema.ts';
import { readArray } from './array.ts';
import { readBits } from './bit.ts';
import { readBoolean } from './boolean.ts';
import { cutToBytes, readBytea, utf8 } from './bytes.ts';
import { printTimeWithZone, readDate, readTime, readTimestamp, readTimeWithZone } from './datetime.ts';
import { readDouble, readReal } from './float.ts';
import { readBigint, readInteger, readOid, readSmallint } from './integer.ts';
import { readInterval } from './interval.ts';
import { checkJson, readJsonb } from './json.ts';
import { parseJsonPath } from './json-path/parse.ts';
import { sizeDatum } from './length.ts';
import { readMoney } from './money.ts';
import { readCidr, readInet, readMacaddr, readMacaddr8 } from './network.ts';
import { readNumeric } from './numeric.ts';
import { printMultirange, printRange, readMultirange, readRange } from './range.ts';
import { readRow } from './row.ts';
import { subtypeOf } from './subtype.ts';
import { Undecidable } from './undecidable.ts';
import { readUuid } from './uuid.ts';
import { readVector } from './vector.ts';

/**
 * The value of `text` as a literal of the type. Of a domain, the value of its base type: its constraints are the
 * caller's. Names of objects (`regclass` and the like) are what `schema.registered` says they are.
 */
export function readDatum(schema: Schema, type: number, modifier: number, text: string, at: number): Datum {
  if (type === TEXT) return text;
  try {
    const value = read(schema, type, modifier, text, at);
    return modifier < 0 || type === INTERVAL ? value : sizeDatum(schema, type, modifier, value, false);
  } catch (error) {
    if (!(error instanceof Refusal) || error.at !== undefined) throw error;
    const { sqlstate, message, hint, detail, object } = error;
    throw new Refusal(sqlstate, message, {
      at,
      ...(hint !== undefined && { hint }),
      ...(detail !== undefined && { detail }),
      ...(object !== undefined && { object }),
    });
  }
}

function read(schema: Schema, type: number, modifier: number, text: string, at: number): Datum {
  switch (type) {
    case VARCHAR:
    case BPCHAR:
      return text;
    case INT4:
      return readInteger(text, schema.version);
    case BOOL:
      return readBoolean(text);
    case UUID:
      return readUuid(text);
    case INT8:
      return readBigint(text, schema.version);
    case INT2:
      return readSmallint(text, schema.version);
    case NUMERIC:
      return readNumeric(text, schema.version);
    case JSONB:
      return { json: readJsonb(text) };
    case JSON_TYPE:
      return checkJson(text);
    case NAME:
      return cutToBytes(text, 63);
    case TIMESTAMPTZ:
      return readTimestamp(text, true);
    case TIMESTAMP:
      return readTimestamp(text, false);
    case DATE:
      return readDate(text);
    case INTERVAL:
      return readInterval(text, modifier);
    case FLOAT8:
      return readDouble(text);
    case FLOAT4:
      return readReal(text);
    case BYTEA:
      return readBytea(text);
    case TIME:
      return readTime(text);
    case TIMETZ: {
      const time = readTimeWithZone(text);
      return isUndecided(time as Datum) ? (time as Datum) : printTimeWithZone(time as { time: bigint; offset: number });
    }
    case OID:
    case XID:
    case CID:
      return readOid(text, type === OID ? 'oid' : type === XID ? 'xid' : 'cid');
    case INET:
      return readInet(text);
    case CIDR:
      return readCidr(text);
    case MACADDR:
      return readMacaddr(text);
    case MACADDR8:
      return readMacaddr8(text);
    case MONEY:
      return readMoney(text);
    case BIT:
      // Without a length this is bit(1) for a literal in a column only: the input function takes all.
      return readBits(text);
    case VARBIT:
      return readBits(text);
    case CHAR:
      return readChar(text);
    case REGCLASS:
    case REGCOLLATION:
    case REGCONFIG:
    case REGDICTIONARY:
    case REGNAMESPACE:
    case REGOPER:
    case REGOPERATOR:
    case REGPROC:
    case REGPROCEDURE:
    case REGROLE:
    case REGTYPE:
      if (text === '-') return 0;
      return /^\d+$/.test(text) ? readOid(text) : schema.registered(type, text, at);
    case JSONPATH:
      return checkJsonPath(text);
    case INT2VECTOR:
      return vectorOf(text, (element) => readSmallint(element, schema.version));
    case OIDVECTOR:
      return vectorOf(text, readOid);
    default:
      return readConstructed(schema, type, modifier, text, at);
  }
}

/** The text is kept, not made canonical. */
function checkJsonPath(text: string): string {
  try {
    parseJsonPath(text);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
  }
  return text;
}

/** `"char"` is one byte. */
export function readChar(text: string): string {
  if (text.length <= 1 && text < '\u0080') return text;
  if (/^\\[0-7]{3}$/.test(text)) return charOf(Number.parseInt(text.slice(1), 8) & 255);
  return charOf(utf8(text.slice(0, 2))[0] as number);
}

/** As `"char"` is printed: bytes that are no ASCII in octal. */
export function charOf(byte: number): string {
  if (byte === 0) return '';
  return byte < 0x80 ? String.fromCharCode(byte) : `\\${byte.toString(8)}`;
}

function vectorOf(text: string, readElement: (text: string) => Datum): Datum {
  const elements = text
    .split(/[ \t\n\v\f\r]+/)
    .filter((word) => word !== '')
    .map(readElement);
  return elements.length === 0 ? { elements, lengths: [], lowerBounds: [] } : { elements, lengths: [elements.length], lowerBounds: [0] };
}

function readConstructed(schema: Schema, id: number, modifier: number, text: string, at: number): Datum {
  const type = schema.type(id);
  if (!type) return text;
  if (type.trueArray) {
    const delimiter = schema.type(type.element)?.name === 'box' ? ';' : ',';
    return readArray(text, delimiter, (element) => readDatum(schema, type.element, modifier, element, at));
  }
  switch (type.kind) {
    case 'enum':
      if (type.labels?.some(({ label }) => label === text)) return text;
      return refuse('22P02', `invalid input value for enum ${quoteIdentifier(type.name)}: "${text}"`);
    case 'domain':
      return type.domain ? readDatum(schema, type.domain.base, type.domain.modifier, text, at) : text;
    case 'range': {
      const subtype = subtypeOf(schema, type);
      return printRange(subtype, readRange(subtype, text));
    }
    case 'multirange': {
      const subtype = subtypeOf(schema, type);
      return printMultirange(subtype, readMultirange(subtype, text));
    }
    case 'composite':
      return readComposite(schema, type.relation, text, at);
    case 'pseudo':
      return readPseudo(type.name, id, text);
    default:
      return ['vector', 'halfvec'].includes(type.name) ? readVector(type.name, text) : text;
  }
}

function readPseudo(name: string, id: number, text: string): Datum {
  if (name === 'cstring' || name === 'unknown') return text;
  if (name === 'void') return '';
  if (id === RECORD) return refuse('0A000', 'input of anonymous composite types is not implemented');
  return refuse('0A000', `cannot accept a value of type ${name}`);
}

/** Fields stand at their attribute numbers; dropped ones are null. */
function readComposite(schema: Schema, relation: number, text: string, at: number): Datum {
  const columns = schema.relation(relation)?.columns ?? [];
  const live = columns.filter((column) => !column.dropped);
  const values = readRow(text, live.length, (field, i) => {
    const { type, modifier } = live[i] as (typeof live)[number];
    return readDatum(schema, type, modifier, field, at);
  });
  let next = 0;
  return { fields: columns.map((column) => (column.dropped ? null : (values[next++] as Datum))) };
}
