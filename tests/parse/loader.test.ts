/** PostgreSQL's parser in WASM: its words, its places, and that nothing kills it for good. */
import { afterAll, expect, test } from 'vitest';
import { TOO_DEEP } from '../../src/parse/parser.ts';
import { read } from './with-parser.ts';

const exitCode = process.exitCode;
afterAll(() => expect(process.exitCode).toBe(exitCode));

const problems = (text: string | Uint8Array) => read(text).flatMap(({ problem }) => (problem ? [problem] : []));

test.each([
  ['selec 1', 'syntax error at or near "selec"', 0, '42601'],
  ["select 'é' frm x y", 'syntax error at or near "x"', 16, '42601'],
  ["select '😀', 1 frm x y", 'syntax error at or near "x"', 21, '42601'],
  ['select (', 'syntax error at end of input', 8, '42601'],
  ["select E'\\u12'", 'invalid Unicode escape', 9, '22025'],
  ["select U&'\\12'", 'invalid Unicode escape', 10, '42601'],
  ['create role public', 'role name "public" is reserved', 12, '42939'],
  ['create assertion a check (true)', 'CREATE ASSERTION is not yet implemented', 0, '0A000'],
  ['create table t(a float(60))', 'precision for type float must be less than 54 bits', 23, '22023'],
  ['select sum(1) over (rows between unbounded following and current row)', 'frame start cannot be UNBOUNDED FOLLOWING', 33, '42P20'],
  ['select 1a', 'trailing junk after numeric literal at or near "1a"', 7, '42601'],
])('%s', (text, message, at, sqlstate) => {
  expect(problems(text)).toMatchObject([{ message, at, sqlstate }]);
  expect(problems(`select 'ä'; ${text}`)).toMatchObject([{ message, at: at + 13, sqlstate }]);
});

test('nesting that kills it costs the one statement', () => {
  const deep = `select ${'1+'.repeat(12_000)}1`;
  const found = read(Array.from({ length: 5 }, () => `${deep}; select 1`).join(';'));
  expect(found.map(({ problem }) => problem?.message)).toEqual(Array.from({ length: 10 }, (_, n) => (n % 2 ? undefined : TOO_DEEP)));
  expect(found.filter(({ tree }) => tree)).toHaveLength(5);
});

test('nesting that it refuses itself costs the one statement', () => {
  expect(read(`select ${'('.repeat(20_000)}; select 1`).map(({ problem }) => problem?.message)).toEqual([
    'memory exhausted at or near "("',
    undefined,
  ]);
});

test('comments nested deeply cost no time', () => {
  const nested = `${'/*'.repeat(50_000)}${'*/'.repeat(50_000)}`;
  expect(problems(`select ${nested} 1; select 2`)).toEqual([]);
  expect(problems(`select ${'/*'.repeat(50_000)}`)).toMatchObject([{ message: 'unterminated /* comment', at: 7 }]);
});

test('a zero byte or broken UTF-8 costs the one statement', () => {
  const bytes = new TextEncoder().encode("select 'x'; select 'y'; select 2");
  for (const byte of [0, 0xff]) {
    const broken = bytes.slice();
    broken[8] = byte;
    const shown = byte === 0 ? '0x00' : '0xff 0x27 0x3b 0x20';
    expect(problems(broken)).toEqual([{ message: `invalid byte sequence for encoding "UTF8": ${shown}`, at: 8, sqlstate: '22021' }]);
    expect(read(broken)).toHaveLength(3);
  }
});

test('messages do not repeat a whole file', () => {
  expect(problems(`select 'a${'x'.repeat(10_000)}`)[0]?.message.length).toBeLessThan(220);
});

test('a string goes on behind a comment, as it does for PostgreSQL', () => {
  expect(problems("select 'a' -- b\n 'c' -- d\n 'e'; comment on table t is 'f'\n-- g\n'h'")).toEqual([]);
});
