/** `formatType` and `quoteIdentifier` against the server's format_type and quote_ident. */
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtIns } from '../../src/model/catalog/built-ins.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Type } from '../../src/model/objects.ts';
import { formatType } from '../../src/model/type-name.ts';

const model = builtIns(18);
const types = {
  type: model.type,
  namespace: (id: number) => model.namespaces().find((namespace) => namespace.id === id),
  isVisible: (type: Type) => type.namespace === 11,
};
let server: PGlite;
beforeAll(async () => {
  server = await PGlite.create();
});
afterAll(() => server.close());

test('every type, with no modifier and with none asked', async () => {
  const { rows } = await server.query<{ id: number; none: string; unasked: string }>(
    'select oid::int4 as id, format_type(oid, -1) as none, format_type(oid, null) as unasked from pg_type where oid < 16384 order by oid',
  );
  const known = rows.filter(({ id }) => model.type(id));
  expect(known.length).toBe(model.types().length);
  expect(known.map(({ id }) => ({ id, none: formatType(types, id, -1), unasked: formatType(types, id, null) }))).toEqual(known);
  expect([formatType(types, 0, -1), formatType(types, 16000, -1)]).toEqual(['-', '???']);
});

test('modifiers', async () => {
  const ids = model
    .types()
    .filter((type) => type.kind === 'base')
    .map((type) => type.id);
  const wellFormed = [2, 4, 6, 8, 1024, 1032, 2048, 3072, 3080, 4096, 6144, 7168, 7176, 0x7fff].map((fields) => (fields << 16) | 0xffff);
  const modifier = fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 0x3ffffff }),
    fc.constantFrom(...wellFormed),
    fc.constant(-1),
  );
  const cases = fc
    .sample(fc.tuple(fc.constantFrom(...ids, 1700, 1186, 1042, 1043, 1114), modifier), 3000)
    .concat(wellFormed.map((m): [number, number] => [1186, m]));
  const usable = cases.filter(([id, m]) => (id !== 1186 && id !== 1187) || m < 0 || wellFormed.includes(m));
  const { rows } = await server.query<{ t: string }>(
    'select format_type(t, m) as t from unnest($1::oid[], $2::int4[]) with ordinality x(t, m, n) order by n',
    [usable.map(([id]) => id), usable.map(([, m]) => m)],
  );
  expect(usable.map(([id, m]) => `${id} ${m} ${formatType(types, id, m)}`)).toEqual(
    rows.map(({ t }, i) => `${usable[i]?.[0]} ${usable[i]?.[1]} ${t}`),
  );
});

test('types as they are written in CREATE TABLE', async () => {
  const fields = [
    'year',
    'month',
    'day',
    'hour',
    'minute',
    'second',
    'year to month',
    'day to hour',
    'day to minute',
    'day to second(3)',
    'hour to minute',
    'hour to second',
    'minute to second',
  ];
  const written = [
    'numeric(10,2)',
    'numeric(5)',
    'numeric(3,-2)',
    'numeric',
    'varchar',
    'varchar(1)',
    'char',
    'char(7)',
    'bpchar',
    'bit',
    'bit(3)',
    'varbit(9)',
    'timestamp(3)',
    'timestamptz(0)',
    'time(6)',
    'timetz(2)',
    'interval',
    'interval(4)',
    '"char"',
    'text[]',
    'numeric(4,1)[]',
    'name',
    'json',
    'information_schema.sql_identifier',
    'pg_class',
    'int2vector',
    ...fields.map((f) => `interval ${f}`),
  ];
  await server.exec(`create table written (${written.map((type, i) => `c${i} ${type}`).join(', ')})`);
  const { rows } = await server.query<{ type: number; modifier: number; text: string }>(
    "select atttypid::int4 as type, atttypmod as modifier, format_type(atttypid, atttypmod) as text from pg_attribute where attrelid = 'written'::regclass and attnum > 0 order by attnum",
  );
  expect(rows.map(({ type, modifier }) => formatType(types, type, modifier))).toEqual(rows.map(({ text }) => text));
});

test('quote_ident: any text, and every keyword', async () => {
  const { rows: keywords } = await server.query<{ word: string }>('select word from pg_get_keywords()');
  const plain = fc.stringMatching(/^[a-zA-Z_][a-z0-9_$]{0,8}$/);
  const texts = [
    ...keywords.map(({ word }) => word),
    '',
    '_',
    'a"b',
    'ä',
    '1a',
    ...fc.sample(fc.oneof(plain, fc.string(), fc.string({ unit: 'binary' })), 2000),
  ].filter((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text));
  const { rows } = await server.query<{ q: string }>(
    'select quote_ident(t) as q from unnest($1::text[]) with ordinality x(t, n) order by n',
    [texts],
  );
  expect(texts.map(quoteIdentifier)).toEqual(rows.map(({ q }) => q));
});
