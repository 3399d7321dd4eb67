import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { implementedSignatures } from '../../src/replay/evaluate/functions/index.ts';
import { type Server, startServer } from '../value/server.ts';
import { type Call, differences, parts, type Routine } from './harness.ts';
import { POOLS, SPECIAL } from './pools.ts';

const SETUP = `
create type mood as enum ('sad', 'so so', 'happy');
create type pair as (a int, b text);
create type nested as (a int, b text, c pair, d int[], e jsonb, f mood, g numeric(4,1));`;

let server: Server;
let routines: ReadonlyMap<string, Routine>;
beforeAll(async () => {
  server = await startServer(SETUP);
  const rows = await server.rows(`
    select p.proname || '(' || coalesce((select string_agg(format_type(t, null), ',' order by o) from unnest(p.proargtypes) with ordinality u(t, o)), '') || ')' as signature,
      p.proisstrict as strict, p.provariadic <> 0 and p.provariadic <> '"any"'::regtype as variadic, p.prorettype::int as returns
    from pg_proc p where pronamespace = 'pg_catalog'::regnamespace`);
  routines = new Map(rows.map((row) => [row.signature as string, row as unknown as Routine]));
});
afterAll(() => server.close());

/** What polymorphic types stand for, in one call. */
const MEANINGS: readonly Readonly<Record<string, string>>[] = [
  { array: 'integer[]', element: 'integer', range: 'int4range', multirange: 'int4multirange', enum: 'mood' },
  { array: 'text[]', element: 'text', range: 'int4range', multirange: 'int4multirange', enum: 'mood' },
  { array: 'numeric[]', element: 'numeric', range: 'numrange', multirange: 'int4multirange', enum: 'mood' },
  { array: 'mood[]', element: 'mood', range: 'daterange', multirange: 'int4multirange', enum: 'mood' },
];

const RANGES = { element: 'integer', range: 'int4range', multirange: 'int4multirange' } as const;

function concrete(type: string, meaning: Readonly<Record<string, string>>, signature: string): string {
  if (type === 'record') return 'pair';
  if (type === 'anyelement' && signature.includes('populate')) return 'nested';
  const bare = type.replace(/^any(?:compatible)?/, '');
  if (type === bare) return type;
  const inRanges = /range/.test(signature) ? { ...meaning, ...RANGES } : meaning;
  if (bare === '' || bare === 'nonarray' || bare === 'element') return inRanges.element as string;
  return inRanges[bare] ?? type;
}

const special = (signature: string, argument: number): readonly string[] | undefined =>
  SPECIAL.find((entry) => entry.argument === argument && entry.signature.test(signature))?.values;

const poolOf = (signature: string, argument: number, type: string): readonly string[] => special(signature, argument) ?? POOLS[type] ?? [];

/** Where values are drawn for the function's sake, more of them. */
const countOf = (signature: string): number => {
  const { types } = parts(signature);
  if (types.length === 0) return 1;
  if (types.includes('jsonpath') || /^to_(number|char|date|timestamp)\(/.test(signature)) return 250;
  return types.some((_, i) => special(signature, i)) ? 24 : 8;
};

function callsOf(signature: string, seed: number, count: number): Call[] {
  const { types } = parts(signature);
  const any = fc.constantFrom('integer', 'text', 'numeric', 'boolean', 'jsonb', 'integer[]', 'pair');
  const choice = fc.constantFrom(...MEANINGS).chain((meaning) =>
    fc.tuple(...types.map((type) => (type === '"any"' ? any : fc.constant(concrete(type, meaning, signature))))).chain((chosen) =>
      fc
        .tuple(
          ...chosen.map((type, argument) => {
            const values = fc.constantFrom<string | null>(...poolOf(signature, argument, type));
            return routines.get(signature)?.strict
              ? values
              : fc.oneof({ weight: 8, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });
          }),
        )
        .map((args): Call => ({ signature, types: chosen, args, variadic: routines.get(signature)?.variadic ?? false })),
    ),
  );
  return fc.sample(choice, { numRuns: count, seed });
}

/** Signatures that older versions have. */
const OF_OLDER = new Set(['json_strip_nulls(json)', 'jsonb_strip_nulls(jsonb)']);
const OF_EXTENSIONS = /^uuid_(generate_v|nil)/;

test('every function is one of the server', () => {
  expect(
    implementedSignatures().filter((signature) => !routines.has(signature) && !OF_OLDER.has(signature) && !OF_EXTENSIONS.test(signature)),
  ).toEqual([]);
});

/** The server in process lacks the libraries of other encodings, and breaks. */
const SKIPPED = new Set<string>([
  'json_to_record(json)',
  'jsonb_to_record(jsonb)',
  'json_to_recordset(json)',
  'jsonb_to_recordset(jsonb)',
  'convert(bytea,name,name)',
  'convert_from(bytea,name)',
  'convert_to(text,name)',
  'length(bytea,name)',
]);

/** Nobody knows what these answer, and some take their time. */
const UNKNOWABLE =
  /^(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|random|array_shuffle|array_sample|uuidv|gen_random_uuid|pg_|txid_|inet_(client|server)|mxid_age|age\(xid)/;

test('functions answer drawn arguments as the server does', async () => {
  const signatures = implementedSignatures().filter(
    (signature) => routines.has(signature) && !SKIPPED.has(signature) && !UNKNOWABLE.test(signature),
  );
  const missing = new Set(
    signatures
      .flatMap((signature) => parts(signature).types)
      .filter((type) => !type.startsWith('any') && type !== 'jsonpath' && type !== '"any"' && type !== 'record' && !POOLS[type]),
  );
  expect([...missing]).toEqual([]);
  const calls = signatures.flatMap((signature, i) => callsOf(signature, i + 1, countOf(signature)));
  const found = await differences(server, calls, (signature) => routines.get(signature));
  expect(found.slice(0, 400)).toEqual([]);
});
