/** Findings that a team has agreed to leave for later. */
import type { Kept } from '../settings/baseline.ts';
import type { Span } from '../source.ts';
import type { Finding } from './finding.ts';

/** An entry of the file, and where it stands there. */
export interface BaselineEntry extends Kept {
  readonly at: Span;
}

export interface Baselined {
  readonly findings: readonly Finding[];
  readonly baselined: readonly Finding[];
  /** Entries that no finding matches any more. */
  readonly stale: readonly BaselineEntry[];
}

export function withoutBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[]): Baselined {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const baselined = findings.filter(({ fingerprint }) => known.has(fingerprint));
  const met = new Set(baselined.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.filter(({ fingerprint }) => !known.has(fingerprint)),
    baselined,
    stale: entries.filter(({ fingerprint }) => !met.has(fingerprint)),
  };
}
