/** Array literals: `{1,2}`, `[0:1]={a,"b c"}`. */
import type { ArrayDatum, Datum } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { trimSpace } from './numeric.ts';

const MAX_DIMENSIONS = 6;
const MAX_ELEMENTS = 134_217_727;
const MAX_INTEGER = 2147483647;

export const tooManyDimensions = (): never => refuse('54000', `number of array dimensions exceeds the maximum allowed (${MAX_DIMENSIONS})`);

interface Bounds {
  readonly lower: number[];
  readonly lengths: number[];
  readonly end: number;
}

export function readArray(text: string, delimiter: string, readElement: (text: string) => Datum): ArrayDatum {
  const bounds = readBounds(text);
  const parser = new LiteralParser(text, bounds.end, delimiter, readElement);
  const { elements, lengths } = parser.parse(bounds.lengths.length === 0);
  const isGiven = bounds.lengths.length > 0;
  if (isGiven && (bounds.lengths.length !== lengths.length || bounds.lengths.some((length, i) => length !== lengths[i]))) {
    malformed(text, 'Specified array dimensions do not match array contents.');
  }
  if (elements.length === 0) return EMPTY;
  return { elements, lengths, lowerBounds: isGiven ? bounds.lower : lengths.map(() => 1) };
}

export const EMPTY: ArrayDatum = { elements: [], lengths: [], lowerBounds: [] };

const malformed = (text: string, detail: string): never => refuse('22P02', `malformed array literal: "${text}"`, { detail });

const SPACE = /[ \t\n\v\f\r]*/y;

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

const DIMENSION = /\[([+-]?\d+)(?::([+-]?\d+))?\]/y;

function readBounds(text: string): Bounds {
  const lower: number[] = [];
  const lengths: number[] = [];
  let at = skipSpace(text, 0);
  while (text[at] === '[') {
    DIMENSION.lastIndex = at;
    const match = DIMENSION.exec(text);
    if (!match) return malformed(text, '"[" must introduce explicitly-specified array dimensions.');
    if (lengths.length >= MAX_DIMENSIONS) return tooManyDimensions();
    const low = match[2] === undefined ? 1 : Number(match[1]);
    const high = Number(match[2] ?? match[1]);
    if (Math.abs(low) > MAX_INTEGER + 1 || Math.abs(high) > MAX_INTEGER + 1) refuse('54000', 'array bound is out of integer range');
    if (high === MAX_INTEGER) refuse('54000', `array upper bound is too large: ${high}`);
    if (high < low) refuse('2202E', 'upper bound cannot be less than lower bound');
    if (high - low >= MAX_ELEMENTS) refuse('54000', `array size exceeds the maximum allowed (${MAX_ELEMENTS})`);
    lower.push(low);
    lengths.push(high - low + 1);
    at = skipSpace(text, at + match[0].length);
  }
  if (lengths.length > 0) {
    if (text[at] !== '=') malformed(text, 'Missing "=" after array dimensions.');
    at = skipSpace(text, at + 1);
    if (text[at] !== '{') malformed(text, 'Array contents must start with "{".');
  } else if (text[at] !== '{') malformed(text, 'Array value must start with "{" or dimension information.');
  return { lower, lengths, end: at };
}

const mismatch = (text: string): never => malformed(text, 'Multidimensional arrays must have sub-arrays with matching dimensions.');

class LiteralParser {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #readElement: (text: string) => Datum;
  readonly #elements: Datum[] = [];
  readonly #unquoted: RegExp;
  #at: number;

  constructor(text: string, at: number, delimiter: string, readElement: (text: string) => Datum) {
    this.#text = text;
    this.#at = at;
    this.#delimiter = delimiter;
    this.#readElement = readElement;
    this.#unquoted = delimiter === ';' ? /(?:[^{}";\\]|\\[\s\S])+/y : /(?:[^{}",\\]|\\[\s\S])+/y;
  }

