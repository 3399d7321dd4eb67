import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../src/model/refusal.ts';
import { isLike, likeEscape, similarToRegularExpression } from '../../src/model/value/like.ts';
import { readFlags, regularExpression, subjectOf } from '../../src/model/value/regular-expression.ts';
import { Undecidable } from '../../src/model/value/undecidable.ts';
import { quoted, type Server, startServer } from './server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** All positions, since only they tell one empty match from another. */
function ours(text: string, pattern: string, flags: string): string | null {
  try {
    const expression = regularExpression(pattern, readFlags(flags).flags);
    const found = expression.find(subjectOf(text), 0);
    if (!found) return null;
    return `=${Array.from({ length: expression.groups + 1 }, (_, i) => found[i]?.map((at) => at + 1).join('-') ?? '0-0').join(' ')}`;
  } catch (error) {
    if (error instanceof Refusal) return `!${error.sqlstate}`;
    if (error instanceof Undecidable) return 'undecided';
    throw error;
  }
}

function query(text: string, pattern: string, flags: string): string {
  const at = (group: number, end: number) => `regexp_instr(${quoted(text)}, ${quoted(pattern)}, 1, 1, ${end}, ${quoted(flags)}, ${group})`;
  const groups = Array.from({ length: countGroups(pattern) + 1 }, (_, i) => `${at(i, 0)} || '-' || ${at(i, 1)}`);
  return `select case when regexp_like(${quoted(text)}, ${quoted(pattern)}, ${quoted(flags)}) then ${groups.join(" || ' ' || ")} end`;
}

function countGroups(pattern: string): number {
  try {
    return regularExpression(pattern, readFlags('').flags).groups;
  } catch {
    return 0;
  }
}

type Case = readonly [text: string, pattern: string, flags?: string];

async function differences(cases: readonly Case[]): Promise<string[]> {
  const answers = await server.attempt(cases.map(([text, pattern, flags = '']) => query(text, pattern, flags)));
  return cases.flatMap(([text, pattern, flags = ''], i) => {
    const mine = ours(text, pattern, flags);
    return mine === answers[i] || mine === 'undecided'
      ? []
      : [`${JSON.stringify(text)} ~ ${JSON.stringify(pattern)} (${flags}): server ${answers[i]}, ours ${mine}`];
  });
}

