import path from 'node:path';
import { positionOf, type Source } from '../source.ts';
import { unfit } from './bytes.ts';
import { isRead, openDisk } from './disk.ts';
import { placeOf } from './place.ts';
import { type Problem, problem } from './problem.ts';
import type { FoundSettings } from './settings-file.ts';

export interface Prelude {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** The SQL files that the settings run before the first migration, in their order. */
export function readPrelude(found: FoundSettings): Prelude {
  if (found.kind !== 'found') return { sources: [], problems: [] };
  const disk = openDisk(placeOf([found.folder]));
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const written of found.settings.prelude ?? []) {
    const at = path.resolve(found.folder, written);
    const name = disk.name(at);
    const bytes = disk.bytes(at);
    if (!isRead(bytes)) {
      problems.push(problem(bytes.kind, name, `a prelude file of ${found.file}: ${bytes.says}`));
      continue;
    }
    const bad = unfit(bytes);
    if (bad) problems.push(problem(bad.kind, name, bad.says, positionOf({ name, bytes }, bad.at ?? 0)));
    else sources.push({ name, bytes });
  }
  return { sources, problems };
}
