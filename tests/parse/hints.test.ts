/** What is said besides PostgreSQL's own message. */
import { expect, test } from 'vitest';
import { explainSyntaxError, type Statement } from '../../src/parse/index.ts';
import { read } from './with-parser.ts';

const first = (text: string, psql = false): Statement => read(text, { psql })[0] as Statement;

test.each([
  ['\\connect app\nselect 1;', 'commands with a backslash are for psql, and this folder is not run by it'],
  ['select * from :schema.t', '":schema" is a placeholder that nothing has filled in'],
  ['create table {{ name }} (a int)', 'a placeholder of a template, which nothing has filled in'],
  [`create table $${'{name}'} (a int)`, 'a placeholder of a template, which nothing has filled in'],
  ['create table `t` (a int)', 'backticks quote names in MySQL; PostgreSQL has double quotes for that'],
  ['create table [t] (a int)', 'brackets quote names in SQL Server; PostgreSQL has double quotes for that'],
  ['create table t (a int)\nGO\nselect 1', 'GO ends a batch in the tools of SQL Server; PostgreSQL does not know it'],
  ['create\u00a0table t (a int)', 'a no-break space (U+00A0) stands near; PostgreSQL takes it for a letter'],
  ['create table t (a\u200b int, b \u200b int x)', 'a zero-width space (U+200B) stands near; PostgreSQL takes it for a letter'],
  ['select \u2018a b c\u2019', 'a typographic quote (U+2018) stands near; PostgreSQL takes it for a letter'],
  ['select 1;\n\ufeffcreate table t ()', 'a byte order mark (U+FEFF) stands near; PostgreSQL takes it for a letter'],
  ['create table t (a int, )', 'nothing stands between the comma before it and here'],
  ['select a, from t', 'nothing stands between the comma before it and here'],
  ['select (1', 'a parenthesis is not closed'],
  ['select 1)', 'no parenthesis is open here'],
  ['create table t (a int)\ncreate table u (a int)', 'a semicolon may be missing before it'],
  ['selec 1', undefined],
])('%j', (text, hint) => {
  const [problem] = read(text).flatMap((statement) => (statement.problem ? [statement.problem] : []));
  expect(problem?.hint).toBe(hint);
});

test('where psql runs the text, its variables are meant', () => {
  expect(first('select * from :schema.t', true).problem?.hint).toBe('the psql variable "schema" is not set');
});

test.each([
  ['create table t (id int, primary key (coalesce(a, b)))', '")" or "," could stand here'],
  ['select a, from t', 'an expression could stand here'],
  ['create policy p on t usin (true)', undefined],
  ["select 'a", undefined],
  ['select 1', undefined],
])('%j could go on otherwise', async (text, expected) => {
  const { problem, ...statement } = first(text);
  expect(problem && (await explainSyntaxError({ ...statement, ...problem }))).toBe(expected);
});
