/** What the settings make of the rules: which run, with which options, and how bad their findings are. */
import { rulesNamed } from '../settings/rule-names.ts';
import type { Settings } from '../settings/schema.ts';
import type { Severity } from './finding.ts';
import type { Category, Options, Rule } from './rule.ts';

/** A rule that runs, and what the settings made of its options. */
export interface Chosen {
  readonly rule: Rule;
  readonly options: Options;
}

export type Level = Severity | 'off';

/** Which rules run at all: those that speak somewhere. */
export function chooseRules(rules: readonly Rule[], settings: Settings): Chosen[] {
  const elsewhere = new Set((settings.overrides ?? []).flatMap((one) => levelsOf(one.rules, rules).map(([rule]) => rule)));
  const levels = levelsIn(rules, settings);
  const options = optionsIn(rules, settings);
  return rules
    .filter((rule) => levels(rule) !== 'off' || elsewhere.has(rule))
    .map((rule) => ({ rule, options: { ...rule.options, ...options.get(rule) } }));
}

/** What a rule's findings weigh where no override says otherwise: `own` is what the rule itself says of each. */
export function levelsIn(rules: readonly Rule[], settings: Settings): (rule: Rule) => Level | 'own' {
  const given = new Map<Rule, Level | 'own'>();
  const named = Object.entries(settings.rules ?? {}).map(
    ([name, one]) => [name, typeof one === 'string' ? one : (one.severity ?? 'own')] as const,
  );
  for (const [rule, level] of levelsOf(Object.fromEntries(named), rules)) given.set(rule, level);
  return (rule) => {
    const level = given.get(rule);
    if (level !== undefined) return level;
    if (rule.optIn && settings.extends !== 'all') return 'off';
    return settings.categories?.[rule.category] ?? 'own';
  };
}

/** An alias speaks for all rules that have it; a rule's own id says more than an alias does. */
export function levelsOf<L>(named: Readonly<Record<string, L>>, rules: readonly Rule[]): [Rule, L][] {
  const entries = Object.entries(named).map(([name, level]) => ({ name, level, known: rulesNamed(name, rules) }));
  const byAlias = entries.filter(({ name, known }) => known.some(({ id }) => id !== name));
  const byId = entries.filter(({ name, known }) => known.some(({ id }) => id === name));
  return [...byAlias, ...byId].flatMap(({ level, known }) => known.map((rule): [Rule, L] => [rule, level]));
}

function optionsIn(rules: readonly Rule[], settings: Settings): Map<Rule, Options> {
  const found = new Map<Rule, Options>();
  for (const [rule, one] of levelsOf(settings.rules ?? {}, rules)) {
    if (typeof one === 'string') continue;
    const options = Object.entries(one).filter(([key]) => key in (rule.options ?? {}));
    found.set(rule, { ...found.get(rule), ...Object.fromEntries(options) } as Options);
  }
  return found;
}

/** Whose faults `strict` takes more seriously. */
const STRICT: ReadonlySet<Category> = new Set<Category>(['isolation', 'tenancy']);

/** What the rule itself says of a finding, or one degree more. */
export function raised(severity: Severity, { category }: Rule, wanted: Settings['extends']): Severity {
  if (wanted === undefined || wanted === 'recommended' || !STRICT.has(category)) return severity;
  return severity === 'info' ? 'warning' : 'error';
}
