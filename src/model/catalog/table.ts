/** A generated table as it is loaded: one text, of which a line is read when it is looked up. */
import { isIn, withoutRange } from './member.ts';

/** Where the line begins that has this name in front of its first tab; -1 if there is none. Lines are in order of names. */
export function findLine(text: string, name: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const found = nameAt(text, start);
    if (found === name) return start;
    if (found < name) low = text.indexOf('\n', start) + 1;
    else high = start;
  }
  return -1;
}

export const nameAt = (text: string, start: number): string => text.slice(start, text.indexOf('\t', start));

/** What stands behind the name. */
export const lineAt = (text: string, start: number): string => text.slice(text.indexOf('\t', start) + 1, text.indexOf('\n', start));

export function* lineStarts(text: string): Generator<number> {
  for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1) yield start;
}

export interface Row {
  readonly id: number;
  /** What stands behind the id. */
  readonly text: string;
}

/** A row of this version; undefined if it is another version's. */
export function rowOf(text: string, version: number): Row | undefined {
  const space = text.indexOf(' ');
  const spelled = text.slice(0, space);
  return isIn(version, spelled) ? { id: Number.parseInt(withoutRange(spelled), 36), text: text.slice(space + 1) } : undefined;
}

export function* rowsOf(lines: Iterable<string>, version: number): Generator<Row> {
  for (const line of lines) {
    const row = line === '' ? undefined : rowOf(line, version);
    if (row) yield row;
  }
}

/** `i.` stands before names of information_schema, nothing before those of pg_catalog. */
const PREFIX = 'i.';

export const prefixed = (name: string, inInformationSchema: boolean): string => (inInformationSchema ? PREFIX + name : name);

export const splitPrefix = (name: string): { readonly name: string; readonly inInformationSchema: boolean } =>
  name.startsWith(PREFIX) ? { name: name.slice(PREFIX.length), inInformationSchema: true } : { name, inInformationSchema: false };

export function groupBy<K, T>(rows: Iterable<T>, keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