const LISTED: readonly Case[] = [
  ['abcd', '(?:a|ab)(?:c|bcd)(d*)'],
  ['abcd', '(a|ab)(c|bcd)(d*)'],
  ['XY1234Z', 'Y*([0-9]{1,3})'],
  ['XY1234Z', 'Y*?([0-9]{1,3})'],
  ['abc01234xyz', '(.*)(\\d+)(.*)'],
  ['abc01234xyz', '(.*?)(\\d+)(.*)'],
  ['abc01234xyz', '(?:(.*?)(\\d+)(.*)){1,1}'],
  ['foobarbequebaz', '(bar)(beque)'],
  ['foobar', 'o(?=b)'],
  ['foobar', '(?<=o)b(a)'],
  ['foobar', '(?<!o)b'],
  ['foobar', 'o(?!b)'],
  ['aXbXc', '(\\w)X\\1'],
  ['aXaXc', '(\\w)X\\1'],
  ['abab', '(ab)\\1'],
  ['aaa', '(a*)\\1'],
  ['Abab', '(ab)\\1', 'i'],
  ['one two', '\\mtwo\\M'],
  ['one two', '[[:<:]]t'],
  ['one two', '\\yone\\y'],
  ['one', 'o\\Yn'],
  ['a\nb', '^b', 'n'],
  ['a\nb', 'a.b'],
  ['a\nb', 'a.b', 'n'],
  ['a\nb', 'a[^x]b', 'p'],
  ['a\nb', 'a$', 'w'],
  ['a\nb', '\\Ab', 'n'],
  ['Straße', 'STRASSE', 'i'],
  ['ÉCOLE', 'école', 'i'],
  ['é1_', '^\\w+$'],
  ['x', '[\\D]'],
  ['5', '[^\\D]'],
  ['a-b', '[a\\-z]+'],
  ['a]b', '[]]'],
  ['a^b', '[\\^]'],
  ['-', '[a-]'],
  ['-', '[-a]'],
  ['b', '[a-c-e]'],
  ['b', '[[.b.]]'],
  ['-', '[[.hyphen.]]'],
  ['b', '[[=b=]]'],
  ['b', '[[:alpha:]'],
  ['b', '[[:nope:]]'],
  ['b', '[b'],
  ['b', '[z-a]'],
  ['aaa', 'a{2}'],
  ['aaa', 'a{2,}'],
  ['aaa', 'a{2,}?'],
  ['aaa', 'a{1,2}?'],
  ['aaa', '(a){2}'],
  ['aaa', '(a){2,3}?'],
  ['aaa', 'a{2,1}'],
  ['aaa', 'a{256}'],
  ['aaa', 'a{1'],
  ['a{', 'a{'],
  ['a{x', 'a{x'],
  ['aaa', 'a**'],
  ['aaa', '*a'],
  ['aaa', '^*a'],
  ['aaa', '(a'],
  ['aaa', 'a)'],
  ['', ''],
  ['abc', '|b'],
  ['abc', '()b'],
  ['abc', 'b|'],
  ['a b', 'a\\sb'],
  ['a b', 'a b # c', 'x'],
  ['ab', 'a (?# note )b', 'x'],
  ['a.b', 'a.b', 'q'],
  ['axb', 'a.b', 'q'],
  ['a.b', '***=a.b'],
  ['AB', '***:(?i)ab'],
  ['a', '(?z)a'],
  ['a', '\\q'],
  ['a', 'a\\'],
  ['a', '\\x61'],
  ['a', '\\u0061'],
  ['a', '\\141'],
  ['a', '\\1'],
  ['😀x', '(.)x'],
  ['😀x', '[😀-😂]'],
  ['xyz', '(x(y))?z'],
  ['z', '(x(y))?z'],
  ['xyxyz', '((x)y)*z'],
  ['abcabc', '(a(b)?c)+'],
  ['acabc', '(a(b)?c)+'],
  ['abcac', '(a(b)?c)+'],
  ['aab', '(a*?)(a*)(b)'],
  ['aab', '(a*)(a*?)(b)'],
  ['user@example.com', '^([^@]+)@([\\w.]+)$'],
  ['CREATE TABLE foo', '(?i)create\\s+table\\s+(\\w+)'],
  ['a1b2c3', '([a-z])(\\d)'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab!', '^(a+)+$'],
  ['xx', '(?:x{0})y*'],
  ['xx', '(x){0}\\1?x'],
  ['abc', 'a(?:b|(c))*c'],
  ['k', '\\cK'],
  ['tab\t', '\\t$'],
];

test('listed expressions match as on the server', async () => {
  expect(await differences(LISTED)).toEqual([]);
});

const atom: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  'b',
  'c',
  '.',
  '[ab]',
  '[^a]',
  '\\w',
  '(?:ab|a)',
  '(a|ab)',
  '(b|bc)',
  '(c*)',
  '(?:)',
  '()',
  '\\1',
  '^',
  '$',
  '\\m',
  '(?=b)',
  '(?<!a)',
  '(a(b)?)',
  '((a)|b)',
);
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{2,}');
const branch = fc
  .array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([a, q]) => a + (/^[\^$]$|^\\m|^\(\?[=<]/.test(a) ? '' : q)).join(''));
const pattern = fc.oneof(
  branch,
  fc.tuple(branch, branch).map(([a, b]) => `${a}|${b}`),
  fc.tuple(branch, quantifier, branch).map(([a, q, b]) => `(${a})${q}${b}`),
);
const subject = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 8 }).map((chars) => chars.join(''));

test('generated expressions match as on the server', async () => {
  const cases = fc.sample(fc.tuple(subject, pattern), { numRuns: 800, seed: 7 });
  expect((await differences(cases)).slice(0, 20)).toEqual([]);
});

test('LIKE and SIMILAR TO', async () => {
  const piece = fc.constantFrom('a', 'b', '%', '_', '\\', '%%', 'é', '[ab]', '(a|b)', '.', '#', '"', '^', '{2}');
  const text = fc.array(fc.constantFrom('a', 'b', '%', '\\', 'é', '😀', '.'), { maxLength: 6 }).map((chars) => chars.join(''));
  const cases = fc.sample(
    fc.tuple(
      text,
      fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    ),
    { numRuns: 400, seed: 3 },
  );
  const attempt = (f: () => unknown): string => {
    try {
      return `=${f()}`;
    } catch (error) {
      return `!${(error as Refusal).sqlstate}`;
    }
  };
  const queries = cases.flatMap(([t, p]) => [
    `select (${quoted(t)} like ${quoted(p)})::text`,
    `select like_escape(${quoted(p)}, '#')`,
    `select similar_to_escape(${quoted(p)}, '#')`,
  ]);
  const mine = cases.flatMap(([t, p]) => [
    attempt(() => isLike(t, p)),
    attempt(() => likeEscape(p, '#')),
    attempt(() => similarToRegularExpression(p, '#')),
  ]);
  const answers = await server.attempt(queries);
  expect(queries.flatMap((q, i) => (answers[i] === mine[i] ? [] : [`${q}: server ${answers[i]}, ours ${mine[i]}`]))).toEqual([]);
});
