import type { Finding, Severity } from '../judge/finding.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Where there is not room for all findings, the worst are kept, in the order in which they were given. */
export function fitting(findings: readonly Finding[], room: Room): Finding[] {
  const kept = new Set<Finding>();
  let size = 0;
  for (const severity of ORDER)
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      size += room.sizeOf(finding);
      if (size > room.most || kept.size >= (room.count ?? Number.POSITIVE_INFINITY)) return findings.filter((one) => kept.has(one));
      kept.add(finding);
    }
  return [...findings];
}

export interface Room {
  readonly most: number;
  readonly sizeOf: (finding: Finding) => number;
  readonly count?: number;
}
