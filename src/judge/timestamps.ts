/** Columns that say when a row was made, and when it was changed last. */
import { DATE, TIMESTAMP, TIMESTAMPTZ } from '../model/catalog/ids.ts';
import type { Column } from '../model/objects.ts';
import { wordsOf } from '../tenancy/words.ts';

const isTime = ({ type }: Column): boolean => type === TIMESTAMP || type === TIMESTAMPTZ || type === DATE;

export const saysCreated = (column: Column): boolean =>
  isTime(column) &&
  /^(?:row_)?(?:created|inserted|creation|create|date_created|time_created)(?:_(?:at|on|date|time|timestamp|ts))?$/.test(
    wordsOf(column.name).join('_'),
  );

export const saysUpdated = (column: Column): boolean =>
  isTime(column) &&
  /^(?:row_|last_)?(?:updated|modified|update|modification|date_updated|date_modified)(?:_(?:at|on|date|time|timestamp|ts))?$/.test(
    wordsOf(column.name).join('_'),
  );
