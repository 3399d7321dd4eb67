import { defineRule } from '../../src/judge/rule.ts';
import type { Migration } from '../../src/model/migration.ts';

export default defineRule({
  id: 'migration-out-of-order',
  category: 'hygiene',
  severity: 'error',
  effect: 'breaks',
  title: 'A new migration comes before one that may have been applied',
  why: 'A database that is past that place gets it late, refuses it or passes it over, depending on the tool. A fresh one runs it in its place. The two differ, or the deployment stops.',
  instead: 'Give it a number, or a time, behind all migrations that are there already.',
  aliases: ['atlas/non-linear', 'drizzle-migration-lint/out-of-order'],
  *schema({ since, outcome: { migrations } }) {
    if (!since) return;
    const last = migrations.findLastIndex((one, number) => !since.added.has(number) && isVersioned(one));
    const applied = migrations[last];
    if (!applied) return;
    for (const number of since.added) {
      const one = migrations[number];
      if (!one || number > last || !isVersioned(one) || one.source === applied.source) continue;
      const start = one.part?.start ?? 0;
      yield {
        object: one.source.name,
        at: { source: one.source, start, end: start },
        says: `${fileName(one)} is new and comes before ${fileName(applied)}, which is in ${since.words} already.`,
        key: one.version ?? '',
      };
    }
  },
});

const fileName = ({ name }: Migration): string => name.slice(name.lastIndexOf('/') + 1);

/** Repeatable ones run last, whenever they change. */
const isVersioned = ({ version }: Migration): boolean => version !== undefined && /^\D{0,2}\d/.test(version);
