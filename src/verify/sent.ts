/** What is sent to the server for a statement. */
import type { Change } from '../model/change.ts';

export interface Sent {
  readonly sql: string;
  /** What COPY reads. */
  readonly data?: string;
}

/** It wants to be the first in a transaction, and outside savepoints; it changes nothing that is compared. */
const SETS_TRANSACTION = /^set\s+(?:local\s+)?transaction\b/i;

/**
 * PGlite has no standard input and output: rows go through a file of its own. COPY with the server's files or programs,
 * or without its rows, is carried out by neither side.
 */
export function sent(text: string, changes: readonly Change[], rows: string | undefined): Sent | undefined {
  const copy = changes.find((change) => change.kind === 'copy');
  if (!copy) return SETS_TRANSACTION.test(text) ? undefined : { sql: text };
  if (copy.source !== 'stdin' || (copy.from && rows === undefined)) return undefined;
  const sql = text.replace(
    copy.from ? /\bfrom\s+stdin\b/i : /\bto\s+stdout\b/i,
    (found) => `${found.slice(0, found.search(/\s/))} '/dev/blob'`,
  );
  return copy.from ? { sql, data: rows ?? '' } : { sql };
}
