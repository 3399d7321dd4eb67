/** Rows that are marked as deleted instead of being deleted. */
import { BOOL, DATE, TIMESTAMP, TIMESTAMPTZ } from '../model/catalog/ids.ts';
import type { Column, Relation } from '../model/objects.ts';
import { wordsOf } from '../tenancy/words.ts';
import { columnsOf } from './tables.ts';

const TYPES = new Set([BOOL, DATE, TIMESTAMP, TIMESTAMPTZ]);

/** `deleted_at`, `"deletedAt"`, `is_deleted`. */
export const deletionMark = (relation: Relation): Column | undefined =>
  columnsOf(relation).find(
    ({ name, type }) =>
      TYPES.has(type) && /^(?:is_)?(?:soft_)?(?:deleted|discarded|trashed)(?:_at|_on|_date)?$/.test(wordsOf(name).join('_')),
  );
