/** Functions of text, counted in characters. */
import type { ArrayDatum, Datum } from '../../../model/datum.ts';
import { arrayOf } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { cutToBytes, utf8Length } from '../../../model/value/bytes.ts';
import { capitalize, lowerText, upperText } from '../../../model/value/letter-case.ts';
import { printDatum } from '../../../model/value/print.ts';
import { characterCount, characters, isPlain, sliceCharacters, trimBlanks } from '../../../model/value/text.ts';
import { type CallContext, type Functions, inContext, pure } from './call-context.ts';
import { bounded, checkLength, join } from './limits.ts';
import { overlay, pad, position, substring, trimmed } from './text-parts.ts';
import { VARCHAR_TEXT } from './type-words.ts';

/** The smallest integer has no opposite, and PostgreSQL leaves nothing out. */
function right(text: string, count: number): string {
  if (count < 0) return count === -2147483648 ? text : sliceCharacters(text, -count);
  return count === 0 ? '' : sliceCharacters(text, Math.max(characterCount(text) - count, 0));
}

export function repeat(text: string, times: number): string {
  if (times <= 0) return '';
  checkLength(text.length * times);
  return text.repeat(times);
}

function splitPart(text: string, separator: string, field: number): string {
  if (field === 0) return refuse('22023', 'field position must not be zero');
  if (separator === '') return field === 1 || field === -1 ? text : '';
  return text.split(separator).at(field > 0 ? field - 1 : field) ?? '';
}

function translate(text: string, from: string, to: string): string {
  const target = characters(to);
  const map = new Map<string, string>();
  characters(from).forEach((char, i) => {
    if (!map.has(char)) map.set(char, target[i] ?? '');
  });
  let result = '';
  for (const char of text) result += map.get(char) ?? char;
  return result;
}

function chr(code: number): string {
  if (code < 0) return refuse('22023', 'character number must be positive');
  if (code === 0) return refuse('54000', 'null character not permitted');
  if (code > 0x10ffff) return refuse('54000', `requested character too large for encoding: ${code}`);
  if (code >= 0xd800 && code < 0xe000) return refuse('54000', `requested character not valid for encoding: ${code}`);
  return String.fromCodePoint(code);
}

/** `null` in `separator` splits into characters; a field that equals `nullText` is NULL. */
export function splitToFields(text: string | null, separator: string | null, nullText: string | null): readonly (string | null)[] | null {
  if (text === null) return null;
  if (text === '') return [];
  const fields = separator === null ? characters(text) : separator === '' ? [text] : text.split(separator);
  return nullText === null ? fields : fields.map((field) => (field === nullText ? null : field));
}

const toArray = (text: string | null, separator: string | null, nullText: string | null): Datum => {
  const fields = splitToFields(text, separator, nullText);
  return fields && arrayOf(fields);
};

function joinArray(
  { schema, argTypes }: CallContext,
  array: ArrayDatum | null,
  separator: string | null,
  nullText: string | null,
): string | null {
  if (array === null || separator === null) return null;
  const element = schema.type(argTypes[0] as number)?.element ?? 0;
  const texts = array.elements.flatMap((value) => (value === null ? (nullText ?? []) : printDatum(schema, element, value)));
  return join(texts, separator);
}

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'];

function form(name: string): string {
  const upper = name.toUpperCase();
  return FORMS.includes(upper) ? upper : refuse('22023', `invalid normalization form: ${name}`);
}

function unistr(text: string): string {
  return text.replace(
    /\\(?:(\\)|([\da-fA-F]{4})|\+([\da-fA-F]{6})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|)/g,
    (_, ...groups: (string | undefined)[]) => {
      if (groups[0] !== undefined) return '\\';
      const hex = groups.slice(1, 5).find((group) => group !== undefined);
      if (hex === undefined)
        return refuse('42601', 'invalid Unicode escape', { hint: 'Unicode escapes must be \\XXXX, \\+XXXXXX, \\uXXXX, or \\UXXXXXXXX.' });
      const code = Number.parseInt(hex, 16);
      if (code === 0 || code > 0x10ffff)
        return refuse('22023', 'invalid Unicode code point: '.concat(code.toString(16).toUpperCase().padStart(4, '0')));
      return String.fromCharCode(...(code > 0xffff ? [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)] : [code]));
    },
  );
}

const length = pure((text: string) => characterCount(text));
const blankLength = pure((text: string) => characterCount(trimBlanks(text)));

