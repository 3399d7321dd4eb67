/** `format`, `concat` and quoting. */
import type { ArrayDatum, Datum } from '../../../model/datum.ts';
import { arrayOf, isArray } from '../../../model/datum.ts';
import { quoteIdentifier } from '../../../model/identifier.ts';
import { refuse } from '../../../model/refusal.ts';
import { cutToBytes } from '../../../model/value/bytes.ts';
import { lowerText } from '../../../model/value/letter-case.ts';
import { printDatum } from '../../../model/value/print.ts';
import { characterCount } from '../../../model/value/text.ts';
import { type CallContext, type Functions, inContext, pure } from './call-context.ts';
import { bounded, checkLength, join } from './limits.ts';

/** With a backslash inside, as an escape string. */
export const quoteLiteral = (text: string): string => {
  const quoted = `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted}` : quoted;
};

/** The arguments from the n-th on, as texts. VARIADIC gives them as the members of an array. */
function spread({ schema, argTypes, variadic }: CallContext, args: readonly Datum[], from: number): readonly (string | null)[] {
  const last = args.at(-1) ?? null;
  if (variadic && args.length === from + 1) {
    const element = schema.type(argTypes.at(-1) as number)?.element ?? 0;
    return isArray(last) ? last.elements.map((value) => (value === null ? null : printDatum(schema, element, value))) : [];
  }
  return args.slice(from).map((value, i) => (value === null ? null : printDatum(schema, argTypes[from + i] as number, value)));
}

const isText = (text: string | null): text is string => text !== null;

const SPECIFIER = /%(?:(%)|(?:(\d+)\$)?(-*)(?:(\d+)|\*(?:(\d+)\$)?|)([\s\S]?))/gu;

/** `widths`: the arguments again, as numbers for `%*s`. */
function format(pattern: string, args: readonly (string | null)[], widths: readonly Datum[]): string {
  let next = 0;
  let size = 0;
  const take = (number: string | undefined): number => {
    const at = number === undefined ? next : positive(number) - 1;
    next = at + 1;
    if (at >= args.length) refuse('22023', 'too few arguments for format()');
    return at;
  };
  const result = pattern.replace(
    SPECIFIER,
    (whole: string, percent?: string, position?: string, minus?: string, digits?: string, star?: string, type?: string) => {
      if (percent) return '%';
      if (type === '' || type === undefined) return unterminated();
      let width = digits === undefined ? 0 : whole32(digits);
      if (/^%(?:\d+\$)?-*\*/.test(whole)) width = widthOf(widths[take(star)] ?? null);
      if (!/[sIL]/.test(type)) {
        return refuse('22023', `unrecognized format() type specifier "${type}"`, { hint: 'For a single "%" use "%%".' });
      }
      const text = formatted(type, args[take(position)] ?? null);
      const isLeft = minus !== '' || width < 0;
      const missing = Math.abs(width) - characterCount(text);
      checkLength((size += Math.max(missing, 0) + text.length));
      if (missing <= 0) return text;
      return isLeft ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
    },
  );
  return bounded(result);
}

const unterminated = (): never => refuse('22023', 'unterminated format() type specifier', { hint: 'For a single "%" use "%%".' });

function whole32(digits: string): number {
  const value = Number(digits);
  return value > 2147483647 ? refuse('22003', 'number is out of range') : value;
}

function positive(digits: string): number {
  const value = whole32(digits);
  return value === 0 ? refuse('22023', 'format specifies argument 0, but arguments are numbered from 1') : value;
}

const widthOf = (value: Datum): number => {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  const width = Number(value);
  return Number.isInteger(width) ? width : refuse('22P02', `invalid input syntax for type integer: "${String(value)}"`);
};

function formatted(type: string, value: string | null): string {
  if (type === 's') return value ?? '';
  if (type === 'L') return value === null ? 'NULL' : quoteLiteral(value);
  return value === null ? refuse('22004', 'null values cannot be formatted as an SQL identifier') : quoteIdentifier(value);
}

function formatCall(context: CallContext, ...args: readonly Datum[]): Datum {
  const [pattern] = args;
  if (pattern === null || pattern === undefined) return null;
  const last = args.at(-1) ?? null;
  const widths = context.variadic && isArray(last) ? last.elements : args.slice(1);
  return format(pattern as string, spread(context, args, 1), widths);
}

/** Identifiers between dots. */
function parseIdentifier(text: string, strict: boolean): ArrayDatum {
  const invalid = (detail?: string): never =>
    refuse('22023', `string is not a valid identifier: "${text}"`, detail === undefined ? {} : { detail });
  const names: string[] = [];
  const part = /[ \t\n\v\f\r]*(?:"((?:[^"]|"")*)(")?|([A-Za-z_\u0080-\u{10ffff}][\w$\u0080-\u{10ffff}]*))?[ \t\n\v\f\r]*/uy;
  for (let at = 0; ; ) {
    part.lastIndex = at;
    const match = part.exec(text);
    const [whole = '', quoted, closed, bare] = match ?? [];
    if (quoted === undefined && bare === undefined) {
      const found = text.slice(at).trimStart();
      if (found.startsWith('.')) return invalid('No valid identifier before ".".');
      return invalid(names.length > 0 ? 'No valid identifier after ".".' : undefined);
    }
    if (quoted !== undefined && closed === undefined) return invalid('String has unclosed double quotes.');
    if (quoted === '') return invalid('Quoted identifier must not be empty.');
    names.push(cutToBytes(quoted !== undefined ? quoted.replaceAll('""', '"') : lowerText(bare as string), 63));
    at += whole.length;
    if (text[at] === '.') {
      at++;
      continue;
    }
    if (at < text.length && strict) return invalid();
    return arrayOf(names) as ArrayDatum;
  }
}

const output = ({ schema, argTypes }: CallContext, value: Datum): string => printDatum(schema, argTypes[0] as number, value);

export const formats: Functions = {
  'format(text)': inContext(formatCall),
  'format(text,"any")': inContext(formatCall),
  'concat("any")': (args, context) => (context.variadic && args[0] === null ? null : join(spread(context, args, 0).filter(isText), '')),
  'concat_ws(text,"any")': (args, context) => {
    const [separator] = args;
    if (separator === null || separator === undefined || (context.variadic && args[1] === null)) return null;
    return join(spread(context, args, 1).filter(isText), separator as string);
  },
  'quote_ident(text)': pure(quoteIdentifier),
  'quote_literal(text)': pure(quoteLiteral),
  'quote_literal(anyelement)': inContext((context, value: Datum) => quoteLiteral(output(context, value))),
  'quote_nullable(text)': pure((text: string | null) => (text === null ? 'NULL' : quoteLiteral(text))),
  'quote_nullable(anyelement)': inContext((context, value: Datum) => (value === null ? 'NULL' : quoteLiteral(output(context, value)))),
  'parse_ident(text,boolean)': pure(parseIdentifier),
};
