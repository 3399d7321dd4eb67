/** Dates, times and intervals fall into fields first, by what their characters look like. */
import { refuse } from '../refusal.ts';
import { dateWord } from './datetime-words.ts';

export type FieldKind = 'number' | 'string' | 'date' | 'time' | 'zone' | 'special';

export interface Field {
  readonly kind: FieldKind;
  /** In lower case. */
  readonly text: string;
}

/** What is read, and as what, for the refusal. */
export interface Reading {
  readonly text: string;
  readonly type: string;
}

export const badFormat = (reading: Reading): never => refuse('22007', `invalid input syntax for type ${reading.type}: "${reading.text}"`);

export const fieldOverflow = (reading: Reading, hint?: string): never =>
  refuse('22008', `date/time field value out of range: "${reading.text}"`, hint === undefined ? {} : { hint });

export const zoneOverflow = (reading: Reading): never => refuse('22009', `time zone displacement out of range: "${reading.text}"`);

const MAX_FIELDS = 25;
const SPACE = /[ \t\n\v\f\r]/;
const DIGIT = /\d/;
const LETTER = /[a-zA-Z]/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** `capacity`: PostgreSQL's buffer, in which every field takes a byte more than it is long. */
export function readFields(reading: Reading, capacity: number): readonly Field[] {
  const { text } = reading;
  const fields: Field[] = [];
  let used = 0;
  let at = 0;
  while (at < text.length) {
    const first = text[at] as string;
    if (SPACE.test(first)) {
      at++;
      continue;
    }
    if (fields.length >= MAX_FIELDS) return badFormat(reading);
    const scanned = scanField(reading, at);
    at = scanned.end;
    if (!scanned.kind) continue;
    used += scanned.text.length + 1;
    if (used > capacity) return badFormat(reading);
    fields.push({ kind: scanned.kind, text: scanned.text.toLowerCase() });
  }
  return fields;
}

interface Scanned {
  readonly kind: FieldKind | undefined;
  readonly text: string;
  readonly end: number;
}

function scanField(reading: Reading, start: number): Scanned {
  const { text } = reading;
  const first = text[start] as string;
  if (DIGIT.test(first)) return scanNumber(text, start);
  if (first === '.') return take(text, start, 'number', /\.\d*/y);
  if (LETTER.test(first)) return scanWord(text, start);
  if (first === '+' || first === '-') return scanSigned(reading, start);
  if (PUNCTUATION.test(first)) return { kind: undefined, text: first, end: start + 1 };
  return badFormat(reading);
}

function take(text: string, start: number, kind: FieldKind, pattern: RegExp): Scanned {
  pattern.lastIndex = start;
  const taken = pattern.exec(text)?.[0] ?? '';
  return { kind, text: taken, end: start + taken.length };
}

function scanNumber(text: string, start: number): Scanned {
  const digits = take(text, start, 'number', /\d+/y);
  const next = text[digits.end];
  if (next === ':') return take(text, start, 'time', /\d+:[\d:.]*/y);
  if (next !== '-' && next !== '/' && next !== '.') return digits;
  if (!DIGIT.test(text[digits.end + 1] ?? '')) {
    return take(text, start, 'date', next === '-' ? /\d+-[\da-zA-Z-]*/y : next === '/' ? /\d+\/[\da-zA-Z/]*/y : /\d+\.[\da-zA-Z.]*/y);
  }
  const two = take(text, start, next === '.' ? 'number' : 'date', /\d+[-/.]\d+/y);
  if (text[two.end] !== next) return two;
  return take(text, start, 'date', next === '-' ? /\d+-\d+-[\d-]*/y : next === '/' ? /\d+\/\d+\/[\d/]*/y : /\d+\.\d+\.[\d.]*/y);
}

function scanWord(text: string, start: number): Scanned {
  const word = take(text, start, 'string', /[a-zA-Z]+/y);
  const next = text[word.end] ?? '';
  const isDate = /[-/.]/.test(next) || (/[+\d]/.test(next) && dateWord(word.text.toLowerCase()) === undefined);
  return isDate ? take(text, start, 'date', /[a-zA-Z]+[-+/_.:\da-zA-Z]*/y) : word;
}

function scanSigned(reading: Reading, start: number): Scanned {
  const { text } = reading;
  let at = start + 1;
  while (at < text.length && SPACE.test(text[at] as string)) at++;
  const next = text[at] ?? '';
  if (!DIGIT.test(next) && !LETTER.test(next)) return badFormat(reading);
  const rest = DIGIT.test(next) ? take(text, at, 'zone', /[\d:.-]+/y) : take(text, at, 'special', /[a-zA-Z]+/y);
  return { kind: rest.kind, text: text[start] + rest.text, end: rest.end };
}