  parse(isImplied: boolean): { elements: readonly Datum[]; lengths: readonly number[] } {
    /** How many members each open brace has so far, and how long its level is. */
    const counts: number[] = [];
    const lengths: number[] = [];
    let depthOfElements = -1;
    let expectsMember = false;
    for (;;) {
      this.#at = skipSpace(this.#text, this.#at);
      const char = this.#text[this.#at];
      if (char === undefined) return malformed(this.#text, 'Unexpected end of input.');
      if (char === '{') {
        if (counts.length > 0 && !expectsMember) return this.#unexpected(char);
        if (counts.length > 0) counts[counts.length - 1] = (counts.at(-1) as number) + 1;
        if (counts.length >= MAX_DIMENSIONS) return tooManyDimensions();
        if (depthOfElements === counts.length) return mismatch(this.#text);
        counts.push(0);
        expectsMember = true;
        this.#at++;
      } else if (char === '}') {
        if (expectsMember && counts.at(-1) !== 0) return this.#unexpected(char);
        const count = counts.pop() as number;
        const level = counts.length;
        if (lengths[level] !== undefined && lengths[level] !== count) return mismatch(this.#text);
        lengths[level] = count;
        expectsMember = false;
        this.#at++;
        if (level === 0) break;
      } else if (char === this.#delimiter) {
        if (expectsMember) return this.#unexpected(char);
        expectsMember = true;
        this.#at++;
      } else {
        if (!expectsMember) return malformed(this.#text, 'Incorrectly quoted array element.');
        if (depthOfElements < 0) {
          // An inner brace that was closed before has shown where elements are.
          if (lengths.length > counts.length) return mismatch(this.#text);
          depthOfElements = counts.length;
        } else if (depthOfElements !== counts.length) return mismatch(this.#text);
        counts[counts.length - 1] = (counts.at(-1) as number) + 1;
        this.#elements.push(this.#element(char));
        expectsMember = false;
      }
    }
    if (skipSpace(this.#text, this.#at) < this.#text.length) return malformed(this.#text, 'Junk after closing right brace.');
    return { elements: this.#elements, lengths: isImplied && this.#elements.length === 0 ? [] : lengths };
  }

  #unexpected(char: string): never {
    return malformed(this.#text, `Unexpected "${char}" character.`);
  }

  #element(first: string): Datum {
    return first === '"' ? this.#readElement(this.#quoted()) : this.#plain();
  }

  #quoted(): string {
    const pattern = /"((?:[^"\\]|\\[\s\S])*)"/y;
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return malformed(this.#text, 'Unexpected end of input.');
    this.#at += match[0].length;
    return unescaped(match[1] as string);
  }

  #plain(): Datum {
    this.#unquoted.lastIndex = this.#at;
    const match = this.#unquoted.exec(this.#text);
    if (!match) return malformed(this.#text, 'Unexpected end of input.');
    this.#at += match[0].length;
    if (this.#text[this.#at] === '"') return malformed(this.#text, 'Incorrectly quoted array element.');
    if (this.#text[this.#at] === '\\') return malformed(this.#text, 'Unexpected end of input.');
    const written = match[0];
    const text = written.includes('\\') ? unescaped(trimUnescaped(written)) : trimSpace(written);
    return /^null$/i.test(text) && !written.includes('\\') ? null : this.#readElement(text);
  }
}

/** Blanks at the end go, unless a backslash stands before the first of them. */
function trimUnescaped(text: string): string {
  const trimmed = trimSpace(text);
  const backslashes = /\\*$/.exec(trimmed)?.[0].length ?? 0;
  return backslashes % 2 === 1 ? text.slice(0, text.indexOf(trimmed) + trimmed.length + 1) : trimmed;
}

const unescaped = (text: string): string => (text.includes('\\') ? text.replace(/\\([\s\S])/g, '$1') : text);

/** Quoted where the element would not read back as itself. */
function quoteElement(text: string, delimiter: string): string {
  if (text !== '' && !NEEDS_QUOTES.test(text) && !text.includes(delimiter) && !/^null$/i.test(text)) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
const NEEDS_QUOTES = /["\\{} \t\n\v\f\r]/;

export function printArray(
  { elements, lengths, lowerBounds }: ArrayDatum,
  delimiter: string,
  printElement: (element: Datum) => string,
): string {
  if (elements.length === 0) return '{}';
  const needsBounds = lowerBounds.some((bound) => bound !== 1);
  const prefix = needsBounds
    ? `${lengths.map((length, i) => `[${lowerBounds[i]}:${(lowerBounds[i] as number) + length - 1}]`).join('')}=`
    : '';
  let members = elements.map((element) => (element === null ? 'NULL' : quoteElement(printElement(element), delimiter)));
  for (let level = lengths.length - 1; level >= 0; level--) {
    const length = lengths[level] as number;
    const groups: string[] = [];
    for (let i = 0; i < members.length; i += length) groups.push(`{${members.slice(i, i + length).join(delimiter)}}`);
    members = groups;
  }
  return prefix + members.join('');
}
