/** Aggregates that build JSON: NULL only where there are no rows at all. */
import type { Datum, Json } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { jsonObject } from '../../../model/value/json.ts';
import { quoteJson } from '../../../model/value/json-print.ts';
import type { AggregateImplementation, Aggregates, CallContext } from './call-context.ts';
import { jsonText, keyText, kindOf, toJson } from './json-build.ts';
import { bounded, checkMembers } from './limits.ts';

type Rows = readonly (readonly Datum[])[];
type Build = (rows: Rows, context: CallContext) => Datum;

const ofRows =
  (build: Build): AggregateImplementation =>
  (rows, context) => {
    checkMembers(rows.length);
    return rows.length === 0 ? null : build(rows, context);
  };

/** The `_strict` ones leave out values that are NULL. */
const ofPresent = (build: Build, at: number): AggregateImplementation =>
  ofRows((rows, context) =>
    build(
      rows.filter((row) => row[at] !== null),
      context,
    ),
  );

const array: Build = (rows, { schema, argTypes }) => {
  const type = argTypes[0] as number;
  const kind = kindOf(schema, type);
  const onLines = kind === 'array' || kind === 'row';
  const members = rows.map(
    ([value], i) => `${i === 0 ? '' : onLines && value !== null ? ', \n ' : ', '}${jsonText(schema, type, value ?? null)}`,
  );
  return bounded(`[${members.join('')}]`);
};

const binaryArray: Build = (rows, { schema, argTypes }) => ({
  json: rows.map(([value]) => toJson(schema, argTypes[0] as number, value ?? null)),
});

const object: Build = (rows, { schema, argTypes }) => {
  const [keyType, valueType] = argTypes as readonly [number, number];
  const noKey = (): never =>
    schema.version >= 16 ? refuse('22004', 'null value not allowed for object key') : refuse('22023', 'field name must not be null');
  const members = rows.map(
    ([key, value]) => `${quoteJson(keyText(schema, keyType, key ?? null, noKey))} : ${jsonText(schema, valueType, value ?? null)}`,
  );
  return bounded(`{ ${members.join(', ')} }`);
};

const binaryObject: Build = (rows, { schema, argTypes }) => {
  const [keyType, valueType] = argTypes as readonly [number, number];
  const noKey = (): never => refuse('22023', 'field name must not be null');
  const members = rows.map(([key, value]): [string, Json] => [
    keyText(schema, keyType, key ?? null, noKey),
    toJson(schema, valueType, value ?? null),
  ]);
  return { json: jsonObject(members) };
};

export const jsonAggregates: Aggregates = {
  'json_agg(anyelement)': ofRows(array),
  'json_agg_strict(anyelement)': ofPresent(array, 0),
  'jsonb_agg(anyelement)': ofRows(binaryArray),
  'jsonb_agg_strict(anyelement)': ofPresent(binaryArray, 0),
  'json_object_agg("any","any")': ofRows(object),
  'jsonb_object_agg("any","any")': ofRows(binaryObject),
  'jsonb_object_agg_strict("any","any")': ofPresent(binaryObject, 1),
};
