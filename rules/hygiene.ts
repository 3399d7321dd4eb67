import type { Rule } from '../src/judge/rule.ts';
import allowanceUnused from './hygiene/allowance-unused.ts';
import allowanceWithoutReason from './hygiene/allowance-without-reason.ts';
import baselineStale from './hygiene/baseline-stale.ts';
import migrationEdited from './hygiene/migration-edited.ts';
import migrationOutOfOrder from './hygiene/migration-out-of-order.ts';

export const hygiene: readonly Rule[] = [migrationEdited, migrationOutOfOrder, allowanceUnused, allowanceWithoutReason, baselineStale];
