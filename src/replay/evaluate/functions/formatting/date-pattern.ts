/** The patterns of `to_char`, `to_date` and `to_timestamp` for dates and times: `YYYY-MM-DD HH24:MI:SS`. */

export interface DateField {
  readonly kind: 'field';
  readonly key: string;
  /** FM: nothing is padded; a translated name (TM) never is. */
  readonly fills: boolean;
  readonly ordinal: 'TH' | 'th' | undefined;
}

export type DateNode = DateField | { readonly kind: 'space' | 'separator' | 'text'; readonly text: string };

const UPPER =
  'A.D. A.M. B.C. P.M. Y,YYY MONTH SSSSS HH24 HH12 IDDD IYYY SSSS YYYY DAY DDD FF1 FF2 FF3 FF4 FF5 FF6 IYY MON TZH TZM YYY AD AM BC CC DD DY FX HH ID IW IY MI MM MS OF PM RM SS TZ US WW YY D I J Q W Y'.split(
    ' ',
  );

/** Longer ones come first. */
const KEYS = [...UPPER.flatMap((key) => [key, key.toLowerCase()]), 'Month', 'Day', 'Mon', 'Dy'].sort((a, b) => b.length - a.length);

const byFirst = new Map<string, string[]>();
for (const key of KEYS) byFirst.set(key[0] as string, [...(byFirst.get(key[0] as string) ?? []), key]);

const NAME = /^(?:MONTH|MON|DAY|DY)$/i;

const SEPARATOR = /^[!-/:-@[-`{-~]$/;
const SPACE = /^[ \t\n\v\f\r]$/;

export function parseDatePattern(text: string): readonly DateNode[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size === MOST_READ) read.clear();
  const nodes = nodesOf(text);
  read.set(text, nodes);
  return nodes;
}

/** A query uses the same few patterns for all of its rows. */
const read = new Map<string, readonly DateNode[]>();
const MOST_READ = 100;

function nodesOf(text: string): readonly DateNode[] {
  const nodes: DateNode[] = [];
  let at = 0;
  while (at < text.length) {
    const prefix = /^(?:FM|fm|TM|tm)$/.test(text.slice(at, at + 2)) ? text.slice(at, at + 2) : '';
    at += prefix.length;
    const key = byFirst.get(text[at] ?? '')?.find((name) => text.startsWith(name, at));
    if (key !== undefined) {
      at += key.length;
      const suffix = text.slice(at, at + 2);
      const ordinal = suffix === 'TH' || suffix === 'th' ? suffix : undefined;
      if (ordinal || suffix === 'SP') at += 2;
      nodes.push({ kind: 'field', key, fills: prefix.toUpperCase() === 'FM' || (prefix !== '' && NAME.test(key)), ordinal });
    } else if (at < text.length) at = literal(text, at, nodes);
  }
  return nodes;
}

function literal(text: string, start: number, nodes: DateNode[]): number {
  if (text[start] === '"') {
    let at = start + 1;
    while (at < text.length && text[at] !== '"') {
      if (text[at] === '\\' && at + 1 < text.length) at++;
      const char = String.fromCodePoint(text.codePointAt(at) as number);
      nodes.push({ kind: 'text', text: char });
      at += char.length;
    }
    return at + 1;
  }
  const at = text[start] === '\\' && text[start + 1] === '"' ? start + 1 : start;
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  nodes.push({ kind: SEPARATOR.test(char) ? 'separator' : SPACE.test(char) ? 'space' : 'text', text: char });
  return at + char.length;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const ROMAN_MONTHS = ['XII', 'XI', 'X', 'IX', 'VIII', 'VII', 'VI', 'V', 'IV', 'III', 'II', 'I'];

const FIELDS_OF_ISO_WEEKS = new Set(['IDDD', 'ID', 'IW', 'IYYY', 'IYY', 'IY', 'I']);
const GREGORIAN = new Set(['DDD', 'DD', 'D', 'MM', 'MONTH', 'MON', 'RM', 'WW', 'W', 'Y,YYY', 'YYYY', 'YYY', 'YY', 'Y']);

/** Which calendar a field belongs to. */
export const conventionOf = (key: string): 'iso' | 'gregorian' | undefined =>
  FIELDS_OF_ISO_WEEKS.has(key) ? 'iso' : GREGORIAN.has(key) ? 'gregorian' : undefined;

const WORDS = new Set(['A.D.', 'A.M.', 'AD', 'AM', 'B.C.', 'BC', 'DAY', 'DY', 'FX', 'MONTH', 'MON', 'OF', 'P.M.', 'PM', 'RM', 'TZH', 'TZ']);

/** A field of digits alone. */
export const isDigits = (key: string): boolean => !WORDS.has(key.toUpperCase());
