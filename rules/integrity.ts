import type { Rule } from '../src/judge/rule.ts';
import bodyRefersToMissing from './integrity/body-refers-to-missing.ts';
import charType from './integrity/char-type.ts';
import checkReadsClock from './integrity/check-reads-clock.ts';
import constraintNeverValidated from './integrity/constraint-never-validated.ts';
import defaultWithoutNotNull from './integrity/default-without-not-null.ts';
import duplicateIndex from './integrity/duplicate-index.ts';
import extensionInPublic from './integrity/extension-in-public.ts';
import extensionUnknown from './integrity/extension-unknown.ts';
import floatAmount from './integrity/float-amount.ts';
import foreignKeyActionImpossible from './integrity/foreign-key-action-impossible.ts';
import foreignKeyActionUndecided from './integrity/foreign-key-action-undecided.ts';
import foreignKeyDuplicate from './integrity/foreign-key-duplicate.ts';
import foreignKeyMissing from './integrity/foreign-key-missing.ts';
import foreignKeyPartlyNull from './integrity/foreign-key-partly-null.ts';
import foreignKeyTypeDiffers from './integrity/foreign-key-type-differs.ts';
import foreignKeyUnindexed from './integrity/foreign-key-unindexed.ts';
import foreignKeysCircular from './integrity/foreign-keys-circular.ts';
import guardHidesDifference from './integrity/guard-hides-difference.ts';
import integerKey from './integrity/integer-key.ts';
import jsonType from './integrity/json-type.ts';
import keyTypeDiffers from './integrity/key-type-differs.ts';
import moneyType from './integrity/money-type.ts';
import primaryKeyMissing from './integrity/primary-key-missing.ts';
import redundantIndex from './integrity/redundant-index.ts';
import regTypeColumn from './integrity/reg-type-column.ts';
import serialType from './integrity/serial-type.ts';
import softDeleteIgnored from './integrity/soft-delete-ignored.ts';
import softDeleteMissing from './integrity/soft-delete-missing.ts';
import statementFails from './integrity/statement-fails.ts';
import statusUnchecked from './integrity/status-unchecked.ts';
import syntaxError from './integrity/syntax-error.ts';
import timestampWithoutTimeZone from './integrity/timestamp-without-time-zone.ts';
import timestampsInconsistent from './integrity/timestamps-inconsistent.ts';
import timestampsMissing from './integrity/timestamps-missing.ts';
import uniqueWithNulls from './integrity/unique-with-nulls.ts';
import unloggedTable from './integrity/unlogged-table.ts';
import updatedAtUnmaintained from './integrity/updated-at-unmaintained.ts';
import varcharLength from './integrity/varchar-length.ts';

export const integrity: readonly Rule[] = [
  bodyRefersToMissing,
  charType,
  checkReadsClock,
  constraintNeverValidated,
  defaultWithoutNotNull,
  duplicateIndex,
  extensionInPublic,
  extensionUnknown,
  floatAmount,
  foreignKeyActionImpossible,
  foreignKeyActionUndecided,
  foreignKeyDuplicate,
  foreignKeyMissing,
  foreignKeyPartlyNull,
  foreignKeyTypeDiffers,
  foreignKeyUnindexed,
  foreignKeysCircular,
  guardHidesDifference,
  integerKey,
  jsonType,
  keyTypeDiffers,
  moneyType,
  primaryKeyMissing,
  redundantIndex,
  regTypeColumn,
  serialType,
  softDeleteIgnored,
  softDeleteMissing,
  statementFails,
  statusUnchecked,
  syntaxError,
  timestampWithoutTimeZone,
  timestampsInconsistent,
  timestampsMissing,
  uniqueWithNulls,
  unloggedTable,
  updatedAtUnmaintained,
  varcharLength,
];
