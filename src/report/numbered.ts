import type { Finding } from '../judge/finding.ts';

/** The fingerprint of each finding, and of those that share one the how manieth: so that all of them are different. */
export function numbered(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const time = (times.get(finding.fingerprint) ?? 0) + 1;
      times.set(finding.fingerprint, time);
      return [finding, `${finding.fingerprint}:${time}`];
    }),
  );
}
