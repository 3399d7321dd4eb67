import type { Allowed } from '../judge/allowance.ts';
import type { Finding, Severity } from '../judge/finding.ts';

/** What is reported: the findings of every history that was judged, and what could not be read. */
export interface Report {
  readonly findings: readonly Finding[];
  /** What comments in the migrations allow, and which comment does. */
  readonly allowed: readonly Allowed[];
  /** How many findings the baseline knows. */
  readonly baselined: number;
  readonly unread: readonly Unread[];
  readonly files: number;
  readonly statements: number;
  readonly unmodelled: number;
}

export interface Unread {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

export const countOf = ({ findings }: Report, severity: Severity): number => findings.filter((one) => one.severity === severity).length;
