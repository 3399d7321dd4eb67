/** Rules of a user's own: modules that the settings name, loaded only when the command line asks for it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules as builtIn } from '../../rules/index.ts';
import type { Category, Rule } from '../judge/rule.ts';

export type Loaded = { readonly rules: readonly Rule[] } | { readonly says: readonly string[] };

/**
 * Each module's default export is a rule or a list of rules. This file is loaded by itself, because V8 cannot import
 * from code that it has kept.
 */
export async function loadPlugins(plugins: readonly string[], folder: string): Promise<Loaded> {
  const rules: Rule[] = [];
  const says: string[] = [];
  for (const plugin of plugins) {
    try {
      const { default: given } = (await import(pathToFileURL(resolve(folder, plugin)).href)) as { readonly default?: unknown };
      const found = Array.isArray(given) ? given : [given];
      for (const one of found) {
        const fault = faultOf(one, [...builtIn, ...rules]);
        if (fault === undefined) rules.push(one);
        else says.push(`${plugin}: ${fault}`);
      }
    } catch (error) {
      says.push(`${plugin} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return says.length > 0 ? { says } : { rules };
}

const WORDS = ['id', 'category', 'severity', 'effect', 'title', 'why', 'instead'] as const;
const HOOKS = ['schema', 'change', 'watch', 'unexplained', 'review'] as const;
const CATEGORIES: readonly Category[] = ['isolation', 'tenancy', 'integrity', 'safety', 'performance', 'hygiene'];
const SEVERITIES: readonly string[] = ['error', 'warning', 'info'] satisfies Rule['severity'][];
const EFFECTS: readonly string[] = ['opens', 'closes', 'breaks', 'slows'] satisfies Rule['effect'][];

/** What keeps a value from being a rule. */
function faultOf(value: unknown, known: readonly Rule[]): string | undefined {
  if (typeof value !== 'object' || value === null) return 'its default export has to be a rule, as defineRule gives it, or a list of them';
  const rule = value as Readonly<Record<string, unknown>>;
  const missing = WORDS.find((word) => typeof rule[word] !== 'string' || rule[word] === '');
  if (missing !== undefined) return `a rule ${typeof rule['id'] === 'string' ? `("${rule['id']}") ` : ''}has no ${missing}`;
  const id = String(rule['id']);
  if (known.some((one) => one.id === id)) return `there is already a rule "${id}"`;
  if (!CATEGORIES.some((one) => one === rule['category'])) return `the category of "${id}" has to be one of ${CATEGORIES.join(', ')}`;
  if (!SEVERITIES.includes(String(rule['severity']))) return `the severity of "${id}" has to be one of ${SEVERITIES.join(', ')}`;
  if (!EFFECTS.includes(String(rule['effect']))) return `the effect of "${id}" has to be one of ${EFFECTS.join(', ')}`;
  return HOOKS.some((hook) => typeof rule[hook] === 'function')
    ? undefined
    : `the rule "${id}" judges nothing: it has none of ${HOOKS.join(', ')}`;
}
