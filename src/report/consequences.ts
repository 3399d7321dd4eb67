import type { Finding } from '../judge/finding.ts';
import type { Span } from '../source.ts';

/** Findings that only follow from an earlier one are told with that one. Programs get them all. */
export interface Consequences {
  readonly isFolded: (finding: Finding) => boolean;
  readonly of: (finding: Finding) => readonly Finding[];
}

export function consequences(findings: readonly Finding[]): Consequences {
  const firsts = firstFailures(findings);
  const following = new Map<Finding, Finding[]>();
  const folded = new Set<Finding>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    const first = cause && firstIn(firsts.get(cause.source.name) ?? [], cause);
    if (!first) continue;
    folded.add(finding);
    const known = following.get(first);
    if (known) known.push(finding);
    else following.set(first, [finding]);
  }
  return { isFolded: (finding) => folded.has(finding), of: (finding) => following.get(finding) ?? [] };
}

/** What fails by itself, in the order of each file. */
function firstFailures(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const bySource = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.data?.['sqlstate'] === undefined || causeOf(finding)) continue;
    const known = bySource.get(finding.at.source.name);
    if (known) known.push(finding);
    else bySource.set(finding.at.source.name, [finding]);
  }
  for (const own of bySource.values()) own.sort((a, b) => a.at.start - b.at.start);
  return bySource;
}

function firstIn(failures: readonly Finding[], { start, end }: Span): Finding | undefined {
  let low = 0;
  let high = failures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((failures[middle] as Finding).at.start < start) low = middle + 1;
    else high = middle;
  }
  const found = failures[low];
  return found && found.at.start <= end ? found : undefined;
}

function causeOf({ data }: Finding): Span | undefined {
  const cause = data?.['cause'];
  return typeof cause === 'object' && cause !== null && 'source' in cause ? (cause as Span) : undefined;
}
