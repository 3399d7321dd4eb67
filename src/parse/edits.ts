import type { Replacement, Source } from '../source.ts';
import type { Range } from './splitter.ts';

/** A stretch of a source's bytes, and what is to stand there instead. */
export interface Edit extends Range {
  readonly text: Uint8Array;
}

/** Edits as they are found, from the text's start to its end. */
export interface Draft {
  readonly edits: readonly Edit[];
  /** How much longer the text has become so far. */
  readonly moved: number;
  replace(start: number, end: number, text: Uint8Array): void;
  /** Blanks, behind `text` if there is one. */
  blank(start: number, end: number, text?: string): void;
  /** Forgets the edits from there on. */
  dropFrom(start: number): void;
}

export function draft(): Draft {
  const edits: Edit[] = [];
  let moved = 0;
  const growth = (edit: Edit) => edit.text.length - (edit.end - edit.start);
  const replace = (start: number, end: number, text: Uint8Array) => {
    const edit = { start, end, text };
    edits.push(edit);
    moved += growth(edit);
  };
  return {
    edits,
    get moved() {
      return moved;
    },
    replace,
    blank(start, end, text = '') {
      const blanks = new Uint8Array(end - start).fill(SPACE);
      for (let i = 0; i < text.length; i++) blanks[i] = text.charCodeAt(i);
      replace(start, end, blanks);
    },
    dropFrom(start) {
      for (let last = edits.at(-1); last && last.start >= start; last = edits.at(-1)) {
        moved -= growth(last);
        edits.pop();
      }
    },
  };
}

const SPACE = 32;

/** The source with the edits made, which are in order and apart. Offsets into it still lead to the file. */
export function edited(source: Source, edits: readonly Edit[]): Source {
  if (edits.length === 0) return source;
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const bytes = new Uint8Array(source.bytes.length + growth);
  let from = 0;
  let to = 0;
  for (const edit of edits) {
    bytes.set(source.bytes.subarray(from, edit.start), to);
    to += edit.start - from;
    bytes.set(edit.text, to);
    to += edit.text.length;
    from = edit.end;
  }
  bytes.set(source.bytes.subarray(from), to);
  const replaced = replacements(source.replaced ?? [], edits);
  return { name: source.name, bytes, original: source.original ?? source.bytes, ...(replaced.length > 0 && { replaced }) };
}

/** What was replaced before, moved, together with the edits that change the length. */
function replacements(before: readonly Replacement[], edits: readonly Edit[]): readonly Replacement[] {
  const found: Replacement[] = [];
  let moved = 0;
  let toOriginal = 0;
  let next = 0;
  const take = (old: Replacement, growth: number) => {
    found.push({ ...old, start: old.start + moved, end: old.end + moved + growth });
    toOriginal = old.originalEnd - old.end;
  };
  for (const edit of edits) {
    while (next < before.length && (before[next] as Replacement).end <= edit.start) take(before[next++] as Replacement, 0);
    const growth = edit.text.length - (edit.end - edit.start);
    if (growth !== 0) {
      const around = before[next];
      if (around && around.start <= edit.start && edit.end <= around.end) {
        take(around, growth);
        next++;
      } else {
        const { start, end } = edit;
        found.push({ start: start + moved, end: end + moved + growth, originalStart: start + toOriginal, originalEnd: end + toOriginal });
      }
      moved += growth;
    }
    while (next < before.length && (before[next] as Replacement).start < edit.end && growth !== 0) next++;
  }
  while (next < before.length) take(before[next++] as Replacement, 0);
  return found;
}
