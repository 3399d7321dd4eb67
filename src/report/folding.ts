/** What people are told one by one, and what they are told with it. Programs get every finding. */
import type { Finding } from '../judge/finding.ts';
import { consequences } from './consequences.ts';
import type { Report } from './verdict.ts';

export interface Folded {
  readonly told: readonly Told[];
  /** How many findings are told with the one that they follow from. */
  readonly following: number;
  /** Notes that are only counted. */
  readonly notes: readonly Finding[];
}

export interface Told {
  readonly finding: Finding;
  /** The same fault at the same place, of other objects. */
  readonly alike: readonly Finding[];
  /** What fails because this failed. */
  readonly following: readonly Finding[];
}

export function folded({ findings }: Report, withNotes: boolean): Folded {
  const { isFolded, of } = consequences(findings);
  const first = new Map<string, { readonly finding: Finding; readonly alike: Finding[] }>();
  const notes: Finding[] = [];
  let following = 0;
  for (const finding of findings) {
    if (isFolded(finding)) following++;
    else if (finding.severity === 'info' && !withNotes) notes.push(finding);
    else {
      const cause = causeOf(finding);
      const known = first.get(cause);
      if (known) known.alike.push(finding);
      else first.set(cause, { finding, alike: [] });
    }
  }
  const told = Array.from(first.values(), ({ finding, alike }) => ({
    finding,
    alike,
    following: [finding, ...alike].flatMap((one) => of(one)),
  }));
  return { told, following, notes };
}

const causeOf = ({ rule, severity, at }: Finding): string => `${rule}\u0000${severity}\u0000${at.start}\u0000${at.source.name}`;
