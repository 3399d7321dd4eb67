/** What comments in migrations allow, and the statement that each stands before. */
import { type HistoryInput, parsed } from './history.ts';
import type { Allowance } from './judge/allowance.ts';
import type { Migration } from './model/migration.ts';
import type { Range, Statement } from './parse/index.ts';
import { type AllowComment, MAY_ALLOW, readAllowComment } from './settings/allow-comment.ts';
import type { Source } from './source.ts';

export function allowancesIn(input: Pick<HistoryInput, 'parser' | 'variables' | 'migrations'>): Allowance[] {
  const may = new Map<Source, boolean>();
  return input.migrations.flatMap((migration, number) => {
    const { source } = migration;
    const isWorthReading = may.get(source) ?? MAY_ALLOW.test(decoder.decode(source.bytes));
    may.set(source, isWorthReading);
    return isWorthReading ? inMigration(input, migration, number) : [];
  });
}

const decoder = new TextDecoder();

function inMigration(input: Pick<HistoryInput, 'parser' | 'variables'>, migration: Migration, number: number): Allowance[] {
  const comments: Range[] = [];
  const read = [...parsed(input, migration, comments)];
  const source = read[0]?.source ?? migration.source;
  let next = 0;
  return comments.flatMap((comment) => {
    const said = readAllowComment(decoder.decode(source.bytes.subarray(comment.start, comment.end)));
    if (!said) return [];
    while (next < read.length && (read[next] as Statement).end <= comment.start) next++;
    const covers = coverOf(said, source, read, next, comment);
    const names = said.names.length > 0 ? said.names : [''];
    return names.map((name) => ({
      at: { source, ...comment },
      name,
      ...(said.object !== undefined && { object: said.object }),
      reason: said.reason,
      covers,
      migration: number,
      foreign: said.foreign,
    }));
  });
}

/** A comment behind a statement, on its last line, is about that one. */
function coverOf({ scope }: AllowComment, source: Source, read: readonly Statement[], next: number, comment: Range): Allowance['covers'] {
  if (scope === 'file') return { source, start: 0, end: source.bytes.length };
  const before = read[next - 1];
  const after = read[next];
  const isInside = after && after.start <= comment.start;
  const statement = before && !isInside && !source.bytes.subarray(before.end, comment.start).includes(LINE_FEED) ? before : after;
  return statement && { source, start: statement.start, end: statement.end };
}

const LINE_FEED = 10;
