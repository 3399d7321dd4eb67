/** What a change did to the migrations of a history. */
import type { Since } from './judge/since.ts';
import type { Migration } from './model/migration.ts';
import { scan } from './parse/index.ts';

/** A history as it was before a change. */
export interface Base {
  /** What it is compared with, as people name it. */
  readonly words: string;
  readonly migrations: readonly Migration[];
  /** Whether a migration that was changed is carried out again. */
  readonly isRunAgain?: (migration: Migration) => boolean;
}

/** Migrations are known by their names and versions; one of the same text under another name was renamed. */
export function sinceBase(now: readonly Migration[], { words, migrations: base, isRunAgain = () => false }: Base): Since {
  const before = keyed(base);
  const after = keyed(now);
  const removed = new Map([...before].filter(([key]) => !after.has(key)).map(([, one]) => [contentOf(one.migration), one.migration]));
  const added = new Set<number>();
  const edited: Since['edited'][number][] = [];
  const renamed: Since['renamed'][number][] = [];
  for (const [key, { migration, number }] of after) {
    const old = before.get(key)?.migration;
    const content = contentOf(migration);
    if (old) {
      if (contentOf(old) !== content)
        edited.push({ number, before: old, sameSql: sqlOf(old) === sqlOf(migration), runAgain: isRunAgain(migration) });
      continue;
    }
    const moved = removed.get(content);
    if (moved) {
      removed.delete(content);
      renamed.push({ number, before: moved });
    } else added.add(number);
  }
  return { words, base, added, edited, renamed, removed: [...removed.values()].filter((one) => !isRunAgain(one)) };
}

interface Numbered {
  readonly migration: Migration;
  readonly number: number;
}

function keyed(migrations: readonly Migration[]): Map<string, Numbered> {
  const found = new Map<string, Numbered>();
  const counts = new Map<string, number>();
  for (const [number, migration] of migrations.entries()) {
    const named = `${migration.name}\0${migration.version ?? ''}`;
    // Several parts of one file may share all else.
    const count = counts.get(named) ?? 0;
    counts.set(named, count + 1);
    found.set(`${named}\0${count}`, { migration, number });
  }
  return found;
}

const decoder = new TextDecoder();

const bytesOf = ({ source, part }: Migration): Uint8Array => (part ? source.bytes.subarray(part.start, part.end) : source.bytes);

/** As git keeps it, which may end lines otherwise than the disk does. */
const contentOf = (migration: Migration): string => decoder.decode(bytesOf(migration)).replaceAll('\r\n', '\n');

/** The tokens alone: neither comments nor blanks. */
function sqlOf(migration: Migration): string {
  const bytes = bytesOf(migration);
  return scan(bytes)
    .map(({ start, end }) => decoder.decode(bytes.subarray(start, end)))
    .join('\0');
}
