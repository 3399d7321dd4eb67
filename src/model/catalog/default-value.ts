/** Defaults that a server printed. Nearly all are constants; what is not stays opaque, with its text. */
import { arrayOf, type Datum } from '../datum.ts';
import type { Expression } from '../expression.ts';
import type { Stored } from '../objects.ts';
import { BOOL, BPCHAR, FLOAT4, FLOAT8, INT2, INT4, INT8, JSON_TYPE, JSONB, NAME, NUMERIC, OID, TEXT, VARCHAR } from './ids.ts';
import { BUILT_IN } from './member.ts';

export const constantDefault = (text: string, type: number): Stored => ({ expression: readConstant(text, type), place: BUILT_IN });

function readConstant(text: string, type: number): Expression {
  const common = { type, modifier: -1, at: 0 };
  if (text === 'true' || text === 'false') return { kind: 'constant', ...common, value: text === 'true' };
  if (/^NULL(::|$)/.test(text)) return { kind: 'constant', ...common, value: null };
  const literal = NUMBER.exec(text)?.[0] ?? QUOTED.exec(text)?.[1]?.replaceAll("''", "'");
  if (literal === undefined) return { kind: 'opaque', ...common, why: text, args: [] };
  const value = literal === '{}' && text.endsWith('[]') ? arrayOf([]) : readValue(literal, type);
  if (value !== undefined) return { kind: 'constant', ...common, value };
  const arg: Expression = { kind: 'constant', type: TEXT, modifier: -1, at: 0, value: literal };
  return { kind: 'cast', ...common, arg, how: 'io', explicit: true, implicit: false };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const QUOTED = /^'((?:[^']|'')*)'(?:::[a-z_]\w*(?: [a-z]+)*(?:\[\])?)?$/i;

/** undefined: the value has to be read as the type reads its text. */
function readValue(text: string, type: number): Datum | undefined {
  switch (type) {
    case TEXT:
    case VARCHAR:
    case BPCHAR:
    case NAME:
    case JSON_TYPE:
      return text;
    case BOOL:
      return /^t/.test(text);
    case INT2:
    case INT4:
    case OID:
    case FLOAT4:
    case FLOAT8:
      return Number(text);
    case INT8:
      return BigInt(text);
    case NUMERIC:
      return { digits: BigInt(text.replace('.', '')), scale: text.split('.')[1]?.length ?? 0 };
    case JSONB:
      return text === '{}' ? { json: new Map() } : text === '[]' ? { json: [] } : undefined;
    default:
      return undefined;
  }
}
