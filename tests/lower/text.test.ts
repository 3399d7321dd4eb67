/** SQL that becomes known only while others are carried out. */
import { expect, test } from 'vitest';
import { reader } from '../parse/with-parser.ts';

test('whole statements, all or none', () => {
  expect(reader.lowerText('create table t (); drop table t').value).toMatchObject([
    { kind: 'create table', at: 0 },
    { kind: 'drop', at: 19, objects: [{ name: { at: 30 } }] },
  ]);
  expect(reader.lowerText('create table ä (); dro table t')).toEqual({
    problem: { message: 'syntax error at or near "dro"', at: 20, sqlstate: '42601' },
  });
  expect(reader.lowerText(' -- nothing').value).toEqual([]);
  expect(reader.lowerText('select \0').problem).toMatchObject({ sqlstate: '22021', at: 7 });
});

test('an expression is what may stand behind SELECT', () => {
  expect(reader.lowerExpression("'ä' || b").value).toMatchObject({
    kind: 'select',
    targets: [{ value: { kind: 'operator', at: 5, right: { path: ['b'], at: 8 } } }],
  });
  expect(reader.lowerExpression('count(*) from t where a').value).toMatchObject({ from: [{ name: { name: 't', at: 14 } }] });
  expect(reader.lowerExpression('1 +').problem).toMatchObject({ message: 'syntax error at end of input', at: 3 });
  expect(reader.lowerExpression('a frm x y').problem).toMatchObject({ at: 6 });
  expect(reader.lowerExpression('1; drop table t').problem).toMatchObject({ sqlstate: '42601' });
});

test('a type', () => {
  expect(reader.lowerType('numeric(10, 2)[]').value).toMatchObject({ path: ['pg_catalog', 'numeric'], dimensions: 1, at: 0 });
  expect(reader.lowerType(' s."T" -- c').value).toMatchObject({ path: ['s', 'T'], at: 1 });
  expect(reader.lowerType('double precision').value).toMatchObject({ path: ['pg_catalog', 'float8'] });
  for (const text of ['int, 2', 'int), (1', 'int) as x, cast(null as int', 'int) from t where (true', 'nosuch(', '']) {
    expect(reader.lowerType(text).problem, text).toMatchObject({ sqlstate: '42601' });
  }
});

test('a piece of a body', () => {
  expect(reader.check({ kind: 'expression', text: 'a + 1', at: 5 })).toBeUndefined();
  expect(reader.check({ kind: 'expression', text: 'a + ', at: 5 })).toMatchObject({ at: 3 });
  expect(reader.check({ kind: 'statement', text: 'insert into t values (1)', at: 5 })).toBeUndefined();
  expect(reader.check({ kind: 'statement', text: 'insrt', at: 5 })).toMatchObject({ at: 0, message: 'syntax error at or near "insrt"' });
  expect(reader.check({ kind: 'type', text: 'int[]', at: 5 })).toBeUndefined();
});
