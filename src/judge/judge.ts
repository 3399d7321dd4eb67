/** Rules meet what they are asked to judge. It names none: it runs those that it is handed. */
import type { Outcome } from '../model/outcome.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Fault, Rule } from './rule.ts';

export function judge(rules: readonly Rule[], outcome: Outcome): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) if (rule.outcome) for (const fault of rule.outcome(outcome)) findings.push(findingOf(rule, fault));
  return findings;
}

function findingOf(rule: Rule, fault: Fault): Finding {
  return {
    rule: rule.id,
    severity: fault.severity ?? rule.severity,
    object: fault.object,
    at: fault.at,
    says: fault.says,
    because: fault.because ?? [],
    sure: fault.sure ?? true,
    effect: fault.effect ?? rule.effect,
    ...(fault.fix !== undefined && { fix: fault.fix }),
    ...(fault.data && { data: fault.data }),
    fingerprint: fingerprintOf(rule.id, fault.object, fault.key ?? ''),
  };
}
