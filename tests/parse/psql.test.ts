/** What psql makes of a text before a server sees it; held against psql's documentation and scanner. */
import { describe, expect, test } from 'vitest';
import { statements } from '../../src/parse/index.ts';
import { positionOf } from '../../src/source.ts';
import { parser, read, textOf } from './with-parser.ts';

const psql = (text: string, variables: Record<string, string> = {}) =>
  read(text, { psql: true, variables: new Map(Object.entries(variables)) });
const outline = (text: string, variables: Record<string, string> = {}) =>
  psql(text, variables).map((found) => {
    const { meta, problem, maybe } = found;
    return `${maybe ? '? ' : ''}${meta ? `\\${[meta.command, ...meta.args].join(' ')}` : `${problem ? 'x ' : ''}${textOf(found)}`}`;
  });

test('commands are items of their own', () => {
  expect(outline("\\restrict a'b c\nselect 1;\n\\connect app\n\\ir '../a b.sql' c\\\\ select 2;\n\\unrestrict a'b c\n")).toEqual([
    "\\restrict a'b c",
    'select 1',
    '\\connect app',
    '\\ir ../a b.sql c',
    'select 2',
    "\\unrestrict a'b c",
  ]);
});

test('second names', () => expect(outline('\\include a\n\\include_relative b\n\\c c\n')).toEqual(['\\i a', '\\ir b', '\\connect c']));

test('a command in the middle of a statement leaves it whole', () => {
  const [statement, echo] = psql('select 1\n\\echo hi\n+ 1;').toSorted((a, b) => a.start - b.start);
  expect(statement?.problem).toBeUndefined();
  expect(statement && textOf(statement)).toBe('select 1\n        \n+ 1');
  expect(echo?.meta).toEqual({ command: 'echo', args: ['hi'] });
});

test('commands that send what stands before them', () => {
  expect(outline('select 1 \\gset p_\nselect 2\n\\gexec\nselect 3 \\; select 4;')).toEqual([
    'select 1',
    '\\gset p_',
    'select 2',
    '\\gexec',
    'select 3',
    'select 4',
  ]);
});

test('not in strings, quoted names, comments and bodies', () => {
  const text = `select '\\a :x', "\\b :x", $$\\c :x$$ -- \\d :x\n/* \\e :x */`;
  expect(outline(text, { x: '1' })).toEqual([text.slice(0, text.indexOf(' --'))]);
});

describe('variables', () => {
  test.each([
    ['\\set a 1\nselect :a;', ['\\set a 1', 'select 1']],
    ["\\set a 'x y' z\nselect :'a', :\"a\";", ['\\set a x y z', 'select \'x yz\', "x yz"']],
    ["\\set a 'it''s'\nselect :'a';", ["\\set a it's", "select 'it''s'"]],
    ["\\set a 'b\\\\c\\n'\nselect :'a';", ['\\set a b\\c\n', "select  E'b\\\\c\n'"]],
    ['\\set a 1\n\\set b :a 2\nselect :b;', ['\\set a 1', '\\set b 1 2', 'select 12']],
    ['\\set a 1\n\\unset a\nselect :a;', ['\\set a 1', '\\unset a', 'x select :a']],
    ['\\set int 1\nselect a::int, b[1:2], x := :int;', ['\\set int 1', 'x select a::int, b[1:2], x := 1']],
    ['\\set a\nselect 1 :a;', ['\\set a', 'select 1']],
    ['select :{?a}, :{?b};', ['select TRUE, FALSE']],
  ])('%j', (text, expected) => expect(outline(text, text.includes('{?') ? { a: '' } : {})).toEqual(expected));

  test('places stay those of the file', () => {
    const [statement] = psql('select :long_name,\n  :x + frm x y;', { long_name: '1', x: '22222222' });
    expect(statement && textOf(statement)).toBe('select 1,\n  22222222 + frm x y');
    expect(statement?.problem?.message).toBe('syntax error at or near "y"');
    expect(statement && positionOf(statement.source, statement.problem?.at ?? 0)).toEqual({ line: 2, column: 14 });
    expect(statement && positionOf(statement.source, statement.start + 7)).toEqual({ line: 1, column: 8 });
  });

  test('places stay those of the file where placeholders had been filled in before', () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    const filled = {
      name: 'x',
      bytes: encode('select app.f(:a, :a) frm x y'),
      original: encode('select {{ schema }}.f(:a, :a) frm x y'),
      replaced: [{ start: 7, end: 10, originalStart: 7, originalEnd: 19 }],
    };
    const [statement] = statements(parser, filled, { psql: true, variables: new Map([['a', '12345']]) });
    expect(statement && textOf(statement)).toBe('select app.f(12345, 12345) frm x y');
    expect(statement && positionOf(statement.source, statement.problem?.at ?? 0)).toEqual({ line: 1, column: 35 });
  });
});

describe('conditions', () => {
  test.each([
    ['\\if true\nselect 1;\n\\else\nselect 2;\n\\endif\nselect 3;', ['\\if true', 'select 1', '\\else', 'select 3']],
    ['\\if 0\nselect 1;\n\\elif on\nselect 2;\n\\else\nselect 3;\n\\endif', ['\\if 0', 'select 2', '\\else']],
    ['\\if :{?a}\nselect 1;\n\\endif\nselect 2;', ['\\if FALSE', 'select 2']],
    ['\\if :a\nselect 1;\n\\else\nselect 2;\n\\endif\nselect 3;', ['\\if :a', '? select 1', '\\else', '? select 2', 'select 3']],
    ['\\if off\n\\if on\nselect 1;\n\\endif\n\\set x 1\n\\endif\nselect :{?x};', ['\\if off', 'select FALSE']],
    ['\\if :a\n\\set x 1\n\\endif\nselect :x;', ['\\if :a', '? \\set x 1', 'x select :x']],
  ])('%j', (text, expected) => expect(outline(text).filter((line) => line !== '\\endif')).toEqual(expected));
});

test('\\q ends the text', () => expect(outline('select 1;\n\\q\nselect 2;')).toEqual(['select 1', '\\q']));

describe('COPY data', () => {
  const text = "COPY t (a) FROM stdin; -- c\n1\t'x\n\\N\n2;\n\\.\nselect 1;\n";

  test('are taken with the statement', () => {
    for (const options of [{ psql: true }, { copyData: true }]) {
      const [copy, next] = read(text, options);
      expect(copy?.copyData).toEqual({ start: 28, end: 39 });
      expect(next && textOf(next)).toBe('select 1');
    }
  });

  test('end with the text at the latest, and may have CRLF', () => {
    expect(read('copy t from stdin;\r\n1\r\n\\.\r\nselect 1', { psql: true })).toMatchObject([{ copyData: { start: 20, end: 23 } }, {}]);
    expect(read('copy t from stdin;\n1\n2', { psql: true })).toMatchObject([{ copyData: { start: 19, end: 22 } }]);
    expect(read('copy t from stdin;', { psql: true })).toMatchObject([{ copyData: { start: 18, end: 18 } }]);
  });

  test('of psql are skipped', () => {
    expect(outline("\\copy t from stdin with csv\n1,'x\n\\.\nselect 1;")).toEqual(['\\copy t from stdin with csv', 'select 1']);
    expect(outline("\\copy t from 'x.csv'\nselect 1;")).toEqual(["\\copy t from 'x.csv'", 'select 1']);
  });

  test('are no SQL elsewhere', () => expect(read(text).map(({ problem }) => problem !== undefined)).toContain(true));
});
