/** What stands behind a backslash. */
import { namedClass, oneCharacter, type Test } from './class.ts';
import { type Flags, type Node, wrong } from './syntax.ts';

export type Escape = Exclude<Node, { kind: 'back' }> | { readonly kind: 'reference'; readonly number: number };

const CHARACTERS: Readonly<Record<string, number>> = { a: 7, b: 8, B: 0x5c, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 };
const CLASSES: Readonly<Record<string, string>> = { d: 'digit', s: 'space', w: 'word' };
const ANCHORS = { A: 'start', Z: 'end', m: 'word start', M: 'word end', y: 'word edge', Y: 'no word edge' } as const;

interface Read<T> {
  readonly node: T;
  readonly end: number;
}

/** `at` is behind the backslash. `captures`: how many groups were opened before. */
export function readEscape(codes: readonly number[], at: number, flags: Flags, captures: number): Read<Escape> {
  const set = (code: number, end: number): Read<Escape> => ({ node: { kind: 'set', test: oneCharacter(code, flags.ignoresCase) }, end });
  const next = codes[at];
  if (next === undefined) return wrong('escape');
  const char = String.fromCodePoint(next);
  if (flags.syntax !== 'advanced') return set(next, at + 1);
  const anchor = ANCHORS[char as keyof typeof ANCHORS];
  if (anchor) return { node: { kind: 'anchor', at: anchor }, end: at + 1 };
  const shorthand = shorthandClass(char);
  if (shorthand) return { node: { kind: 'set', test: shorthand }, end: at + 1 };
  if (/[1-9]/.test(char)) {
    const digits = digitsAt(codes, at, 10, 255);
    const number = Number.parseInt(digits, 10);
    if (digits.length === 1 || number <= captures) return { node: { kind: 'reference', number }, end: at + digits.length };
  }
  const { node, end } = escapedCharacter(codes, at);
  return set(node, end);
}

/** `\d` and its like, also as they stand in brackets. */
export function shorthandClass(char: string): Test | undefined {
  const name = CLASSES[char.toLowerCase()];
  const test = name === undefined ? undefined : namedClass(name, false);
  return test && char !== char.toLowerCase() ? (code) => !test(code) : test;
}

export function escapedCharacter(codes: readonly number[], at: number): Read<number> {
  const next = codes[at];
  if (next === undefined) return wrong('escape');
  const char = String.fromCodePoint(next);
  if (!/[a-zA-Z0-9]/.test(char)) return { node: next, end: at + 1 };
  const simple = CHARACTERS[char];
  if (simple !== undefined) return { node: simple, end: at + 1 };
  if (char === 'c') {
    const control = codes[at + 1];
    return control === undefined ? wrong('escape') : { node: control & 31, end: at + 2 };
  }
  if (char === 'u' || char === 'U') {
    const length = char === 'u' ? 4 : 8;
    const digits = digitsAt(codes, at + 1, 16, length);
    return digits.length === length ? inUnicode(Number.parseInt(digits, 16), at + 1 + length) : wrong('escape');
  }
  if (char === 'x') {
    const digits = digitsAt(codes, at + 1, 16, 255);
    return digits === '' ? wrong('escape') : inUnicode(Number.parseInt(digits, 16), at + 1 + digits.length);
  }
  const octal = digitsAt(codes, at, 8, 3);
  if (octal === '') return wrong('escape');
  const digits = Number.parseInt(octal, 8) > 255 ? octal.slice(0, 2) : octal;
  return { node: Number.parseInt(digits, 8), end: at + digits.length };
}

const inUnicode = (code: number, end: number): Read<number> => (code <= 0x10ffff ? { node: code, end } : wrong('escape'));

function digitsAt(codes: readonly number[], at: number, radix: 8 | 10 | 16, most: number): string {
  const digit = radix === 8 ? /[0-7]/ : radix === 10 ? /\d/ : /[\da-fA-F]/;
  let digits = '';
  while (digits.length < most && at + digits.length < codes.length) {
    const char = String.fromCodePoint(codes[at + digits.length] as number);
    if (!digit.test(char)) break;
    digits += char;
  }
  return digits;
}
