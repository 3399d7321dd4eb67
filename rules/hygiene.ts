import type { Rule } from '../src/judge/rule.ts';
import allowanceUnused from './hygiene/allowance-unused.ts';
import allowanceWithoutReason from './hygiene/allowance-without-reason.ts';
import baselineStale from './hygiene/baseline-stale.ts';
import migrationEdited from './hygiene/migration-edited.ts';
import migrationOutOfOrder from './hygiene/migration-out-of-order.ts';
import namesMixed from './hygiene/names-mixed.ts';
import orderAmbiguous from './hygiene/order-ambiguous.ts';
import seedWithoutConflictClause from './hygiene/seed-without-conflict-clause.ts';
import versionDuplicate from './hygiene/version-duplicate.ts';

export const hygiene: readonly Rule[] = [
  migrationEdited,
  migrationOutOfOrder,
  versionDuplicate,
  orderAmbiguous,
  namesMixed,
  seedWithoutConflictClause,
  allowanceUnused,
  allowanceWithoutReason,
  baselineStale,
];
