import type { Part } from '../../model/migration.ts';
import type { Edit } from './layout.ts';
import { type Line, linesOf } from './lines.ts';

/** A value of YAML or JSON with its place. */
export type Value =
  | ({ readonly kind: 'scalar'; readonly value: string; readonly parts: readonly Part[]; readonly edits: readonly Edit[] } & Part)
  | ({ readonly kind: 'map'; readonly entries: readonly { readonly key: string; readonly value: Value }[] } & Part)
  | ({ readonly kind: 'list'; readonly items: readonly Value[] } & Part);

interface Reader {
  readonly lines: readonly (Line & { readonly indent: number })[];
  next: number;
  depth: number;
  broken: boolean;
}

const deepest = 60;

/**
 * Reads the YAML that changelogs are written in: block maps and lists, plain and quoted words on one line, block text.
 * Undefined where a file goes beyond that (anchors, flow style), so that nothing is half understood.
 */
export function parseYaml(text: string): Value | undefined {
  const lines = [...linesOf(text)].map((line) => ({ ...line, indent: line.text.length - line.text.trimStart().length }));
  const reader: Reader = { lines, next: 0, depth: 0, broken: false };
  const value = block(reader, 0);
  skipBlank(reader);
  return reader.broken || reader.next < lines.length ? undefined : value;
}

