/** Values of any type as JSON: as text, the way PostgreSQL spaces it, and as `jsonb`. */
import {
  BOOL,
  DATE,
  FLOAT4,
  FLOAT8,
  INT2,
  INT2VECTOR,
  INT4,
  INT8,
  JSON_TYPE,
  JSONB,
  NUMERIC,
  OIDVECTOR,
  RECORD,
  TIMESTAMP,
  TIMESTAMPTZ,
} from '../../../model/catalog/ids.ts';
import type { ArrayDatum, Datum, Json, JsonDatum, Numeric, RowDatum } from '../../../model/datum.ts';
import { isArray, isRow } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import type { Schema } from '../../../model/schema.ts';
import { jsonObject, readJsonb } from '../../../model/value/json.ts';
import { printJsonb, quoteJson } from '../../../model/value/json-print.ts';
import { readNumeric } from '../../../model/value/numeric.ts';
import { printDatum, rowColumns } from '../../../model/value/print.ts';
import type { CallContext } from './call-context.ts';
import { bounded } from './limits.ts';

type Kind = 'boolean' | 'number' | 'json' | 'jsonb' | 'array' | 'row' | 'moment' | 'text';

export function kindOf(schema: Schema, id: number): Kind {
  switch (id) {
    case BOOL:
      return 'boolean';
    case INT2:
    case INT4:
    case INT8:
    case FLOAT4:
    case FLOAT8:
    case NUMERIC:
      return 'number';
    case JSON_TYPE:
      return 'json';
    case JSONB:
      return 'jsonb';
    case DATE:
    case TIMESTAMP:
    case TIMESTAMPTZ:
      return 'moment';
    case RECORD:
      return 'row';
    case INT2VECTOR:
    case OIDVECTOR:
      return 'array';
  }
  const type = schema.type(id);
  if (type?.domain) return kindOf(schema, type.domain.base);
  if (type?.trueArray) return 'array';
  return type?.kind === 'composite' ? 'row' : 'text';
}

const baseOf = (schema: Schema, id: number): number => {
  const domain = schema.type(id)?.domain;
  return domain ? baseOf(schema, domain.base) : id;
};

/** ISO 8601, with minutes in the offset. */
function momentText(schema: Schema, type: number, value: Datum): string {
  const text = printDatum(schema, baseOf(schema, type), value);
  return text.replace(/^(\d+-\d+-\d+) (?=\d)/, '$1T').replace(/(\+\d\d)( BC)?$/, '$1:00$2');
}

const IS_NUMBER = /^-?\d/;

/** `lines`: with line breaks between the members of the outermost array or row. */
export function jsonText(schema: Schema, type: number, value: Datum, lines = false): string {
  if (value === null) return 'null';
  switch (kindOf(schema, type)) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number': {
      const text = printDatum(schema, baseOf(schema, type), value);
      return IS_NUMBER.test(text) ? text : quoteJson(text);
    }
    case 'json':
      return value as string;
    case 'jsonb':
      return printJsonb((value as JsonDatum).json);
    case 'moment':
      return quoteJson(momentText(schema, type, value));
    case 'array':
      return isArray(value) ? arrayText(schema, schema.type(baseOf(schema, type))?.element ?? 0, value, lines) : quoteJson(value as string);
    case 'row':
      return isRow(value) ? rowText(schema, type, value, lines) : quoteJson(value as string);
    case 'text':
      return quoteJson(printDatum(schema, type, value));
  }
}

function arrayText(schema: Schema, element: number, array: ArrayDatum, lines: boolean): string {
  let members = array.elements.map((value) => jsonText(schema, element, value));
  for (let level = array.lengths.length - 1; level >= 0; level--) {
    const length = array.lengths[level] as number;
    const separator = lines && level === 0 ? ',\n ' : ',';
    const groups: string[] = [];
    for (let i = 0; i < members.length; i += length) groups.push(`[${members.slice(i, i + length).join(separator)}]`);
    members = groups;
  }
  return bounded(members[0] ?? '[]');
}

function rowText(schema: Schema, type: number, row: RowDatum, lines: boolean): string {
  const { fields, types, names } = rowColumns(schema, baseOf(schema, type), row);
  const members = fields.map((field, i) => `${quoteJson(names[i] as string)}:${jsonText(schema, types[i] as number, field)}`);
  return bounded(`{${members.join(lines ? ',\n ' : ',')}}`);
}

export function toJson(schema: Schema, type: number, value: Datum): Json {
  if (value === null) return null;
  switch (kindOf(schema, type)) {
    case 'boolean':
      return value as boolean;
    case 'number': {
      if (baseOf(schema, type) === NUMERIC) return (value as Numeric).special ?? (value as Numeric);
      const text = printDatum(schema, baseOf(schema, type), value);
      return IS_NUMBER.test(text) ? readNumeric(text) : text;
    }
    case 'json':
      return readJsonb(value as string);
    case 'jsonb':
      return (value as JsonDatum).json;
    case 'moment':
      return momentText(schema, type, value);
    case 'array':
      return isArray(value) ? arrayJson(schema, schema.type(baseOf(schema, type))?.element ?? 0, value) : (value as string);
    case 'row':
      return isRow(value) ? rowJson(schema, type, value) : (value as string);
    case 'text':
      return printDatum(schema, type, value);
  }
}

function arrayJson(schema: Schema, element: number, array: ArrayDatum): Json {
  let members: Json[] = array.elements.map((value) => toJson(schema, element, value));
  for (let level = array.lengths.length - 1; level > 0; level--) {
    const length = array.lengths[level] as number;
    const groups: Json[] = [];
    for (let i = 0; i < members.length; i += length) groups.push(members.slice(i, i + length));
    members = groups;
  }
  return members;
}

function rowJson(schema: Schema, type: number, row: RowDatum): Json {
  const { fields, types, names } = rowColumns(schema, baseOf(schema, type), row);
  return jsonObject(fields.map((field, i) => [names[i] as string, toJson(schema, types[i] as number, field)]));
}

/** A key is the text of a scalar. */
export function keyText(schema: Schema, type: number, value: Datum, whenNull: () => never): string {
  if (value === null) return whenNull();
  const kind = kindOf(schema, type);
  if (kind === 'array' || kind === 'row' || kind === 'json' || kind === 'jsonb') {
    return refuse('22023', 'key value must be scalar, not array, composite, or json');
  }
  if (kind === 'boolean') return value ? 'true' : 'false';
  return kind === 'moment' ? momentText(schema, type, value) : printDatum(schema, type, value);
}

export interface Typed {
  readonly type: number;
  readonly value: Datum;
}

/** The arguments with their types; VARIADIC gives them as an array. undefined: that array is NULL. */
export function typedArguments({ schema, argTypes, variadic }: CallContext, args: readonly Datum[]): readonly Typed[] | undefined {
  const [array] = args;
  if (!variadic) return args.map((value, i) => ({ type: argTypes[i] as number, value }));
  if (array === null || array === undefined) return undefined;
  const element = schema.type(argTypes[0] as number)?.element ?? 0;
  return (array as ArrayDatum).elements.map((value) => ({ type: element, value }));
}
