/** Functions of enums, uuids and nulls, casts that no other file has, and the functions whose answers nobody can know. */
import { BPCHAR, VARCHAR } from '../../../model/catalog/ids.ts';
import { type ArrayDatum, arrayOf, type Datum, isUndecided, type Undecided, undecided } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { POSTGRES_EPOCH, UNIX_EPOCH } from '../../../model/value/calendar.ts';
import { sizeDatum } from '../../../model/value/length.ts';
import { charOf, readChar } from '../../../model/value/read.ts';
import { type CallContext, type Functions, inContext, pure } from './call-context.ts';
import { TIMESTAMPTZ_TEXT, VARCHAR_TEXT } from './type-words.ts';

const labelsOf = ({ schema, argTypes, returns }: CallContext): readonly string[] => {
  const type = schema.type(argTypes[0] as number) ?? schema.type(returns);
  return (type?.labels ?? []).map(({ label }) => label);
};

/** NULL leaves a side open. */
function enumRange(context: CallContext, from: Datum, to: Datum): Datum {
  const labels = labelsOf(context);
  const start = from === null ? 0 : labels.indexOf(from as string);
  const end = to === null ? labels.length : labels.indexOf(to as string) + 1;
  return arrayOf(labels.slice(start, Math.max(end, start)));
}

const enums: Functions = {
  'enum_first(anyenum)': (_, context) => labelsOf(context)[0] ?? null,
  'enum_last(anyenum)': (_, context) => labelsOf(context).at(-1) ?? null,
  'enum_range(anyenum)': (_, context) => arrayOf(labelsOf(context)),
  'enum_range(anyenum,anyenum)': inContext(enumRange),
};

/** Shaped like one of version 4; the number makes it unlike all others. */
function freshUuid(number: number): string {
  const digits = BigInt(number).toString(16).padStart(30, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-8${digits.slice(15, 18)}-${digits.slice(18)}`;
}

const fresh = (_: readonly Datum[], context: CallContext): Datum => freshUuid(context.fresh());

const version = (uuid: string): number | null => (/^[89ab]/.test(uuid.slice(19)) ? Number.parseInt(uuid[14] as string, 16) : null);

function timestampOfUuid(uuid: string): Datum {
  const digits = uuid.replaceAll('-', '');
  const epoch = BigInt(POSTGRES_EPOCH - UNIX_EPOCH) * 86_400_000_000n;
  switch (version(uuid)) {
    case 1: {
      const ticks = BigInt(`0x${digits.slice(13, 16)}${digits.slice(8, 12)}${digits.slice(0, 8)}`);
      return ticks / 10n - 12_219_292_800_000_000n - epoch;
    }
    case 7:
      return BigInt(`0x${digits.slice(0, 12)}`) * 1000n - epoch;
    default:
      return null;
  }
}

const uuids: Functions = {
  'gen_random_uuid()': fresh,
  'uuidv4()': fresh,
  'uuid_generate_v1()': fresh,
  'uuid_generate_v1mc()': fresh,
  'uuid_generate_v4()': fresh,
  'uuid_nil()': () => '00000000-0000-0000-0000-000000000000',
  'uuid_extract_version(uuid)': pure(version),
  'uuid_extract_timestamp(uuid)': pure(timestampOfUuid),
};

/** How many of the arguments are null. One that is undecided may be. */
function countNulls(args: readonly Datum[], { variadic }: CallContext, wanted: boolean): Datum {
  const [array] = args;
  if (variadic && (array === null || array === undefined)) return null;
  const values = variadic ? (array as ArrayDatum).elements : args;
  const unknown = values.find((value) => isUndecided(value));
  return unknown ?? values.filter((value) => (value === null) === wanted).length;
}

/** They say themselves what an undecided argument means. */
export const nullCounts: Functions = {
  'num_nulls("any")': (args, context) => countNulls(args, context, true),
  'num_nonnulls("any")': (args, context) => countNulls(args, context, false),
};

/** Some stand still while a transaction lasts. */
const CLOCKS: Readonly<Record<string, number>> = {
  'now()': 0,
  'transaction_timestamp()': 0,
  'statement_timestamp()': 0.5,
  'clock_timestamp()': 0.5,
};
const CHANCES = [
  'random()',
  'random(integer,integer)',
  'random(bigint,bigint)',
  'random(numeric,numeric)',
  'random_normal(double precision,double precision)',
  'array_shuffle(anyarray)',
  'array_sample(anyarray,integer)',
  'uuidv7()',
  'uuidv7(interval)',
];
const SERVER = [
  'txid_current()',
  'pg_current_xact_id()',
  'pg_backend_pid()',
  'pg_postmaster_start_time()',
  'pg_conf_load_time()',
  'inet_client_addr()',
  'inet_client_port()',
  'inet_server_addr()',
  'inet_server_port()',
  'pg_database_size(oid)',
  'pg_database_size(name)',
  'pg_relation_size(regclass)',
  'pg_relation_size(regclass,text)',
  'pg_table_size(regclass)',
  'pg_indexes_size(regclass)',
  'pg_total_relation_size(regclass)',
  'txid_current_snapshot()',
  'pg_current_snapshot()',
];

const nobodyKnows = (signatures: readonly string[], why: string, facts: Partial<Undecided> = {}): Functions =>
  Object.fromEntries(
    signatures.map((signature) => [signature, () => ({ ...facts, undecided: `${signature.replace(/\(.*/, '()')} depends on ${why}` })]),
  );

const clocks: Functions = Object.fromEntries(
  Object.entries(CLOCKS).map(([signature, later]) => [
    signature,
    (_, { moment }) => ({ undecided: `${signature.replace('()', '')}() depends on the clock`, present: true, moment: moment() + later }),
  ]),
);

/** No arguments make them known. */
export const unknowable: Functions = {
  ...clocks,
  ...nobodyKnows(['timeofday()'], 'the clock', { present: true }),
  ...nobodyKnows(CHANCES, 'chance', { present: true }),
  ...nobodyKnows(SERVER, 'the server'),
};

const sized = (type: number) =>
  inContext(({ schema }: CallContext, text: string, modifier: number, explicit: boolean) =>
    sizeDatum(schema, type, modifier, text, explicit),
  );

const casts: Functions = {
  [`varchar(${VARCHAR_TEXT},integer,boolean)`]: sized(VARCHAR),
  'bpchar(character,integer,boolean)': sized(BPCHAR),
  'int4("char")': pure((char: string) => (byteOf(char) << 24) >> 24),
  'char(integer)': pure((code: number) => (code >= -128 && code < 128 ? charOf(code & 255) : refuse('22003', '"char" out of range'))),
  'char(text)': pure((text: string) => readChar(text)),
  [`mxid_age(xid)`]: () => undecided('mxid_age() depends on the server'),
  [`age(xid)`]: () => undecided('age() depends on the server'),
  [`pg_sleep(double precision)`]: () => '',
  [`pg_sleep_for(interval)`]: () => '',
  [`pg_sleep_until(${TIMESTAMPTZ_TEXT})`]: () => '',
};

export const others: Functions = { ...enums, ...uuids, ...casts };

const byteOf = (char: string): number => (/^\\\d{3}$/.test(char) ? Number.parseInt(char.slice(1), 8) : (char.codePointAt(0) ?? 0));
