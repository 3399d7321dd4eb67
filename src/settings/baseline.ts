/** The file of findings that a team has agreed to leave for later: sorted, one to a line, so that changes to it can be read. */

export interface Kept {
  readonly rule: string;
  /** As PostgreSQL identifies it. */
  readonly object: string;
  /** The history's folder: two may have objects of one name. */
  readonly folder: string;
  readonly fingerprint: string;
  readonly says: string;
}

export const BASELINE_VERSION = 1;

const KEYS = ['rule', 'object', 'folder', 'fingerprint', 'says'] as const satisfies (keyof Kept)[];

export function baselineText(kept: readonly Kept[]): string {
  const lines = kept.toSorted(inOrder).map((one) => `    ${JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, one[key]])))}`);
  const unique = lines.filter((line, i) => line !== lines[i - 1]);
  return `{\n  "version": ${BASELINE_VERSION},\n  "findings": [${unique.length > 0 ? `\n${unique.join(',\n')}\n  ` : ''}]\n}\n`;
}

function inOrder(a: Kept, b: Kept): number {
  for (const key of KEYS) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}

/** What a value is not that should be an entry. */
export function keptOf(value: unknown): Kept | { readonly says: string } {
  if (typeof value !== 'object' || value === null) return { says: 'it is not an object' };
  const given = value as Readonly<Record<string, unknown>>;
  const missing = KEYS.find((key) => typeof given[key] !== 'string');
  return missing === undefined ? (given as unknown as Kept) : { says: `"${missing}" has to be a string` };
}
