/** What a change did to the migrations of a history, for rules that compare, and for what is told of it. */
import type { Migration } from '../model/migration.ts';
import type { Finding } from './finding.ts';
import type { Pending } from './judge.ts';

export interface Since {
  /** What it is compared with, as people name it: "origin/main". */
  readonly words: string;
  readonly base: readonly Migration[];
  /** The numbers of migrations that are new. */
  readonly added: ReadonlySet<number>;
  readonly edited: readonly Edited[];
  readonly renamed: readonly { readonly number: number; readonly before: Migration }[];
  readonly removed: readonly Migration[];
}

export interface Edited {
  readonly number: number;
  readonly before: Migration;
  /** Only comments and blanks differ. */
  readonly sameSql: boolean;
  /** The migration tool carries it out anew after a change. */
  readonly runAgain: boolean;
}

/** What a running database does not have yet: it goes out in one release. */
export function pendingSince({ added, edited }: Since): Pending {
  const changed = new Set([...added, ...edited.filter(({ sameSql }) => !sameSql).map(({ number }) => number)]);
  return { has: (number) => changed.has(number), together: true };
}

export const isUntouched = ({ added, edited, renamed, removed }: Since): boolean =>
  added.size === 0 && edited.length === 0 && renamed.length === 0 && removed.length === 0;

const RANK = { info: 0, warning: 1, error: 2 } as const;

/** Findings that a change brought or made worse, wherever their lines are. */
export function brought(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Map<string, Finding[]>();
  for (const one of before) {
    const same = known.get(one.fingerprint);
    if (same) same.push(one);
    else known.set(one.fingerprint, [one]);
  }
  return after.filter((finding) => {
    const old = known.get(finding.fingerprint)?.pop();
    return !old || RANK[finding.severity] > RANK[old.severity] || cellsOf(finding).some((cell) => !cellsOf(old).includes(cell));
  });
}

/** What callers reach by it. */
function cellsOf({ data }: Finding): readonly string[] {
  const cells = data?.['cells'];
  return Array.isArray(cells) ? cells.map((cell) => JSON.stringify(cell)) : [];
}
