import type { Finding } from '../judge/finding.ts';
import type { Span } from '../source.ts';

/** Findings that only follow from an earlier one are told with that one. Programs get them all. */
export interface Consequences {
  readonly isFolded: (finding: Finding) => boolean;
  readonly of: (finding: Finding) => readonly Finding[];
}

export function consequences(findings: readonly Finding[]): Consequences {
  const bySource = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = bySource.get(finding.at.source.name);
    if (known) known.push(finding);
    else bySource.set(finding.at.source.name, [finding]);
  }
  const firsts = new Map<string, Finding | undefined>();
  const firstOf = (cause: Span): Finding | undefined => {
    const key = `${cause.start} ${cause.source.name}`;
    if (!firsts.has(key))
      firsts.set(
        key,
        bySource.get(cause.source.name)?.find((one) => isInside(one.at, cause) && !causeOf(one)),
      );
    return firsts.get(key);
  };
  const following = new Map<Finding, Finding[]>();
  const folded = new Set<Finding>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    const first = cause && firstOf(cause);
    if (!first) continue;
    folded.add(finding);
    const known = following.get(first);
    if (known) known.push(finding);
    else following.set(first, [finding]);
  }
  return { isFolded: (finding) => folded.has(finding), of: (finding) => following.get(finding) ?? [] };
}

function causeOf({ data }: Finding): Span | undefined {
  const cause = data?.['cause'];
  return typeof cause === 'object' && cause !== null && 'source' in cause ? (cause as Span) : undefined;
}

const isInside = ({ start }: Span, around: Span): boolean => start >= around.start && start <= around.end;
