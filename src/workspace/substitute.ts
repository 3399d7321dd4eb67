import type { Part } from '../model/migration.ts';
import type { Replacement, Source } from '../source.ts';
import type { Edit } from './layouts/layout.ts';

/** A source, and where an offset of its file came to stand in it. */
export interface Substituted {
  readonly source: Source;
  readonly moved: (offset: number) => number;
}

/** The file as the parser is to see it: what is not run is blanked, and what is replaced is replaced. */
export function substitute(name: string, file: Uint8Array, runs: readonly Part[] | undefined, edits: readonly Edit[]): Substituted {
  const blanked = runs ? blankOutside(file, runs) : file;
  if (edits.length === 0)
    return { source: blanked === file ? { name, bytes: file } : { name, bytes: blanked, original: file }, moved: (offset) => offset };
  const pieces: Uint8Array[] = [];
  const replaced: Replacement[] = [];
  let at = 0;
  let length = 0;
  for (const edit of edits) {
    const by = Buffer.from(edit.by, 'latin1');
    pieces.push(blanked.subarray(at, edit.start), by);
    length += edit.start - at;
    replaced.push({ start: length, end: length + by.length, originalStart: edit.start, originalEnd: edit.end });
    length += by.length;
    at = edit.end;
  }
  pieces.push(blanked.subarray(at));
  return { source: { name, bytes: Buffer.concat(pieces), original: file, replaced }, moved: (offset) => movedOffset(offset, replaced) };
}

function movedOffset(offset: number, replaced: readonly Replacement[]): number {
  let low = 0;
  let high = replaced.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((replaced[middle] as Replacement).originalStart < offset) low = middle + 1;
    else high = middle;
  }
  const before = replaced[low - 1];
  if (!before) return offset;
  return offset < before.originalEnd ? before.end : offset - before.originalEnd + before.end;
}

const space = 32;
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

/** Spaces for everything outside some stretches, so that offsets and lines stay what they are. */
export function blankOutside(file: Uint8Array, runs: readonly Part[]): Uint8Array {
  const bytes = Uint8Array.from(file);
  let at = 0;
  const blankTo = (end: number) => {
    for (; at < end; at++) if (!isLineEnd(bytes[at])) bytes[at] = space;
  };
  for (const run of joined(runs)) {
    blankTo(run.start);
    at = run.end;
  }
  blankTo(bytes.length);
  return bytes;
}

/** Stretches in order, those joined that touch: lines are often stretches of their own. */
function joined(runs: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && run.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    else out.push(run);
  }
  return out;
}

/** Edits in order and without overlaps, those inside the stretches that are run; earlier lists win over later ones. */
export function mergeEdits(runs: readonly Part[] | undefined, ...lists: readonly (readonly Edit[])[]): Edit[] {
  const ranked = lists.flatMap((list, rank) => list.map((edit) => ({ edit, rank })));
  ranked.sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank);
  const kept: { edit: Edit; rank: number }[] = [];
  for (const next of ranked) {
    while (kept.length > 0 && overlaps(kept.at(-1)?.edit, next.edit) && (kept.at(-1)?.rank ?? 0) > next.rank) kept.pop();
    if (!overlaps(kept.at(-1)?.edit, next.edit)) kept.push(next);
  }
  const edits = kept.map((one) => one.edit);
  if (!runs) return edits;
  const ordered = joined(runs);
  let run = 0;
  return edits.filter((edit) => {
    while (run < ordered.length && (ordered[run] as Part).end <= edit.start) run++;
    const inside = ordered[run];
    return inside !== undefined && edit.start >= inside.start && edit.end <= inside.end;
  });
}

const overlaps = (a: Edit | undefined, b: Edit): boolean => a !== undefined && b.start < a.end;

/** The texts that the settings replace, wherever they stand; a text that ends like a word ends at a word's end. */
export function settingsEdits(text: string, placeholders: Readonly<Record<string, string>>): Edit[] {
  const values = new Map(
    Object.entries(placeholders)
      .filter(([key]) => key !== '')
      .map(([key, value]) => [toLatin1(key), toLatin1(value)]),
  );
  const keys = [...values.keys()].filter((key) => text.includes(key)).sort((a, b) => b.length - a.length);
  if (keys.length === 0) return [];
  const one = (key: string) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + (/\w$/.test(key) ? '(?!\\w)' : '');
  return [...text.matchAll(new RegExp(keys.map(one).join('|'), 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    by: values.get(match[0]) ?? '',
  }));
}

const toLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
