import type { Rule } from '../src/judge/rule.ts';
import checkValidatesNow from './safety/check-validates-now.ts';
import columnDropped from './safety/column-dropped.ts';
import columnRequired from './safety/column-required.ts';
import concurrentInTransaction from './safety/concurrent-in-transaction.ts';
import dropCascades from './safety/drop-cascades.ts';
import foreignKeyValidatesNow from './safety/foreign-key-validates-now.ts';
import indexNotConcurrent from './safety/index-not-concurrent.ts';
import notNullScans from './safety/not-null-scans.ts';
import tableDropped from './safety/table-dropped.ts';
import typeChangeRewrites from './safety/type-change-rewrites.ts';

export const safety: readonly Rule[] = [
  columnRequired,
  concurrentInTransaction,
  indexNotConcurrent,
  foreignKeyValidatesNow,
  checkValidatesNow,
  notNullScans,
  typeChangeRewrites,
  columnDropped,
  tableDropped,
  dropCascades,
];
