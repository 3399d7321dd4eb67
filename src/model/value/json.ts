/** JSON text: checked, or read into the form that `jsonb` keeps. */
import type { Json } from '../datum.ts';
import { refuse } from '../refusal.ts';
import { utf8Length } from './bytes.ts';
import { readNumeric } from './numeric.ts';
import { compareText } from './text.ts';

/** Refuses what is no JSON. The text is kept as it is. */
export function checkJson(text: string): string {
  if (text !== '{}' && text !== '[]' && text !== 'null') new JsonReader(text, false).document();
  return text;
}

export function readJsonb(text: string): Json {
  if (text === '{}') return new Map();
  if (text === '[]') return [];
  return new JsonReader(text, true).document();
}

/** The members of a document's outermost object or array, each as its text. */
export interface JsonParts {
  readonly kind: 'object' | 'array' | 'scalar';
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

export const splitJson = (text: string): JsonParts => new JsonReader(text, true).split();

/** The text that a JSON string stands for. */
export const jsonString = (token: string): string => new JsonReader(token, true).document() as string;

const MAX_DEPTH = 6000;

const invalid = (detail: string): never => refuse('22P02', 'invalid input syntax for type json', { detail });

const SPACE = /[ \t\n\r]*/y;
/** As the lexer cuts tokens, so that its complaints are the same. */
const TOKEN = /[\w$\u0080-\uffff+.-]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const PLAIN_STRING = /"[^"\\\u0000-\u001f]*"/y;

class JsonReader {
  readonly #text: string;
  /** Strings are decoded and numbers converted, which refuses more. */
  readonly #decodes: boolean;
  #at = 0;

  constructor(text: string, decodes: boolean) {
    this.#text = text;
    this.#decodes = decodes;
  }

  document(): Json {
    const value = this.#value(0, 'JSON value');
    this.#end();
    return value;
  }

  split(): JsonParts {
    const keys: string[] = [];
    const values: string[] = [];
    const start = this.#peek();
    if (start !== '{' && start !== '[') {
      const text = this.#slice();
      this.#end();
      return { kind: 'scalar', keys, values: [text] };
    }
    this.#at++;
    const close = start === '{' ? '}' : ']';
    if (this.#peek() === close) this.#at++;
    else {
      for (;;) {
        if (start === '{') keys.push(this.#key());
        values.push(this.#slice());
        const next = this.#peek();
        this.#at++;
        if (next === close) break;
        if (next !== ',') this.#expected(`"," or "${close}"`, this.#at - 1);
      }
    }
    this.#end();
    return { kind: start === '{' ? 'object' : 'array', keys, values };
  }

  #slice(): string {
    this.#peek();
    const from = this.#at;
    this.#value(1, 'JSON value');
    return this.#text.slice(from, this.#at);
  }

  #end(): void {
    if (this.#peek() !== '') this.#expected('end of input', this.#at);
  }

  #peek(): string {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
    return this.#text[this.#at] ?? '';
  }

  #expected(what: string, at: number): never {
    this.#at = at;
    if (this.#peek() === '') return invalid('The input string ended unexpectedly.');
    const token = this.#token();
    return invalid(token === '' ? `Token "${this.#text[this.#at]}" is invalid.` : `Expected ${what}, but found "${token}".`);
  }

  #token(): string {
    const char = this.#text[this.#at] as string;
    if ('{}[],:'.includes(char)) return char;
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.#text)?.[0] ?? (char === '"' ? this.#text.slice(this.#at) : '');
  }

