/** Rows made of JSON objects: `jsonb_populate_record`, `json_to_recordset` and their like. */
import { JSON_TYPE, JSONB, RECORD } from '../../../model/catalog/ids.ts';
import type { Datum, Json, JsonDatum, RowDatum } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import type { Schema } from '../../../model/schema.ts';
import { jsonString, readJsonb, splitJson } from '../../../model/value/json.ts';
import { isJsonArray, isJsonObject, printJsonb } from '../../../model/value/json-print.ts';
import { readDatum } from '../../../model/value/read.ts';
import type { CallContext, Functions, SetFunctions } from './call-context.ts';

/** A JSON value, be it text or `jsonb`. */
interface Value {
  readonly kind: 'object' | 'array' | 'string' | 'scalar' | 'null';
  /** What a string stands for, or the JSON. */
  readonly text: string;
  readonly raw: string;
  json(): Json;
  field(name: string): Value | undefined;
  items(): readonly Value[];
}

function fromText(written: string): Value {
  const raw = written.trim();
  const first = raw[0];
  const kind = first === '{' ? 'object' : first === '[' ? 'array' : first === '"' ? 'string' : raw === 'null' ? 'null' : 'scalar';
  return {
    kind,
    raw,
    text: kind === 'string' ? jsonString(raw) : raw,
    json: () => readJsonb(raw),
    field(name) {
      const { keys, values } = splitJson(raw);
      const found = values[keys.lastIndexOf(name)];
      return found === undefined ? undefined : fromText(found);
    },
    items: () => splitJson(raw).values.map(fromText),
  };
}

function fromJson(json: Json): Value {
  const kind =
    json === null ? 'null' : isJsonObject(json) ? 'object' : isJsonArray(json) ? 'array' : typeof json === 'string' ? 'string' : 'scalar';
  return {
    kind,
    get raw() {
      return printJsonb(json);
    },
    get text() {
      return typeof json === 'string' ? json : printJsonb(json);
    },
    json: () => json,
    field(name) {
      const found = isJsonObject(json) ? json.get(name) : undefined;
      return found === undefined ? undefined : fromJson(found);
    },
    items: () => (isJsonArray(json) ? json.map(fromJson) : []),
  };
}

const jsonValue = (datum: Datum): Value => (typeof datum === 'string' ? fromText(datum) : fromJson((datum as JsonDatum).json));

function convert(schema: Schema, type: number, modifier: number, value: Value): Datum {
  if (value.kind === 'null') return null;
  if (type === JSONB) return { json: value.json() };
  if (type === JSON_TYPE) return value.raw;
  const described = schema.type(type);
  if (described?.domain) return convert(schema, described.domain.base, described.domain.modifier, value);
  if (value.kind !== 'string') {
    if (described?.trueArray) return convertArray(schema, described.element, modifier, value);
    if (described?.kind === 'composite') return populate(schema, type, null, value, 'populate_composite');
  }
  return readDatum(schema, type, modifier, value.text, 0);
}

/** Arrays in arrays are dimensions, which must agree. */
function convertArray(schema: Schema, element: number, modifier: number, value: Value): Datum {
  if (value.kind !== 'array') return refuse('22P02', 'expected JSON array');
  const elements: Datum[] = [];
  const lengths: number[] = [];
  const add = (array: Value, level: number): void => {
    const items = array.items();
    const known = lengths[level];
    if (known !== undefined && known !== items.length) mismatch();
    lengths[level] = items.length;
    for (const item of items) {
      if (item.kind === 'array') {
        if (elements.length > 0 && lengths.length === level + 1) mismatch();
        if (level >= 5) refuse('54000', 'number of array dimensions exceeds the maximum allowed (6)');
        add(item, level + 1);
      } else {
        if (lengths.length > level + 1) mismatch();
        elements.push(convert(schema, element, modifier, item));
      }
    }
  };
  add(value, 0);
  return elements.length === 0 ? { elements, lengths: [], lowerBounds: [] } : { elements, lengths, lowerBounds: lengths.map(() => 1) };
}

const mismatch = (): never =>
  refuse('22P02', 'malformed JSON array', { detail: 'Multidimensional arrays must have sub-arrays with matching dimensions.' });

interface Column {
  readonly name: string;
  readonly type: number;
  readonly modifier: number;
  readonly dropped?: boolean;
}

