/** Literals of composite types: `(1,"a b",)`. */
import type { Datum } from '../datum.ts';
import { refuse } from '../refusal.ts';

/** The fields, each read before the next is looked at; null where nothing stands between the commas. */
export function readRow(text: string, fieldCount: number, readValue: (text: string, i: number) => Datum): readonly Datum[] {
  const start = /^[ \t\n\v\f\r]*\(/.exec(text)?.[0].length;
  if (start === undefined) return malformed(text, 'Missing left parenthesis.');
  const fields: Datum[] = [];
  let at = start;
  while (fields.length < fieldCount) {
    if (fields.length > 0) {
      if (text[at] !== ',') return malformed(text, 'Too few columns.');
      at++;
    }
    const field = readField(text, at);
    fields.push(field.value === null ? null : readValue(field.value, fields.length));
    at = field.end;
  }
  if (text[at] === ',') return malformed(text, 'Too many columns.');
  if (text[at] !== ')') return malformed(text, 'Unexpected end of input.');
  return /^[ \t\n\v\f\r]*$/.test(text.slice(at + 1)) ? fields : malformed(text, 'Junk after right parenthesis.');
}

const malformed = (text: string, detail: string): never => refuse('22P02', `malformed record literal: "${text}"`, { detail });

function readField(text: string, start: number): { readonly value: string | null; readonly end: number } {
  const first = text[start];
  if (first === ',' || first === ')') return { value: null, end: start };
  let value = '';
  let isQuoted = false;
  let at = start;
  for (; ; at++) {
    const char = text[at];
    if (char === undefined) return malformed(text, 'Unexpected end of input.');
    if (!isQuoted && (char === ',' || char === ')')) break;
    if (char === '\\') {
      const next = text[++at];
      if (next === undefined) return malformed(text, 'Unexpected end of input.');
      value += next;
    } else if (char === '"') {
      if (isQuoted && text[at + 1] === '"') {
        value += '"';
        at++;
      } else isQuoted = !isQuoted;
    } else value += char;
  }
  return { value, end: at };
}

export function printRow(fields: readonly Datum[], printField: (field: Datum, i: number) => string): string {
  return `(${fields.map((field, i) => (field === null ? '' : quoteField(printField(field, i)))).join(',')})`;
}

const quoteField = (text: string): string =>
  text === '' || /["\\(), \t\n\v\f\r]/.test(text) ? `"${text.replace(/["\\]/g, '$&$&')}"` : text;