export const texts: Functions = {
  'upper(text)': pure(upperText),
  'lower(text)': pure(lowerText),
  'casefold(text)': pure(lowerText),
  'initcap(text)': pure(capitalize),
  'length(text)': length,
  'textlen(text)': length,
  'char_length(text)': length,
  'character_length(text)': length,
  'length(character)': blankLength,
  'char_length(character)': blankLength,
  'character_length(character)': blankLength,
  'octet_length(text)': pure(utf8Length),
  'octet_length(character)': pure(utf8Length),
  'bit_length(text)': pure((text: string) => utf8Length(text) * 8),
  'textcat(text,text)': pure((a: string, b: string) => bounded(a + b)),
  'textanycat(text,anynonarray)': inContext(({ schema, argTypes }, a: string, b: Datum) =>
    bounded(a + printDatum(schema, argTypes[1] as number, b)),
  ),
  'anytextcat(anynonarray,text)': inContext(({ schema, argTypes }, a: Datum, b: string) =>
    bounded(printDatum(schema, argTypes[0] as number, a) + b),
  ),
  'btrim(text)': pure((text: string) => trimmed(text, ' ', true, true)),
  'ltrim(text)': pure((text: string) => trimmed(text, ' ', true, false)),
  'rtrim(text)': pure((text: string) => trimmed(text, ' ', false, true)),
  'btrim(text,text)': pure((text: string, set: string) => trimmed(text, set, true, true)),
  'ltrim(text,text)': pure((text: string, set: string) => trimmed(text, set, true, false)),
  'rtrim(text,text)': pure((text: string, set: string) => trimmed(text, set, false, true)),
  'lpad(text,integer)': pure((text: string, size: number) => pad(text, size, ' ', 'left')),
  'lpad(text,integer,text)': pure((text: string, size: number, fill: string) => pad(text, size, fill, 'left')),
  'rpad(text,integer)': pure((text: string, size: number) => pad(text, size, ' ', 'right')),
  'rpad(text,integer,text)': pure((text: string, size: number, fill: string) => pad(text, size, fill, 'right')),
  'left(text,integer)': pure((text: string, count: number) =>
    sliceCharacters(text, 0, count >= 0 ? count : Math.max(characterCount(text) + count, 0)),
  ),
  'right(text,integer)': pure(right),
  'reverse(text)': pure((text: string) => (isPlain(text) ? text.split('') : [...text]).reverse().join('')),
  'repeat(text,integer)': pure(repeat),
  'replace(text,text,text)': pure(replace),
  'translate(text,text,text)': pure(translate),
  'split_part(text,text,integer)': pure(splitPart),
  'strpos(text,text)': pure(position),
  'position(text,text)': pure(position),
  'substr(text,integer)': pure((text: string, start: number) => substring(text, start)),
  'substr(text,integer,integer)': pure((text: string, start: number, count: number) => substring(text, start, count)),
  'substring(text,integer)': pure((text: string, start: number) => substring(text, start)),
  'substring(text,integer,integer)': pure((text: string, start: number, count: number) => substring(text, start, count)),
  'overlay(text,text,integer)': pure((text: string, by: string, start: number) => bounded(overlay(text, by, start))),
  'overlay(text,text,integer,integer)': pure((text: string, by: string, start: number, count: number) =>
    bounded(overlay(text, by, start, count)),
  ),
  'ascii(text)': pure((text: string) => text.codePointAt(0) ?? 0),
  'chr(integer)': pure(chr),
  'starts_with(text,text)': pure((text: string, start: string) => text.startsWith(start)),
  'normalize(text,text)': pure((text: string, by: string) => text.normalize(form(by))),
  'is_normalized(text,text)': pure((text: string, by: string) => text.normalize(form(by)) === text),
  'unistr(text)': pure(unistr),
  'string_to_array(text,text)': pure((text: string | null, separator: string | null) => toArray(text, separator, null)),
  'string_to_array(text,text,text)': pure(toArray),
  'array_to_string(anyarray,text)': inContext((context, array: ArrayDatum | null, separator: string | null) =>
    joinArray(context, array, separator, null),
  ),
  'array_to_string(anyarray,text,text)': inContext(joinArray),
  'text(character)': pure(trimBlanks),
  'text(name)': pure((name: string) => name),
  'text("char")': pure((char: string) => char),
  'text(boolean)': pure((value: boolean) => (value ? 'true' : 'false')),
  'name(text)': pure((text: string) => cutToBytes(text, 63)),
  [`name(${VARCHAR_TEXT})`]: pure((text: string) => cutToBytes(text, 63)),
  'name(character)': pure((text: string) => cutToBytes(trimBlanks(text), 63)),
  'varchar(name)': pure((name: string) => name),
  'bpchar(name)': pure((name: string) => name),
  'bpchar("char")': pure((char: string) => char),
  'nameconcatoid(name,oid)': pure((name: string, id: number) => `${cutToBytes(name, 62 - String(id).length)}_${id}`),
};

function replace(text: string, from: string, to: string): string {
  if (from === '' || text === '') return text;
  const parts = text.split(from);
  checkLength(text.length + (parts.length - 1) * to.length);
  return parts.join(to);
}
