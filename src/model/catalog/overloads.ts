/** Tables in which several objects share a name: routines and operators. */
import { findLine, lineAt, lineStarts, nameAt, rowsOf, splitPrefix } from './table.ts';

export interface Overloads<T> {
  named(key: string): readonly T[];
  byId(id: number): T | undefined;
  all(): readonly T[];
}

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** `text`: a line for each name, rows behind tabs. */
export function overloads<T>(
  text: string,
  version: number,
  namespaceOf: (inInformationSchema: boolean) => number,
  read: (placed: Placed, text: string) => T,
): Overloads<T> {
  const known = new Map<string, readonly T[]>();
  const byId = new Map<number, T>();
  let starts: ReadonlyMap<number, number> | undefined;

  const readAll = (key: string, start: number): T[] => {
    const { name, inInformationSchema } = splitPrefix(key);
    return [...rowsOf(lineAt(text, start).split('\t'), version)].map((row) => {
      const object = read({ id: row.id, namespace: namespaceOf(inInformationSchema), name }, row.text);
      byId.set(row.id, object);
      return object;
    });
  };
  const named = (key: string): readonly T[] => {
    const cached = known.get(key);
    if (cached) return cached;
    const start = findLine(text, key);
    const found = start < 0 ? NONE : readAll(key, start);
    if (start >= 0) known.set(key, found);
    return found;
  };
  return {
    named,
    byId(id) {
      const cached = byId.get(id);
      if (cached) return cached;
      starts ??= startsById(text);
      const start = starts.get(id);
      if (start !== undefined) named(nameAt(text, start));
      return byId.get(id);
    },
    all: () => [...lineStarts(text)].flatMap((start) => named(nameAt(text, start))),
  };
}

const NONE: readonly never[] = [];

/** Where the line begins in which a row has the id. */
function startsById(text: string): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const start of lineStarts(text)) {
    const end = text.indexOf('\n', start);
    for (let tab = text.indexOf('\t', start); tab >= 0 && tab < end; tab = text.indexOf('\t', tab + 1))
      starts.set(idAt(text, tab + 1), start);
  }
  return starts;
}

function idAt(text: string, at: number): number {
  let id = 0;
  for (let i = at; ; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) id = id * 36 + code - 48;
    else if (code >= 97 && code <= 122) id = id * 36 + code - 87;
    else return id;
  }
}
