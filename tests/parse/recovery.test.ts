/** A mistake costs the statement that it is in, and as little else as can be. */
import { expect, test } from 'vitest';
import { read, textOf } from './with-parser.ts';

const outline = (text: string) => read(text).map((statement) => `${statement.problem ? 'x' : '.'} ${textOf(statement)}`);

test('a syntax error', () => expect(outline('select 1; selec 2; select 3')).toEqual(['. select 1', 'x selec 2', '. select 3']));

test('a parenthesis that is not closed', () => {
  expect(outline('create table a (x int;\ncreate table b (y int);\ncreate table c ();')).toEqual([
    'x create table a (x int',
    '. create table b (y int)',
    '. create table c ()',
  ]);
});

test('a parenthesis that another statement closes', () => {
  expect(outline('create table a (x int; create table b (y int)); create table c ()')).toEqual([
    'x create table a (x int',
    'x create table b (y int))',
    '. create table c ()',
  ]);
});

test('an error in a rule of several statements', () => {
  const rule = 'create rul r as on insert to t do (select 1; select 2)';
  expect(outline(`${rule}; select 3`)).toEqual([`x ${rule}`, '. select 3']);
});

test('a quote that is missing', () => {
  expect(outline("insert into t values ('it's');\ncreate table b (y text default 'z');\nselect 'c';\n")).toEqual([
    "x insert into t values ('it's')",
    ". create table b (y text default 'z')",
    ". select 'c'",
  ]);
  expect(outline('select "a;\nselect 1;\n')).toEqual(['x select "a', '. select 1']);
});

test('a quote that is missing where nothing follows', () => expect(outline("select 1;\nselect 'a")).toEqual(['. select 1', "x select 'a"]));

test('a dollar quote that is not closed: nobody knows where it was meant to', () => {
  expect(outline('select 1; do $$ begin\n null;\nend;\nselect 2;\n')).toEqual(['. select 1', 'x do $$ begin\n null;\nend;\nselect 2;\n']);
});

test('an error before a body leaves the body whole', () => {
  const broken = 'create functon f() returns void as $$ begin\n null;\nend;\n$$ language plpgsql';
  expect(outline(`${broken};\nselect 1`)).toEqual([`x ${broken}`, '. select 1']);
});

test('a string of several lines stays whole', () => {
  const broken = "insert into t valuess ('a;\nb;\nc')";
  expect(outline(`${broken};\nselect 1`)).toEqual([`x ${broken}`, '. select 1']);
});
