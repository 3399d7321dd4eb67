import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Since } from '../../src/judge/since.ts';
import type { Migration } from '../../src/model/migration.ts';
import type { Span } from '../../src/source.ts';

export default defineRule({
  id: 'migration-edited',
  category: 'hygiene',
  severity: 'error',
  effect: 'breaks',
  title: 'A migration was changed that may have been applied',
  why: 'Databases that have applied it keep what it said before, and new ones get what it says now: they are no longer the same. Tools that keep checksums stop.',
  instead: 'Leave the migration as it was, and say what is to change in a new one.',
  aliases: ['atlas/historical-file-changed'],
  *schema({ since, outcome: { migrations } }) {
    if (!since) return;
    const { words, edited, renamed, removed } = since;
    for (const { number, before, sameSql, runAgain } of edited) {
      const now = migrations[number];
      if (!now || runAgain) continue;
      yield sameSql
        ? fault(
            now,
            startOf(now),
            `${fileName(now)} differs from ${words} in comments or blanks only, at which tools stop that keep checksums.`,
            'info',
          )
        : fault(now, firstDifference(before, now), `${fileName(now)} is not what it is in ${words}, where it may have been applied.`);
    }
    for (const { number, before } of renamed) {
      const now = migrations[number];
      if (now && now.version !== before.version)
        yield fault(
          now,
          startOf(now),
          `${fileName(now)} is ${fileName(before)} in ${words}: a database that has applied that one applies it once more.`,
        );
    }
    for (const before of removed) yield fault(before, startOf(before), removedSays(before, since), 'warning');
  },
});

const removedSays = (before: Migration, { words }: Since): string =>
  `${fileName(before)} is gone and was there in ${words}, where it may have been applied.`;

const fault = (at: Migration, span: Span, says: string, severity?: 'info' | 'warning'): Fault => ({
  object: at.source.name,
  at: span,
  says,
  ...(severity && { severity }),
  key: at.version ?? '',
});

const fileName = ({ name }: Migration): string => name.slice(name.lastIndexOf('/') + 1);

const startOf = ({ source, part }: Migration): Span => {
  const start = part?.start ?? 0;
  return { source, start, end: start };
};

/** Where the two begin to differ. */
function firstDifference(before: Migration, now: Migration): Span {
  const start = now.part?.start ?? 0;
  const end = now.part?.end ?? now.source.bytes.length;
  const offset = (before.part?.start ?? 0) - start;
  let at = start;
  while (at < end && now.source.bytes[at] === before.source.bytes[at + offset]) at++;
  return { source: now.source, start: at, end: at };
}
