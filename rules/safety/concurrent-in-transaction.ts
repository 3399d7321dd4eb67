import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Place } from '../../src/model/objects.ts';
import type { Refused } from '../../src/model/outcome.ts';

export default defineRule({
  id: 'concurrent-in-transaction',
  category: 'safety',
  severity: 'error',
  effect: 'breaks',
  title: 'CONCURRENTLY stands in a transaction',
  why: 'What is done CONCURRENTLY needs transactions of its own, so PostgreSQL refuses it where the migration tool has opened one. The deployment stops there.',
  instead:
    'Put the statement alone into a migration, and tell the tool to run that one outside a transaction: each has a comment or a file name for it.',
  aliases: [
    'squawk/ban-concurrent-index-creation-in-transaction',
    'atlas/PG103',
    'pg-migration-lint/PGM003',
    'pgls/banConcurrentIndexCreationInTransaction',
    'pgfence/concurrent-in-transaction',
  ],
  watch() {
    const pending = new Set<string>();
    return {
      change({ change, place }) {
        if (
          ((change.kind === 'create index' || change.kind === 'drop' || change.kind === 'maintenance') && isConcurrent(change)) ||
          (change.kind === 'alter table' && change.commands.some((one) => one.kind === 'detach partition' && one.concurrently))
        )
          pending.add(keyOf(place));
      },
      *end({ outcome: { refused } }) {
        for (const one of refused) if (isInTransaction(one) && pending.has(keyOf(one.place))) yield faultOf(one);
      },
    };
  },
});

const isConcurrent = (change: object): boolean => 'concurrently' in change && change.concurrently === true;

const isInTransaction = ({ sqlstate, applied }: Refused): boolean => sqlstate === '25001' && applied;

const keyOf = ({ source, start }: Place): string => `${start} ${source.name}`;

function faultOf({ place, message, object = place.source.name }: Refused): Fault {
  const command = message.replace(/ cannot run inside a transaction block$/, '');
  return { object, at: place, says: `${command} on ${object} runs inside the transaction of its migration.`, key: message };
}
