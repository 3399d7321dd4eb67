import { BACKSLASH, CARRIAGE_RETURN, COLON, DOUBLE_QUOTE, KIND, LETTER, LINE_FEED, QUOTE } from './lexical.ts';

/** A line for psql itself: `\connect app`, `\ir roles.sql`. */
export interface Meta {
  /** Without the backslash; `include`, `c` and other second names become `i`, `connect`, ... */
  readonly command: string;
  readonly args: readonly string[];
}

/** psql's variables; one that is set to something unknown is undefined. */
export type Variables = Map<string, string | undefined>;

const SECOND_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ include: 'i', include_relative: 'ir', c: 'connect', quit: 'q' }),
);
/** Their argument is the rest of the line as it stands. */
const WHOLE_LINE = new Set(['!', 'copy', 'restrict', 'unrestrict']);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The command whose backslash is at `at`. */
export function readCommand(
  bytes: Uint8Array,
  at: number,
  limit: number,
  variables: Variables,
): { readonly meta: Meta; readonly end: number } {
  let end = at + 1;
  while (end < limit && isNamePart(bytes[end] as number)) end++;
  if (end === at + 1 && end < limit && !isLineEnd(bytes[end])) end++;
  const name = decoder.decode(bytes.subarray(at + 1, end));
  const command = SECOND_NAMES.get(name) ?? name;
  if (WHOLE_LINE.has(command)) {
    const from = end;
    while (end < limit && !isLineEnd(bytes[end])) end++;
    return { meta: { command, args: [decoder.decode(bytes.subarray(from, end)).trim()] }, end };
  }
  const args: string[] = [];
  for (;;) {
    while (end < limit && isSpace(bytes[end])) end++;
    if (end >= limit || isLineEnd(bytes[end])) return { meta: { command, args }, end };
    if (bytes[end] === BACKSLASH) return { meta: { command, args }, end: bytes[end + 1] === BACKSLASH ? end + 2 : end };
    const argument = readArgument(bytes, end, limit, variables);
    args.push(argument.text);
    end = argument.end;
  }
}

function isNamePart(byte: number): boolean {
  return KIND[byte] === LETTER || (byte >= 48 && byte <= 57) || byte === 43;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9;
}

/** One argument: quotes may stand in its middle, and variables are put in. */
function readArgument(bytes: Uint8Array, at: number, limit: number, variables: Variables): { readonly text: string; readonly end: number } {
  let text = '';
  let i = at;
  while (i < limit && !isSpace(bytes[i]) && !isLineEnd(bytes[i]) && bytes[i] !== BACKSLASH) {
    const byte = bytes[i];
    const variable = byte === COLON ? readVariable(bytes, i, limit) : undefined;
    const value = variable && substituted(variable, variables);
    let end = i + 1;
    if (variable && value !== undefined) {
      text += value;
      end = variable.end;
    } else if (byte === QUOTE) {
      end = closing(bytes, i, limit);
      text += unescaped(decoder.decode(bytes.subarray(i + 1, bytes[end - 1] === QUOTE && end > i + 1 ? end - 1 : end)));
    } else {
      if (byte === DOUBLE_QUOTE) end = closing(bytes, i, limit);
      else while (end < limit && ((bytes[end] as number) & 0xc0) === 0x80) end++;
      text += decoder.decode(bytes.subarray(i, end));
    }
    i = end;
  }
  return { text, end: i };
}

/** Behind the quote that closes the one at `at`, or at the line's end. */
function closing(bytes: Uint8Array, at: number, limit: number): number {
  const quote = bytes[at];
  let i = at + 1;
  while (i < limit && !isLineEnd(bytes[i])) {
    if (bytes[i] === BACKSLASH && quote === QUOTE && i + 1 < limit && !isLineEnd(bytes[i + 1])) i += 2;
    else if (bytes[i] !== quote) i++;
    else if (bytes[i + 1] === quote) i += 2;
    else return i + 1;
  }
  return i;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/''|\\([0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)/gs, (all, code: string | undefined) => {
    if (code === undefined) return all.slice(1);
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    if (/^x[0-9a-fA-F]/.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return ESCAPES[code] ?? code;
  });
}

/** `:name`, `:'name'`, `:"name"` or `:{?name}`. */
export interface Variable {
  readonly name: string;
  readonly form: 'text' | 'literal' | 'identifier' | 'is set';
  readonly end: number;
}

/** The variable whose colon is at `at`, if there is one. */
export function readVariable(bytes: Uint8Array, at: number, limit: number): Variable | undefined {
  const first = bytes[at + 1];
  const test = first === 123 && bytes[at + 2] === 63;
  const close = first === QUOTE || first === DOUBLE_QUOTE ? first : test ? 125 : undefined;
  const start = at + (test ? 3 : close === undefined ? 1 : 2);
  let end = start;
  while (end < limit && isVariablePart(bytes[end] as number)) end++;
  if (end === start || (close !== undefined && bytes[end] !== close)) return undefined;
  const form = test ? 'is set' : first === QUOTE ? 'literal' : first === DOUBLE_QUOTE ? 'identifier' : 'text';
  return { name: decoder.decode(bytes.subarray(start, end)), form, end: close === undefined ? end : end + 1 };
}

function isVariablePart(byte: number): boolean {
  return KIND[byte] === LETTER || (byte >= 48 && byte <= 57);
}

/** What psql puts in its place; undefined where it leaves it as it stands, or where nobody can know. */
export function substituted({ name, form }: Variable, variables: Variables): string | undefined {
  if (form === 'is set') return variables.has(name) ? 'TRUE' : 'FALSE';
  const value = variables.get(name);
  if (value === undefined || form === 'text') return value;
  if (form === 'identifier') return `"${value.replaceAll('"', '""')}"`;
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return value.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
