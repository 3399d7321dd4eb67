import { liveTable } from '../../src/judge/change-target.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'index-not-concurrent',
  category: 'safety',
  severity: 'warning',
  effect: 'slows',
  title: 'An index is built while nobody can write to the table',
  why: 'CREATE INDEX lets no insert, update or delete through until it has read the whole table. On a large one the application stands still for minutes.',
  instead: 'CREATE INDEX CONCURRENTLY, alone in a migration that the tool runs outside a transaction. It takes longer and stops nobody.',
  aliases: [
    'squawk/require-concurrent-index-creation',
    'eugene/E6',
    'atlas/PG101',
    'pg-migration-lint/PGM001',
    'pgls/requireConcurrentIndexCreation',
    'pgfence/create-index-not-concurrent',
  ],
  *change(step) {
    const { change, schema, place } = step;
    if (change.kind !== 'create index' || change.concurrently || change.only) return;
    const table = liveTable(step, change.table);
    if (!table || (change.ifNotExists && schema.relationNamed(table.namespace, change.name ?? ''))) return;
    const object = relationIdentity(schema, table);
    const parts = change.parts.map(({ column }) => column ?? 'expression').join(', ');
    yield {
      object,
      at: place,
      says:
        table.kind === 'partitioned table'
          ? `The index on ${object} (${parts}) is built on all its partitions while nobody can write to them; build it ON ONLY the parent, and CONCURRENTLY on each partition.`
          : `The index on ${object} (${parts}) is built while nobody can write to the table.`,
      key: change.name ?? parts,
    };
  },
});
