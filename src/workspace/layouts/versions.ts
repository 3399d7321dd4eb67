import { compareVersions } from './order.ts';

/** Flyway's and Evolve's versions: numbers between dots or underscores. */
export const dottedParts = (written: string): bigint[] => written.split(/[._]/).map((part) => BigInt(part));

/** Flyway takes trailing zeros for nothing: 1, 1.0 and 01 are one version. */
export function canonicalVersion(written: string): string {
  const parts = dottedParts(written);
  while (parts.length > 1 && parts.at(-1) === 0n) parts.pop();
  return parts.join('.');
}

export const compareDotted = (a: string, b: string): number => compareVersions(dottedParts(a), dottedParts(b));