  #value(depth: number, expected: string): Json {
    if (depth > MAX_DEPTH) refuse('54001', 'stack depth limit exceeded');
    const next = this.#peek();
    if (next === '{') return this.#object(depth);
    if (next === '[') return this.#array(depth);
    if (next === '"') return this.#string();
    if (next === '' || '}],:'.includes(next)) return this.#expected(expected, this.#at);
    const token = this.#token();
    this.#at += token.length;
    if (token === 'true') return true;
    if (token === 'false') return false;
    if (token === 'null') return null;
    if (!NUMBER.test(token)) return invalid(`Token "${token}" is invalid.`);
    return this.#decodes ? readNumeric(token) : null;
  }

  #array(depth: number): Json {
    this.#at++;
    const elements: Json[] = [];
    if (this.#peek() === ']') {
      this.#at++;
      return elements;
    }
    for (;;) {
      elements.push(this.#value(depth + 1, elements.length === 0 ? 'array element or "]"' : 'JSON value'));
      const next = this.#peek();
      this.#at++;
      if (next === ']') return elements;
      if (next !== ',') return this.#expected('"," or "]"', this.#at - 1);
    }
  }

  #object(depth: number): Json {
    this.#at++;
    const members: [string, Json][] = [];
    if (this.#peek() === '}') {
      this.#at++;
      return new Map();
    }
    for (;;) {
      const key = this.#key(members.length === 0);
      members.push([key, this.#value(depth + 1, 'JSON value')]);
      const next = this.#peek();
      this.#at++;
      if (next === '}') return this.#decodes ? jsonObject(members) : null;
      if (next !== ',') return this.#expected('"," or "}"', this.#at - 1);
    }
  }

  #key(isFirst = false): string {
    if (this.#peek() !== '"') this.#expected(isFirst ? 'string or "}"' : 'string', this.#at);
    const key = this.#string();
    if (this.#peek() !== ':') this.#expected('":"', this.#at);
    this.#at++;
    return key;
  }

  #string(): string {
    PLAIN_STRING.lastIndex = this.#at;
    const plain = PLAIN_STRING.exec(this.#text)?.[0];
    if (plain !== undefined) {
      this.#at += plain.length;
      return plain.slice(1, -1);
    }
    return this.#escapedString();
  }

  #escapedString(): string {
    const start = this.#at++;
    const pieces: string[] = [];
    let high = '';
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined) return invalid(`Token "${this.#text.slice(start)}" is invalid.`);
      if (char < ' ') return invalid(`Character with value 0x${char.charCodeAt(0).toString(16).padStart(2, '0')} must be escaped.`);
      const piece = char === '\\' ? this.#escape() : char;
      if (char !== '\\') this.#at++;
      if (this.#decodes) high = joinSurrogates(high, char === '\\' ? piece : undefined, char === '"');
      if (char === '"') return pieces.join('');
      pieces.push(piece);
    }
  }

  #escape(): string {
    const code = this.#text[this.#at + 1] ?? '';
    const simple = ESCAPES.get(code);
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    if (code !== 'u') return invalid(`Escape sequence "\\${code}" is invalid.`);
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (!/^[\da-fA-F]{4}$/.test(digits)) return invalid('"\\u" must be followed by four hexadecimal digits.');
    this.#at += 6;
    if (digits === '0000' && this.#decodes)
      refuse('22P05', 'unsupported Unicode escape sequence', { detail: '\\u0000 cannot be converted to text.' });
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
}

const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A high surrogate that still waits for its other half. */
function joinSurrogates(high: string, escaped: string | undefined, isEnd: boolean): string {
  const unit = escaped?.charCodeAt(0) ?? 0;
  const isHigh = unit >= 0xd800 && unit < 0xdc00;
  const isLow = unit >= 0xdc00 && unit < 0xe000;
  if (high !== '' && isHigh) return invalid('Unicode high surrogate must not follow a high surrogate.');
  if ((high !== '') !== isLow || (high !== '' && isEnd)) return invalid('Unicode low surrogate must follow a high surrogate.');
  return isHigh ? (escaped as string) : '';
}

/** Keys in the order that `jsonb` keeps: shorter ones first, then by bytes; the last of equal ones wins. */
export function jsonObject(members: readonly (readonly [string, Json])[]): ReadonlyMap<string, Json> {
  const unordered = new Map(members);
  if (unordered.size < 2) return unordered;
  const keys = [...unordered.keys()].map((key) => ({ key, length: utf8Length(key) }));
  keys.sort((a, b) => a.length - b.length || compareText(a.key, b.key));
  return new Map(keys.map(({ key }) => [key, unordered.get(key) as Json]));
}
