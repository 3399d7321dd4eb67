/** The order in which people are told: what is worst first, the findings of one rule together. */
import type { Category } from '../judge/rule.ts';
import type { RuleTexts } from './check-format.ts';
import type { Told } from './folding.ts';
import { SEVERITIES } from './summing-up.ts';

/** A leak matters more than a statement that fails where everybody sees it. */
const CATEGORIES: readonly Category[] = ['isolation', 'tenancy', 'integrity', 'safety', 'performance', 'hygiene'];

/** What is told of one rule at one severity, in the order of the migrations; the groups by what they mean. */
export function byRule(told: readonly Told[], rules: RuleTexts): readonly (readonly Told[])[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.finding.severity} ${one.finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const rank = ([one]: readonly Told[]): number => {
    if (!one) return 0;
    const category = rules.get(one.finding.rule)?.category;
    return SEVERITIES.indexOf(one.finding.severity) * CATEGORIES.length + (category ? CATEGORIES.indexOf(category) : 0);
  };
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
