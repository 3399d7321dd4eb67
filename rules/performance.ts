import type { Rule } from '../src/judge/rule.ts';
import jsonFilterUnindexed from './performance/json-filter-unindexed.ts';
import policiesPermissiveMany from './performance/policies-permissive-many.ts';
import policyColumnUnindexed from './performance/policy-column-unindexed.ts';
import policyColumnWrapped from './performance/policy-column-wrapped.ts';
import policyFunctionPerRow from './performance/policy-function-per-row.ts';
import policyFunctionVolatile from './performance/policy-function-volatile.ts';
import softDeleteIndexFull from './performance/soft-delete-index-full.ts';
import tenantOrderUnindexed from './performance/tenant-order-unindexed.ts';

export const performance: readonly Rule[] = [
  jsonFilterUnindexed,
  policiesPermissiveMany,
  policyColumnUnindexed,
  policyColumnWrapped,
  policyFunctionPerRow,
  policyFunctionVolatile,
  softDeleteIndexFull,
  tenantOrderUnindexed,
];
