import path from 'node:path';
import type { Migration } from '../model/migration.ts';
import { positionOf, type Source } from '../source.ts';
import { hasMark, unfit } from './bytes.ts';
import { type Disk, isRead } from './disk.ts';
import type { Fault, Layout, Prepared, Step } from './layouts/layout.ts';
import { isInside } from './place.ts';
import { type Problem, problem } from './problem.ts';
import { layoutOf, planOf, type Root } from './roots.ts';
import { mergeEdits, type Substituted, settingsEdits, substitute } from './substitute.ts';

/** Everything that a migration tool would run on a fresh database from one folder, in order. */
export interface History {
  readonly root: Root;
  readonly migrations: readonly Migration[];
  /** SQL that makes the tool's own tables; it runs before the first migration and is not the folder's. */
  readonly bookkeeping?: string;
  /** The search_path at the start of every migration that starts with a new session, and of the first. */
  readonly searchPath?: string;
  /** The values of psql variables, where psql runs the files. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export interface Reading {
  readonly placeholders?: Readonly<Record<string, string>> | undefined;
  readonly searchPath?: string | undefined;
}

/** Reads one history. Nothing throws: a file that cannot be read is a problem, and its place in the order stays. */
export function read(disk: Disk, root: Root, reading: Reading = {}): History {
  const placeholders = reading.placeholders ?? {};
  const layout = layoutOf(root);
  const plan = planOf(disk, root, placeholders);
  const steps = plan.steps.filter((step) => isAsked(step, root));
  const problems = [...plan.problems, ...linkProblems(disk, root, steps)];
  const files = new Map<string, File>();
  const groups = new Map<string, number>();
  const migrations: Migration[] = [];
  let next = 0;
  for (const step of steps) {
    const known = step.group === undefined ? undefined : groups.get(step.group);
    const group = known ?? next++;
    if (step.group !== undefined) groups.set(step.group, group);
    const file = files.get(step.path) ?? load(step, disk, layout, placeholders, problems);
    files.set(step.path, file);
    if (step.opaque !== undefined)
      problems.push(problem('opaque-step', disk.name(step.path), step.opaque, step.part && positionOf(file.original, step.part.start)));
    const resetBefore = layout.resets === true && migrations.length > 0 && known === undefined;
    const made = migrationsOf(step, file, disk.name(step.path), group, resetBefore);
    for (const one of made) migrations.push(one);
    next = Math.max(next, group + made.length);
  }
  const searchPath = reading.searchPath ?? plan.searchPath;
  return {
    root: plan.because === undefined ? root : { ...root, reason: `${root.reason}; ${plan.because}` },
    migrations,
    ...(plan.bookkeeping !== undefined && { bookkeeping: plan.bookkeeping }),
    ...(searchPath !== undefined && { searchPath }),
    ...(plan.variables && { variables: plan.variables }),
    problems,
  };
}

/** A file that was named brings along what it includes, which shares its group. */
function isAsked(step: Step, { only }: Root): boolean {
  return !only || only.some((named) => isInside(step.path, named) || step.group === named);
}

/** A file as it was read once, for all the steps that it holds. */
interface File {
  /** As it is on disk. */
  readonly original: Source;
  readonly content: Substituted;
  readonly prepared: Prepared;
  /** Why it is not parsed. */
  readonly unread?: string;
}

function load(step: Step, disk: Disk, layout: Layout, placeholders: Readonly<Record<string, string>>, problems: Problem[]): File {
  const name = disk.name(step.path);
  const empty = { name, bytes: new Uint8Array() };
  const nothing = { original: empty, content: { source: empty, moved: (offset: number) => offset }, prepared: {} };
  // A program is not SQL; a change that a changelog describes stands among SQL of the same file.
  if (step.opaque !== undefined && step.part === undefined) return nothing;
  const bytes = disk.bytes(step.path);
  if (!isRead(bytes)) {
    problems.push(problem(bytes.kind, name, bytes.says));
    return { ...nothing, unread: bytes.says };
  }
  const original = { name, bytes };
  const tell = (fault: Fault) =>
    problems.push(problem(fault.kind, name, fault.says, fault.at === undefined ? undefined : positionOf(original, fault.at)));
  const bad = unfit(bytes);
  if (bad) {
    tell(bad);
    return { ...nothing, unread: bad.says };
  }
  const mark = hasMark(bytes) ? 3 : 0;
  if (mark > 0 && !layout.stripsMark)
    tell({ kind: 'byte-order-mark', at: 0, says: 'the file starts with a byte order mark, which is not dropped: PostgreSQL stops at it' });
  const text = disk.text(step.path).slice(mark);
  const prepared = shifted(step.prepare?.(text) ?? {}, mark, bytes.length);
  const given = shifted({ edits: settingsEdits(text, placeholders) }, mark, bytes.length).edits ?? [];
  const edits = mergeEdits(prepared.runs, given, prepared.edits ?? []);
  const settled = new Set(given);
  const applied = new Set(edits.filter((edit) => !settled.has(edit)).map((edit) => edit.start));
  for (const fault of fewOf((prepared.faults ?? []).filter((one) => one.kind !== 'assumed-placeholder' || applied.has(one.at ?? -1))))
    tell(fault);
  return { original, content: substitute(name, bytes, prepared.runs, edits), prepared };
}

/** So many problems of one kind are told of a file; the last of them says how many there are. */
const enough = 20;

function fewOf(faults: readonly Fault[]): Fault[] {
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1);
  const told = new Map<string, number>();
  const few: Fault[] = [];
  for (const fault of faults) {
    const count = (told.get(fault.kind) ?? 0) + 1;
    told.set(fault.kind, count);
    if (count < enough) few.push(fault);
    else if (count === enough) few.push({ ...fault, says: `${fault.says} (one of ${counts.get(fault.kind)} in this file)` });
  }
  return few;
}

