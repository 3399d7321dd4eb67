import path from 'node:path';
import type { Part } from '../../model/migration.ts';
import type { Disk } from '../disk.ts';
import { isInside } from '../place.ts';
import { type Problem, problem } from '../problem.ts';
import type { Prepare, Step } from './layout.ts';
import { linesOf } from './lines.ts';
import { stretchesOf } from './statements.ts';

/** A line that stands for another file. */
interface Include extends Part {
  /** Where the file may be, the likeliest place first. */
  readonly candidates: readonly string[];
  readonly written: string;
}

export type FindIncludes = (text: string, at: string) => readonly Include[];

/** psql's `\i`, relative to where psql was started, and `\ir`, relative to the file. */
export const psqlIncludes =
  (...startedIn: readonly string[]): FindIncludes =>
  (text, at) => {
    if (!/^[ \t]*\\i(r|nclude|nclude_relative)?[ \t]/m.test(text)) return [];
    const quoted = [...stretchesOf(text)].filter((stretch) => stretch.kind !== 'code');
    const found: Include[] = [];
    let next = 0;
    for (const line of linesOf(text)) {
      const [, command, written = ''] =
        /^[ \t]*\\(i|ir|include|include_relative)[ \t]+(\S.*?)[ \t]*\r?$/.exec(line.text.slice(0, 1000)) ?? [];
      while (next < quoted.length && (quoted[next]?.end ?? 0) <= line.start) next++;
      if (command === undefined || (quoted[next]?.start ?? text.length) < line.start) continue;
      const name = written.replace(/^'(.*)'$/, '$1');
      const beside = path.resolve(path.dirname(at), name);
      const elsewhere = startedIn.map((folder) => path.resolve(folder, name));
      found.push({
        start: line.start,
        end: line.end,
        written: name,
        candidates: command.endsWith('r') || command.endsWith('relative') ? [beside] : [...elsewhere, beside],
      });
    }
    return found;
  };

/** graphile-migrate's `--! include`, relative to its fixtures. */
export const graphileIncludes =
  (fixtures: string): FindIncludes =>
  (text) => {
    const found: Include[] = [];
    for (const line of linesOf(text.includes('--!') ? text : '')) {
      const written = /^--![ \t]*include[ \t]+(.*\.sql)[ \t]*$/.exec(line.text)?.[1];
      if (written !== undefined) found.push({ start: line.start, end: line.end, written, candidates: [path.resolve(fixtures, written)] });
    }
    return found;
  };

const deepest = 50;
const most = 10_000;

/** Steps whose files include others become pieces, with the included files between them, in one group. */
export function withIncludes(steps: readonly Step[], disk: Disk, find: FindIncludes, problems: Problem[]): Step[] {
  const out: Step[] = [];
  const told = new Set<string>();
  const tell = (step: Step, says: string): void => {
    const file = disk.name(step.path);
    if (!told.has(`${file} ${says}`)) problems.push(problem('missing-file', file, says));
    told.add(`${file} ${says}`);
  };
  const add = (step: Step, within: readonly string[]): void => {
    const text = step.opaque === undefined ? disk.text(step.path) : '';
    const includes = find(text, step.path);
    if (includes.length === 0) {
      out.push(step);
      return;
    }
    const group = step.group ?? step.path;
    const prepare: Prepare = (whole) => ({ ...step.prepare?.(whole), runs: between(includes, whole.length) });
    const included: Step = { path: '', transaction: step.transaction, group, ...(step.version !== undefined && { version: step.version }) };
    let at = 0;
    const piece = (end: number) => {
      if (end > at) out.push({ ...step, group, prepare, part: { start: at, end } });
    };
    for (const include of includes) {
      piece(include.start);
      at = include.end;
      const file = include.candidates.find((candidate) => isInside(candidate, disk.base) && disk.has(candidate));
      if (out.length > most) tell(step, 'it includes more files than are read');
      else if (!file) tell(step, `it includes ${include.written}, which is not there`);
      else if (within.includes(file) || file === step.path || within.length > deepest)
        tell(step, `it includes ${include.written}, which includes it again`);
      else add({ ...included, path: file }, [...within, step.path]);
    }
    piece(text.length);
  };
  for (const step of steps) add(step, []);
  return out;
}

function between(includes: readonly Include[], length: number): Part[] {
  const runs: Part[] = [];
  let at = 0;
  for (const include of [...includes, { start: length, end: length }]) {
    if (include.start > at) runs.push({ start: at, end: include.start });
    at = include.end;
  }
  return runs;
}
