/** The values of SET as one text (flatten_set_variable_args). */

import type { Setting } from '../model/change.ts';
import { quoteIdentifier } from '../model/identifier.ts';

/** Settings that are lists of names: each is quoted where it needs to be. */
const LISTS_OF_NAMES = new Set([
  'search_path',
  'temp_tablespaces',
  'local_preload_libraries',
  'session_preload_libraries',
  'shared_preload_libraries',
]);

export function settingText(setting: Setting): string {
  const quote = LISTS_OF_NAMES.has(setting.name.toLowerCase());
  return setting.values.map((value) => (quote && typeof value === 'string' ? quoteIdentifier(value) : String(value))).join(', ');
}