/** What was found in the text after a byte order mark, at its place in the file; the mark itself is never run. */
function shifted(prepared: Prepared, by: number, length: number): Prepared {
  if (by === 0) return prepared;
  const move = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
  });
  return {
    ...prepared,
    runs: prepared.runs?.map(move) ?? [{ start: by, end: length }],
    ...(prepared.units && { units: prepared.units.map(move) }),
    ...(prepared.edits && { edits: prepared.edits.map(move) }),
    ...(prepared.faults && { faults: prepared.faults.map((fault) => (fault.at === undefined ? fault : { ...fault, at: fault.at + by })) }),
  };
}

function migrationsOf(step: Step, { content, prepared, unread }: File, name: string, group: number, resetBefore: boolean): Migration[] {
  const opaque = step.opaque ?? unread;
  const schema = step.schema === undefined ? {} : { schema: step.schema };
  const conditions = step.conditions ? { conditions: step.conditions } : {};
  const common = { name, source: content.source, resetBefore, ...(opaque !== undefined && { opaque }), ...schema, ...conditions };
  const version = step.version === undefined ? {} : { version: step.version };
  if (prepared.units && !step.part) {
    return prepared.units.map((unit, i) => ({
      ...common,
      ...version,
      ...(unit.version !== undefined && { version: unit.version }),
      ...(unit.conditions && { conditions: unit.conditions }),
      part: { start: content.moved(unit.start), end: content.moved(unit.end) },
      transaction: unit.transaction,
      group: group + i,
      resetBefore: resetBefore && i === 0,
    }));
  }
  const part = step.part && { part: { start: content.moved(step.part.start), end: content.moved(step.part.end) } };
  return [{ ...common, ...version, ...part, transaction: prepared.transaction ?? step.transaction, group }];
}

/** What could not be listed or followed in the folders that migrations come from. */
function linkProblems(disk: Disk, root: Root, steps: readonly Step[]): Problem[] {
  const folders = new Set([root.path, ...steps.map((step) => path.dirname(step.path))]);
  const problems = [...folders].flatMap((folder) => disk.folder(folder).problems);
  const asked = root.only?.map((at) => disk.name(at));
  return asked ? problems.filter(({ file }) => asked.some((name) => file === name || file.startsWith(`${name}/`))) : problems;
}
