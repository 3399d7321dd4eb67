import { escapedText, type Value } from './changelog-yaml.ts';

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
}

const deepest = 200;

/** Reads JSON with places, and what people add to it: comments, trailing commas, keys without quotes. Undefined where it is not that. */
export function parseJson(text: string): Value | undefined {
  const reader: Reader = { text, at: 0, depth: 0 };
  const value = read(reader);
  blank(reader);
  return value && reader.at === text.length ? value : undefined;
}

function blank(reader: Reader): void {
  const skip = /(?:[\s\xEF\xBB\xBF]|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y;
  skip.lastIndex = reader.at;
  if (skip.test(reader.text)) reader.at = skip.lastIndex;
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function read(reader: Reader): Value | undefined {
  blank(reader);
  const start = reader.at;
  const c = reader.text[start];
  if (c === '{' || c === '[') {
    if (++reader.depth > deepest) return undefined;
    const value = c === '{' ? readMap(reader) : readList(reader);
    reader.depth--;
    return value;
  }
  const quoted = readString(reader);
  if (quoted) return quoted;
  const word = take(reader, /[\w.+-]+/y);
  return word === undefined ? undefined : { kind: 'scalar', value: word, parts: [], edits: [], start, end: reader.at };
}

function readString(reader: Reader): (Value & { kind: 'scalar' }) | undefined {
  const start = reader.at;
  if (reader.text[start] !== '"') return undefined;
  let end = start + 1;
  while (end < reader.text.length && reader.text[end] !== '"') end += reader.text[end] === '\\' ? 2 : 1;
  if (end >= reader.text.length) return undefined;
  reader.at = end + 1;
  return { ...escapedText(reader.text.slice(start + 1, end), start + 1), start, end: end + 1 };
}

function readMap(reader: Reader): Value | undefined {
  const start = reader.at++;
  const entries: { key: string; value: Value }[] = [];
  for (;;) {
    blank(reader);
    if (take(reader, /\}/y) !== undefined) return { kind: 'map', entries, start, end: reader.at };
    const key = readString(reader)?.value ?? take(reader, /[\w$]+/y);
    blank(reader);
    if (key === undefined || take(reader, /:/y) === undefined) return undefined;
    const value = read(reader);
    if (!value) return undefined;
    entries.push({ key, value });
    if (!goesOn(reader, '}')) return undefined;
  }
}

function readList(reader: Reader): Value | undefined {
  const start = reader.at++;
  const items: Value[] = [];
  for (;;) {
    blank(reader);
    if (take(reader, /\]/y) !== undefined) return { kind: 'list', items, start, end: reader.at };
    const item = read(reader);
    if (!item) return undefined;
    items.push(item);
    if (!goesOn(reader, ']')) return undefined;
  }
}

function goesOn(reader: Reader, close: string): boolean {
  blank(reader);
  return take(reader, /,/y) !== undefined || reader.text[reader.at] === close;
}

/** The words below a key of a map. */
export function wordsBelow(value: Value | undefined, key: string): Map<string, string> {
  const below = value?.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
  const words = new Map<string, string>();
  if (below?.kind === 'map')
    for (const entry of below.entries)
      if (entry.value.kind === 'scalar') words.set(entry.key, Buffer.from(entry.value.value, 'latin1').toString());
  return words;
}