const isEmpty = (line: Line): boolean => /^\s*(#.*)?$/.test(line.text) || /^---\s*$/.test(line.text);

function skipBlank(reader: Reader): void {
  while (reader.next < reader.lines.length && isEmpty(reader.lines[reader.next] as Line)) reader.next++;
}

const nothing = (at: number): Value => ({ kind: 'scalar', value: '', parts: [], edits: [], start: at, end: at });

/** The value whose lines are indented by at least so much. */
function block(reader: Reader, indent: number): Value {
  skipBlank(reader);
  const line = reader.lines[reader.next];
  if (!line || line.indent < indent || reader.broken) return nothing(line?.start ?? 0);
  if (++reader.depth > deepest) reader.broken = true;
  const value = /^\s*-(\s|$)/.test(line.text) ? list(reader, line.indent) : map(reader, line.indent, line.indent);
  reader.depth--;
  return value;
}

function list(reader: Reader, indent: number): Value {
  const items: Value[] = [];
  const start = reader.lines[reader.next]?.start ?? 0;
  let end = start;
  for (let line = here(reader, indent); line && /^\s*-(\s|$)/.test(line.text); line = here(reader, indent)) {
    const rest = line.text.slice(indent + 1);
    const inner = indent + 1 + (rest.length - rest.trimStart().length);
    if (rest.trim() === '') {
      reader.next++;
      items.push(block(reader, indent + 1));
    } else if (/^-\s/.test(rest.trimStart())) {
      reader.broken = true;
    } else items.push(isEntry(rest.trimStart()) ? map(reader, inner, indent) : oneLine(reader, line, inner));
    end = items.at(-1)?.end ?? end;
    if (reader.broken) break;
  }
  return { kind: 'list', items, start, end };
}

/** The next line that is not blank, if it stands exactly at this indentation. */
function here(reader: Reader, indent: number): (Line & { indent: number }) | undefined {
  skipBlank(reader);
  const line = reader.lines[reader.next];
  if (line && line.indent > indent) reader.broken = true;
  return line?.indent === indent ? line : undefined;
}

/** A key is sought no further into a line than this, and a quoted text on one line is no longer than that. */
const longestKey = 1000;
const longestWord = 1_000_000;

const entry = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'{[&*!|>][^:#]*?)\s*:(?=\s|$)[ \t]*/;
const isEntry = (text: string): boolean => entry.test(text.slice(0, longestKey));

/** The first entry may stand after a dash, whose column is `dash`; the others stand at `indent`. */
function map(reader: Reader, indent: number, dash: number): Value {
  const entries: { key: string; value: Value }[] = [];
  const start = reader.lines[reader.next]?.start ?? 0;
  let end = start;
  for (let first = true; !reader.broken; first = false) {
    const line = first ? reader.lines[reader.next] : here(reader, indent);
    if (!line || (!first && line.indent !== indent)) break;
    const text = line.text.slice(indent);
    const found = entry.exec(text.slice(0, longestKey));
    if (!found || (first && line.indent !== dash && line.indent !== indent)) {
      reader.broken = true;
      break;
    }
    const key = (found[1] ?? '').replace(/^["']|["']$/g, '').trim();
    const column = indent + found[0].length;
    const value = entryValue(reader, line, column, indent);
    entries.push({ key, value });
    end = value.end;
  }
  return { kind: 'map', entries, start, end };
}

function entryValue(reader: Reader, line: Line, column: number, indent: number): Value {
  const rest = line.text.slice(column);
  if (/^(#.*)?\s*$/.test(rest)) {
    reader.next++;
    skipBlank(reader);
    const below = reader.lines[reader.next];
    // A list may stand in the same column as the key that it belongs to.
    const isList = below?.indent === indent && /^\s*-(\s|$)/.test(below.text);
    return isList ? list(reader, indent) : block(reader, indent + 1);
  }
  return /^[|>][+-]?\d?\s*(#.*)?$/.test(rest) ? blockText(reader, indent) : oneLine(reader, line, column);
}

function blockText(reader: Reader, indent: number): Value {
  reader.next++;
  const start = reader.lines[reader.next]?.start ?? 0;
  let end = start;
  for (let line = reader.lines[reader.next]; line && (line.text.trim() === '' || line.indent > indent); line = reader.lines[reader.next]) {
    end = line.end;
    reader.next++;
  }
  return { kind: 'scalar', value: '', parts: [{ start, end }], edits: [], start, end };
}

function oneLine(reader: Reader, line: Line, column: number): Value {
  reader.next++;
  const rest = line.text.slice(column).trimEnd();
  const start = line.start + column;
  if (rest.length > longestWord) reader.broken = true;
  if (reader.broken) return nothing(start);
  const quoted = /^'((?:[^']|'')*)'\s*(#.*)?$/.exec(rest)?.[1];
  if (quoted !== undefined) {
    const edits = [...quoted.matchAll(/''/g)].map((match) => ({ start: start + 1 + match.index, end: start + 3 + match.index, by: "'" }));
    return {
      kind: 'scalar',
      value: quoted.replaceAll("''", "'"),
      parts: [{ start: start + 1, end: start + 1 + quoted.length }],
      edits,
      start,
      end: line.end,
    };
  }
  const doubled = /^"((?:[^"\\]|\\.)*)"\s*(#.*)?$/.exec(rest)?.[1];
  if (doubled !== undefined) return { ...escapedText(doubled, start + 1), start, end: line.end };
  if (/^["'&*!{[|>]/.test(rest)) reader.broken = true;
  const plain = rest.replace(/\s#.*$/, '').trimEnd();
  return { kind: 'scalar', value: plain, parts: [{ start, end: start + plain.length }], edits: [], start, end: line.end };
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The inside of a double-quoted string, in JSON and in YAML. */
export function escapedText(inside: string, start: number): Value & { kind: 'scalar' } {
  const edits: Edit[] = [];
  for (const match of inside.matchAll(/\\(?:u([0-9a-fA-F]{4})|(.))/g)) {
    const by =
      match[1] === undefined
        ? (escapes[match[2] ?? ''] ?? match[2] ?? '')
        : Buffer.from(String.fromCharCode(Number.parseInt(match[1], 16))).toString('latin1');
    edits.push({ start: start + match.index, end: start + match.index + match[0].length, by });
  }
  let value = '';
  let at = 0;
  for (const edit of edits) {
    value += inside.slice(at, edit.start - start) + edit.by;
    at = edit.end - start;
  }
  value += inside.slice(at);
  return { kind: 'scalar', value, parts: [{ start, end: start + inside.length }], edits, start, end: start + inside.length };
}
