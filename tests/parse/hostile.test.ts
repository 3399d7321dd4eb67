/** Whatever bytes come, reading ends, throws nothing, and leaves nothing out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lower } from '../../src/lower/index.ts';
import { statements } from '../../src/parse/index.ts';
import { BLANK, commentEnd, isCommentStart, KIND } from '../../src/parse/lexical.ts';
import { scan } from '../../src/parse/scanner.ts';
import { WHOLE } from './fixtures.ts';
import { parser, sourceOf } from './with-parser.ts';

const SEMICOLON = 59;
const CRUMBS = [
  ...[
    "'",
    '"',
    '$$',
    '$a$',
    '/*',
    '*/',
    '--',
    '\n',
    '\r',
    ';',
    '(',
    ')',
    '\\',
    '\\.',
    ':',
    '::',
    ":'x'",
    'E',
    "E'",
    'U&',
    '\0',
    '\u00a0',
    '\ufeff',
  ],
  ...[
    'begin atomic',
    'end',
    'case',
    'create function f()',
    'create rule',
    'copy t from stdin;\n',
    '\\if true\n',
    '\\endif\n',
    '\\set x 1\n',
    '\\gset\n',
  ],
];

const piece = fc.oneof(
  fc.constantFrom(...WHOLE),
  fc.constantFrom(...CRUMBS),
  fc.string({ maxLength: 8 }),
  fc.constantFrom(...WHOLE).chain((text) => fc.nat(text.length).map((cut) => text.slice(cut))),
  fc.constantFrom(...WHOLE).chain((text) => fc.nat(text.length).map((cut) => text.slice(0, cut))),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => new TextEncoder().encode(pieces.join(' ')));
const bytes = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text, fc.nat(), fc.nat(255))
      .map(([whole, at, byte]) => whole.map((old, n) => (n === at % (whole.length || 1) ? byte : old))),
  },
);

/** What lies between statements: blanks, comments, semicolons. */
function isEmpty(given: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (KIND[given[at] as number] === BLANK || given[at] === SEMICOLON) at++;
    else if (isCommentStart(given, at)) at = commentEnd(given, at, to);
    else return false;
    if (at < 0) return false;
  }
  return true;
}

const RUNS = Number(process.env['RUNS'] ?? 400);

test('statements are in order, apart, and cover everything', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf ? 3 : 0;
      let covered = mark;
      for (const statement of statements(parser, sourceOf(given))) {
        expect(statement.start).toBeGreaterThanOrEqual(covered);
        expect(statement.end).toBeGreaterThan(statement.start);
        expect(isEmpty(given, covered, statement.start)).toBe(true);
        covered = statement.end;
        if (statement.problem) {
          expect(statement.problem.at).toBeGreaterThanOrEqual(statement.start);
          expect(statement.problem.at).toBeLessThanOrEqual(given.length);
        }
        for (const { at } of lower(statement)) expect(at).toBeGreaterThanOrEqual(statement.start);
      }
      expect(isEmpty(given, covered, given.length)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('what psql would read of it', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      let last = 0;
      for (const { source, start, end } of statements(parser, sourceOf(given), { psql: true, variables: new Map([['x', "1';"]]) })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(source.bytes.length);
        last = start;
      }
    }),
    { numRuns: RUNS },
  );
});

test('tokens are in order and cover everything', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      let covered = 0;
      for (const { kind, start, end } of scan(given)) {
        expect(start).toBeGreaterThanOrEqual(covered);
        if (kind !== 'end') expect(end).toBeGreaterThan(start);
        covered = end;
      }
      expect(covered).toBe(given.length);
    }),
    { numRuns: RUNS },
  );
});
