/** One finding, as GitHub's code scanning takes it. */
import type { Finding } from '../../judge/finding.ts';
import { printable } from '../printable.ts';
import { physicalLocation } from './location.ts';
import { LEVEL } from './rules.ts';

export interface Identity {
  readonly ruleIndex: number;
  /** By rule and object: stays while lines move. */
  readonly fingerprint: string;
  /** What GitHub goes by. */
  readonly lineHash: string | undefined;
}

/** GitHub takes a thousand places for a finding, and nobody follows a hundred. */
const MOST_RELATED = 100;

/** So much of a message is more than anybody reads. */
const LONGEST = 4000;

export function resultOf(finding: Finding, { ruleIndex, fingerprint, lineHash }: Identity): object {
  const { rule, severity, says, at, because, object, effect, sure, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: messageText(sure ? says : `${says} (not sure)`) },
    locations: [{ physicalLocation: physicalLocation(at), logicalLocations: [{ fullyQualifiedName: printable(object) || '?' }] }],
    ...(because.length > 0 && {
      relatedLocations: because
        .slice(0, MOST_RELATED)
        .map((one, id) => ({ id, message: { text: messageText(one.says) }, physicalLocation: physicalLocation(one.at) })),
    }),
    partialFingerprints: { ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }), 'partywall/v1': fingerprint },
    properties: { effect, sure, ...(fix !== undefined && fix.length <= LONGEST && { fix }) },
  };
}

/** In a message, `[text](place)` is a link: what only looks like one is taken apart. */
export function messageText(text: string): string {
  const told = text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
  return printable(told).replaceAll('](', '] (') || '?';
}
