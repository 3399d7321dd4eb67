/** The splitter against the parser's own idea of where statements begin and end. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nextPiece, type Piece } from '../../src/parse/index.ts';
import { WHOLE } from './fixtures.ts';
import { parser, read, sharedFiles, sourceOf, textOf } from './with-parser.ts';

const LARGEST = 4_000_000;

function pieces(bytes: Uint8Array): Piece[] {
  const found: Piece[] = [];
  for (let at = 0, piece = nextPiece(bytes, at); piece; at = piece.next, piece = nextPiece(bytes, at)) found.push(piece);
  return found;
}

/** Start and semicolon of each statement, as the parser says of the whole text; undefined if it cannot read it. */
function parsersIdea(bytes: Uint8Array): (readonly [number, number])[] | undefined {
  const whole = { start: 0, end: bytes.length, next: bytes.length, innerSemicolon: -1, open: false, unterminated: -1 };
  const parsed = parser.parse(bytes, { ...whole, copiesFromStdin: false, blanks: [] });
  return parsed.problem
    ? undefined
    : parsed.statements.map(({ stmt_location: start = 0, stmt_len: length }) => [start, length === undefined ? -1 : start + length]);
}

/** The parser gives no end where none is written: the last statement's. */
function ours(bytes: Uint8Array): (readonly [number, number])[] {
  return pieces(bytes).map(({ start, end, next }) => [start, next > end && bytes[next - 1] === 59 ? next - 1 : -1]);
}

test.each(WHOLE)('%j', (text) => {
  const { bytes } = sourceOf(text);
  expect(ours(bytes)).toEqual(parsersIdea(bytes));
});

test('the fixtures in one text', () => {
  const { bytes } = sourceOf(WHOLE.map((text) => `${text}\n;\n`).join(''));
  expect(ours(bytes)).toEqual(parsersIdea(bytes));
});

const files = sharedFiles('leaks', 'worlds');
test.skipIf(files.length === 0)(`${files.length} files of others`, () => {
  const different: string[] = [];
  let whole = 0;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const theirs = bytes.length > 0 && bytes.length <= LARGEST ? parsersIdea(bytes) : undefined;
    if (!theirs) continue;
    whole++;
    if (JSON.stringify(ours(bytes)) !== JSON.stringify(theirs)) different.push(file);
  }
  expect(different).toEqual([]);
  expect(whole).toBeGreaterThan(files.length / 2);
});

describe('what a piece says of itself', () => {
  const only = (text: string): Piece => pieces(sourceOf(text).bytes)[0] as Piece;

  test('it ends at its last token', () => expect(only('select 1 -- c\n ; select 2')).toMatchObject({ start: 0, end: 8, next: 16 }));
  test('parentheses that are open', () =>
    expect(only('create table t (a int;\nselect 1')).toMatchObject({ open: true, innerSemicolon: 21 }));
  test('a body that is open', () => expect(only('create function f() begin atomic select 1;')).toMatchObject({ open: true }));
  test('a quote that is open', () => expect(only("select 'a; select 1")).toMatchObject({ unterminated: 7, end: 19 }));
  test('a comment that is open', () => expect(only('select /* a; select 1')).toMatchObject({ unterminated: 7 }));
  test('COPY with data', () => {
    expect(only('COPY t (a, b) FROM stdin WITH (format csv);').copiesFromStdin).toBe(true);
    expect(only('copy t from stdout;').copiesFromStdin).toBe(true);
    expect(only("copy t from 'stdin';").copiesFromStdin).toBe(false);
    expect(only('copy t to stdout;').copiesFromStdin).toBe(false);
  });
  test('comments to be blanked', () => expect(only('select /* /* */ */ 1').blanks).toEqual([{ start: 7, end: 18 }]));
  test('comments, where asked for', () => {
    const comments: { start: number; end: number }[] = [];
    nextPiece(sourceOf('-- a\nselect /* b */ 1 -- c\n').bytes, 0, { comments });
    expect(comments).toEqual([
      { start: 0, end: 4 },
      { start: 12, end: 19 },
      { start: 22, end: 26 },
    ]);
  });
});

test('comments of a whole text, each once, and none of COPY data', () => {
  const text = '-- a\ncreate table t (/* b */ x int;\n-- c\nselect 1; -- d\ncopy t from stdin;\n-- data\n\\.\n/* e */ select 2 -- f';
  const comments: { start: number; end: number }[] = [];
  read(text, { copyData: true, comments });
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['-- a', '/* b */', '-- c', '-- d', '/* e */', '-- f']);
});

test('statements are what was between the semicolons', () => {
  expect(read('select 1 ;\n-- x\n select /* y */ 2; ').map(textOf)).toEqual(['select 1', 'select /* y */ 2']);
  expect(read('\ufeffselect 1').map(textOf)).toEqual(['select 1']);
});
