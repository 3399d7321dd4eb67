import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { implementedSignatures } from '../../src/replay/evaluate/functions/index.ts';
import { type Server, startServer } from '../value/server.ts';
import { type Call, differences, parts } from './harness.ts';
import { POOLS, SPECIAL } from './pools.ts';

const SETUP = `
create type mood as enum ('sad', 'so so', 'happy');
create type pair as (a int, b text);
create type nested as (a int, b text, c pair, d int[], e jsonb, f mood, g numeric(4,1));`;

let server: Server;
let strict: ReadonlySet<string>;
let known: ReadonlySet<string>;
/** A VARIADIC array of a type, which the parser makes of the arguments. */
let variadic: ReadonlySet<string>;
beforeAll(async () => {
  server = await startServer(SETUP);
  const rows = await server.rows(`
    select p.proname || '(' || coalesce((select string_agg(format_type(t, null), ',' order by o) from unnest(p.proargtypes) with ordinality u(t, o)), '') || ')' as signature,
      p.proisstrict as strict, p.prokind as kind, p.provariadic <> 0 and p.provariadic <> '"any"'::regtype as variadic from pg_proc p where pronamespace = 'pg_catalog'::regnamespace`);
  strict = new Set(rows.filter((row) => row.strict).map((row) => row.signature as string));
  variadic = new Set(rows.filter((row) => row.variadic).map((row) => row.signature as string));
  known = new Set(rows.map((row) => row.signature as string));
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
  if (types.includes('jsonpath')) return 150;
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
            return strict.has(signature) ? values : fc.oneof({ weight: 8, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });
          }),
        )
        .map((args): Call => ({ signature, types: chosen, args, variadic: variadic.has(signature) })),
    ),
  );
  return fc.sample(choice, { numRuns: count, seed });
}

/** Signatures that older versions have. */
const OF_OLDER = new Set(['json_strip_nulls(json)', 'jsonb_strip_nulls(jsonb)']);

test('every function is one of the server', () => {
  expect(implementedSignatures().filter((signature) => !known.has(signature) && !OF_OLDER.has(signature))).toEqual([]);
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

test('functions answer drawn arguments as the server does', async () => {
  const signatures = implementedSignatures().filter((signature) => known.has(signature) && !SKIPPED.has(signature));
  const missing = new Set(
    signatures
      .flatMap((signature) => parts(signature).types)
      .filter((type) => !type.startsWith('any') && type !== 'jsonpath' && type !== '"any"' && type !== 'record' && !POOLS[type]),
  );
  expect([...missing]).toEqual([]);
  const calls = signatures.flatMap((signature, i) => callsOf(signature, i + 1, countOf(signature)));
  const found = await differences(server, calls, (signature) => strict.has(signature));
  expect(found.slice(0, 400)).toEqual([]);
});
