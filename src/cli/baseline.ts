/** Findings that are left for later: read before judging, or written anew from what was found. */
import { join, relative, resolve } from 'node:path';
import type { Verdict } from '../check.ts';
import type { BaselineEntry } from '../judge/baseline.ts';
import { BASELINE_FILE, readBaseline, writeBaseline } from '../workspace/index.ts';
import { CANNOT_JUDGE, DONE, say } from './console.ts';
import { type Project, spelled } from './project.ts';

export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** `given` is the file that the command line names, which has to be there unless it is to be written. */
export async function baselineOf(
  project: Project,
  given: string | undefined,
  isWritten: boolean,
): Promise<Baseline | { readonly says: readonly string[] }> {
  const path = given === undefined ? join(project.settingsFolder, BASELINE_FILE) : resolve(given);
  const read = await readBaseline(path, project.base, given !== undefined && !isWritten);
  if (read.kind === 'refused') return { says: read.problems.map(spelled) };
  return { path, entries: read.kind === 'read' ? read.entries : [] };
}

/** What is about the file itself does not go into it. */
const ABOUT_BASELINE = new Set(['baseline-stale']);

/** Everything that is found now; what was left of histories that were not judged whole stays. */
export function updateBaseline({ opened, base }: Project, { path, entries }: Baseline, verdicts: readonly Verdict[]): number {
  const whole = new Set(opened.filter(({ root }) => !root.only).map(({ root }) => root.folder));
  const kept = verdicts.flatMap(({ findings, baselined }, i) =>
    [...findings, ...baselined]
      .filter(({ rule }) => !ABOUT_BASELINE.has(rule))
      .map(({ rule, object, fingerprint, says }) => ({ rule, object, folder: opened[i]?.root.folder ?? '', fingerprint, says })),
  );
  const found = new Set(kept.map(({ folder, fingerprint }) => `${folder}\0${fingerprint}`));
  const others = entries.filter((one) => !whole.has(one.folder) && !found.has(`${one.folder}\0${one.fingerprint}`));
  const fault = writeBaseline(path, [...kept, ...others]);
  if (fault !== undefined) {
    say(fault);
    return CANNOT_JUDGE;
  }
  say(`${kept.length} ${kept.length === 1 ? 'finding is' : 'findings are'} left for later in ${relative(base, path)}`);
  return DONE;
}
