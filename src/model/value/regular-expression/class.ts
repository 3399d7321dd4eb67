/** Sets of characters. Letters are Unicode's, as under every locale but C. */

export type Test = (code: number) => boolean;

const ALPHA = /[\p{L}\p{Nl}\p{Mn}\p{Mc}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE = /[\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
const CONTROL = /\p{C}/u;

const matches =
  (pattern: RegExp): Test =>
  (code) =>
    pattern.test(String.fromCodePoint(code));

const isDigit: Test = (code) => code >= 0x30 && code <= 0x39;
const isLetter: Test = (code) => (code < 0x80 ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) : matches(ALPHA)(code));
const isUpper: Test = (code) => (code < 0x80 ? code >= 0x41 && code <= 0x5a : matches(UPPER)(code));
const isLower: Test = (code) => (code < 0x80 ? code >= 0x61 && code <= 0x7a : matches(LOWER)(code));
const isPrinted: Test = (code) => (code < 0x80 ? code >= 0x20 && code < 0x7f : !matches(CONTROL)(code));
const isSpace: Test = (code) => (code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : code === 0x85 || matches(SPACE)(code));

export const isAlphanumeric: Test = (code) => isDigit(code) || isLetter(code);
export const isWord: Test = (code) => code === 0x5f || isAlphanumeric(code);

const CLASSES: Readonly<Record<string, Test>> = {
  alnum: isAlphanumeric,
  alpha: isLetter,
  ascii: (code) => code < 0x80,
  blank: (code) => code === 0x20 || code === 9,
  cntrl: (code) => code < 0x20 || (code >= 0x7f && code <= 0x9f),
  digit: isDigit,
  graph: (code) => isPrinted(code) && !isSpace(code),
  lower: isLower,
  print: isPrinted,
  punct: (code) => (code < 0x80 ? isPrinted(code) && code !== 0x20 && !isAlphanumeric(code) : matches(PUNCTUATION)(code)),
  space: isSpace,
  upper: isUpper,
  xdigit: (code) => isDigit(code) || (code >= 0x61 && code <= 0x66) || (code >= 0x41 && code <= 0x46),
  word: isWord,
};

/** undefined: there is no such class. Without regard to case, `lower` and `upper` are all letters. */
export const namedClass = (name: string, ignoresCase: boolean): Test | undefined =>
  CLASSES[ignoresCase && (name === 'lower' || name === 'upper') ? 'alpha' : name];

const change = (code: number, to: 'toLowerCase' | 'toUpperCase'): number => {
  const changed = String.fromCodePoint(code)[to]();
  const point = changed.codePointAt(0) as number;
  return changed.length === (point > 0xffff ? 2 : 1) ? point : code;
};

/** One character for one, as the C library does it: `ß` stays. */
export const lowerCode = (code: number): number => change(code, 'toLowerCase');
export const upperCode = (code: number): number => change(code, 'toUpperCase');

export function oneCharacter(code: number, ignoresCase: boolean): Test {
  if (!ignoresCase) return (c) => c === code;
  const lower = lowerCode(code);
  const upper = upperCode(code);
  return (c) => c === code || c === lower || c === upper;
}

export function characterRange(low: number, high: number, ignoresCase: boolean): Test {
  const inside: Test = (c) => c >= low && c <= high;
  return ignoresCase ? (c) => inside(c) || inside(lowerCode(c)) || inside(upperCode(c)) : inside;
}

export const COLLATING: ReadonlyMap<string, number> = new Map(
  (
    'NUL SOH STX ETX EOT ENQ ACK alert backspace tab newline vertical-tab form-feed carriage-return SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC IS4 IS3 IS2 IS1 ' +
    'space exclamation-mark quotation-mark number-sign dollar-sign percent-sign ampersand apostrophe left-parenthesis right-parenthesis asterisk plus-sign comma hyphen period slash ' +
    'zero one two three four five six seven eight nine colon semicolon less-than-sign equals-sign greater-than-sign question-mark commercial-at'
  )
    .split(' ')
    .map((name, code) => [name, code]),
);
