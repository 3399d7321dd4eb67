import { rules as builtIn } from '../../rules/index.ts';
import type { Rule } from '../judge/rule.ts';
import type { RulesAt } from '../workspace/index.ts';

/** The rules that settings may name. Where plugins are named and not loaded, nobody can say. */
export function rulesAt(plugins: boolean) {
  let own: readonly Rule[] = [];
  const faults: string[] = [];
  const at: RulesAt = async ({ plugins: named = [] }, folder) => {
    if (named.length === 0) return builtIn;
    if (!plugins) return undefined;
    const { loadPlugins } = await import('./plugins.ts');
    const loaded = await loadPlugins(named, folder);
    if ('says' in loaded) faults.push(...loaded.says);
    else own = loaded.rules;
    return [...builtIn, ...own];
  };
  return { at, faults, rules: () => [...builtIn, ...own] };
}
