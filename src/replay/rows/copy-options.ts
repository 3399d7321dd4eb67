/** COPY's options, and the two formats that are read by them (ProcessCopyOptions). */
import type { Copy } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';
import { booleanOf } from '../options.ts';

export interface CopyOptions {
  readonly format: 'text' | 'csv' | 'binary';
  /** Each line's fields; `null` is NULL. */
  readonly read: (data: string, columns: number, at: number) => Iterable<readonly (string | null)[]>;
}

const KNOWN = new Set(
  `format freeze delimiter null header quote escape default force_quote force_not_null force_null encoding convert_selectively
    on_error reject_limit log_verbosity`.split(/\s+/),
);

export function copyOptions({ options, from, where, at }: Copy): CopyOptions {
  const given = new Map<string, string>();
  for (const option of options) {
    const name = option.name.toLowerCase();
    if (!KNOWN.has(name)) refuse('42601', `option "${name}" not recognized`, { at });
    if (given.has(name)) refuse('42601', 'conflicting or redundant options', { at });
    given.set(name, option.value === undefined ? '' : String(option.value));
  }
  const format = given.get('format') ?? 'text';
  if (format !== 'text' && format !== 'csv' && format !== 'binary')
    return refuse('22023', `COPY format "${format}" not recognized`, { at });
  const csv = format === 'csv';
  if (where && !from) refuse('42601', 'WHERE clause not allowed with COPY TO', { at });
  for (const name of ['delimiter', 'null', 'default'])
    if (format === 'binary' && given.has(name)) refuse('42601', `cannot specify ${name.toUpperCase()} in BINARY mode`, { at });
  for (const name of ['quote', 'escape', 'force_quote', 'force_not_null', 'force_null'])
    if (!csv && given.has(name)) refuse('0A000', `COPY ${name.toUpperCase()} requires CSV mode`, { at });
  for (const name of ['delimiter', 'quote', 'escape'])
    if (given.has(name) && given.get(name)?.length !== 1) refuse('0A000', `COPY ${name} must be a single one-byte character`, { at });
  const header = given.get('header');
  if (header === 'match' && !from) refuse('0A000', 'cannot use "match" with HEADER in COPY TO', { at });
  const heads = header !== undefined && (header === '' || header === 'match' || (booleanOf(header) ?? false));
  const delimiter = given.get('delimiter') ?? (csv ? ',' : '\t');
  const nullText = given.get('null') ?? (csv ? '' : '\\N');
  const quote = given.get('quote') ?? '"';
  if (!csv) return { format, read: (data, columns) => textLines(data, delimiter, nullText, heads, columns) };
  const marks = { delimiter, quote, escape: given.get('escape') ?? quote, nullText, heads };
  return { format, read: (data, _columns, place) => csvLines(data, marks, place) };
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function* textLines(data: string, delimiter: string, nullText: string, heads: boolean, columns: number): Iterable<(string | null)[]> {
  let skip = heads;
  for (const line of data.split(/\r?\n/)) {
    if (line === '\\.') return;
    if (skip || (line === '' && columns > 1)) {
      skip = false;
      continue;
    }
    yield line.split(delimiter).map((field) => {
      if (field === nullText) return null;
      return field.includes('\\') ? field.replace(/\\(.)/gs, (_, escaped: string) => ESCAPES[escaped] ?? escaped) : field;
    });
  }
}

interface Marks {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly nullText: string;
  readonly heads: boolean;
}

/** A quoted field may hold delimiters and line ends, and is never NULL. */
function* csvLines(data: string, { delimiter, quote, escape, nullText, heads }: Marks, at: number): Iterable<(string | null)[]> {
  let fields: (string | null)[] = [];
  let field = '';
  let quoted = false;
  let inside = false;
  let skip = heads;
  const endField = () => {
    fields.push(!quoted && field === nullText ? null : field);
    field = '';
    quoted = false;
  };
  for (let i = 0; i < data.length; i++) {
    const c = data[i] as string;
    if (inside) {
      if (c === escape && (data[i + 1] === quote || data[i + 1] === escape)) field += data[++i];
      else if (c === quote) inside = false;
      else field += c;
    } else if (c === quote) {
      inside = true;
      quoted = true;
    } else if (c === delimiter) endField();
    else if (c === '\n') {
      if (field.endsWith('\r')) field = field.slice(0, -1);
      if (fields.length === 0 && field === '\\.' && !quoted) return;
      const blank = fields.length === 0 && field === '' && !quoted && i === data.length - 1;
      endField();
      if (!skip && !blank) yield fields;
      skip = false;
      fields = [];
    } else field += c;
  }
  if (inside) refuse('22P04', 'unterminated CSV quoted field', { at });
  if (fields.length === 0 && (field === '' || field === '\\.') && !quoted) return;
  endField();
  if (!skip) yield fields;
}