/** Fields that the object does not have are those of `base`. */
function fill(schema: Schema, columns: readonly Column[], base: RowDatum | null, value: Value): readonly Datum[] {
  return columns.map(({ name, type, modifier, dropped }, i) => {
    const field = dropped ? undefined : value.field(name);
    return field ? convert(schema, type, modifier, field) : (base?.fields[i] ?? null);
  });
}

function populate(schema: Schema, type: number, base: RowDatum | null, value: Value, name: string): Datum {
  const described = schema.type(type);
  if (described?.domain) return populate(schema, described.domain.base, base, value, name);
  if (value.kind !== 'object') return refuse('22023', `cannot call ${name} on ${value.kind === 'array' ? 'an array' : 'a scalar'}`);
  const relation = schema.relation(described?.relation ?? 0);
  if (relation) return { fields: fill(schema, relation.columns, base, value) };
  if (type !== RECORD || !base?.types) return refuse('22023', `could not determine row type for result of ${name}`);
  const { types, names } = base;
  const columns = types.map((column, i): Column => ({ name: names?.[i] ?? `f${i + 1}`, type: column, modifier: -1 }));
  return { ...base, fields: fill(schema, columns, base, value) };
}

function populateRecord({ schema, argTypes, columns }: CallContext, args: readonly Datum[], name: string): Datum {
  const [base, json] = args as readonly [RowDatum | null, Datum];
  if (json === null || json === undefined) return base;
  if (argTypes[0] === RECORD && columns) return listed(schema, columns, jsonValue(json), name, base);
  return populate(schema, argTypes[0] as number, base, jsonValue(json), name);
}

/** A row with the columns that the query lists. */
function listed(schema: Schema, columns: readonly Column[], value: Value, name: string, base: RowDatum | null = null): RowDatum {
  if (value.kind !== 'object') return refuse('22023', `cannot call ${name} on ${value.kind === 'array' ? 'an array' : 'a scalar'}`);
  return {
    fields: fill(schema, columns, base, value),
    types: columns.map((column) => column.type),
    names: columns.map((column) => column.name),
  };
}

const columnsOf = ({ columns }: CallContext, name: string): readonly Column[] =>
  columns ??
  refuse('22023', `could not determine row type for result of ${name}`, {
    hint: 'Call the function in the FROM clause using a column definition list.',
  });

function rowsOf(json: Datum, name: string, make: (value: Value) => Datum): readonly Datum[] {
  if (json === null) return [];
  const value = jsonValue(json);
  if (value.kind !== 'array')
    return refuse('22023', value.kind === 'object' ? `cannot call ${name} on an object` : `cannot call ${name} on a scalar`);
  return value
    .items()
    .map((item) => (item.kind === 'object' ? make(item) : refuse('22023', `argument of ${name} must be an array of objects`)));
}

export const jsonRows: Functions = {
  'json_populate_record(anyelement,json,boolean)': (args, context) => populateRecord(context, args, 'json_populate_record'),
  'jsonb_populate_record(anyelement,jsonb)': (args, context) => populateRecord(context, args, 'jsonb_populate_record'),
  'json_to_record(json)': ([json], context) =>
    listed(context.schema, columnsOf(context, 'json_to_record'), jsonValue(json as Datum), 'json_to_record'),
  'jsonb_to_record(jsonb)': ([json], context) =>
    listed(context.schema, columnsOf(context, 'jsonb_to_record'), jsonValue(json as Datum), 'jsonb_to_record'),
};

function populateSet(name: string): SetFunctions[string] {
  return ([base, json], context) => {
    const { schema, argTypes, columns } = context;
    const row = (base ?? null) as RowDatum | null;
    return rowsOf(json ?? null, name, (value) =>
      argTypes[0] === RECORD && columns
        ? listed(schema, columns, value, name, row)
        : populate(schema, argTypes[0] as number, row, value, name),
    );
  };
}

const toSet =
  (name: string): SetFunctions[string] =>
  ([json], context) =>
    rowsOf(json ?? null, name, (value) => listed(context.schema, columnsOf(context, name), value, name));

export const jsonRowSets: SetFunctions = {
  'json_populate_recordset(anyelement,json,boolean)': populateSet('json_populate_recordset'),
  'jsonb_populate_recordset(anyelement,jsonb)': populateSet('jsonb_populate_recordset'),
  'json_to_recordset(json)': toSet('json_to_recordset'),
  'jsonb_to_recordset(jsonb)': toSet('jsonb_to_recordset'),
};
