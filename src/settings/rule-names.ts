/** How settings, comments and the command line name rules: by id, or by what another tool calls the same. */
import type { Fault } from './parse.ts';
import type { Settings } from './schema.ts';
import { suggestion } from './suggest.ts';

export interface KnownRule {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** What the settings may change, and what holds where they do not. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A rule by its id; or all that have this alias, which may be written without the tool (`0013` for `splinter/0013`). */
export function rulesNamed<R extends KnownRule>(name: string, rules: readonly R[]): readonly R[] {
  const byId = rules.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const wanted = name.toLowerCase();
  return rules.filter(({ aliases = [] }) =>
    aliases.some((alias) => alias.toLowerCase() === wanted || alias.slice(alias.indexOf('/') + 1).toLowerCase() === wanted),
  );
}

/** `there is no rule "polcy-always-true"; did you mean "policy-always-true"?` */
export const noSuchRule = (name: string, rules: readonly KnownRule[]): string =>
  `there is no rule "${name}"${suggestion(
    name,
    rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
  )}`;

/** To look for the nearest name takes time, and nobody reads so many. */
const MOST_SUGGESTED = 50;

/** What the settings say of rules that are not there, or of options that a rule does not have. */
export function ruleFaults({ rules: named = {}, overrides = [], modules = {} }: Settings, rules: readonly KnownRule[]): Fault[] {
  const faults: Fault[] = [];
  const unknown = (path: Fault['path'], name: string): void => {
    if (rulesNamed(name, rules).length > 0) return;
    const says = faults.length < MOST_SUGGESTED ? noSuchRule(name, rules) : `there is no rule "${name}"`;
    faults.push({ path: [...path, name], atKey: true, says });
  };
  for (const [name, setting] of Object.entries(named)) {
    unknown(['rules'], name);
    const known = rulesNamed(name, rules);
    if (typeof setting === 'string' || known.length === 0) continue;
    for (const [option, value] of Object.entries(setting))
      if (option !== 'severity') faults.push(...optionFaults(['rules', name, option], value, known));
  }
  for (const [i, override] of overrides.entries()) {
    for (const name of Object.keys(override.rules)) unknown(['overrides', i, 'rules'], name);
    for (const [j, name] of (override.modules ?? []).entries())
      if (!(name in modules))
        faults.push({
          path: ['overrides', i, 'modules', j],
          atKey: false,
          says: `there is no module "${name}"${suggestion(name, Object.keys(modules))}; modules are named under "modules"`,
        });
  }
  return faults;
}

function optionFaults(path: readonly [string, string, string], value: unknown, known: readonly KnownRule[]): Fault[] {
  const [, name, option] = path;
  const defaults = known.flatMap(({ options = {} }) => (option in options ? [options[option]] : []));
  if (defaults.length === 0) {
    const offered = known.flatMap(({ options = {} }) => Object.keys(options));
    const says = `the rule "${name}" has no option "${option}"${suggestion(option, ['severity', ...offered])}`;
    return [{ path, atKey: true, says }];
  }
  if (defaults.some((one) => typeOf(one) === typeOf(value))) return [];
  return [{ path, atKey: false, says: `"${path.join('.')}" has to be ${typeOf(defaults[0])}` }];
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'a list of strings' : `a ${typeof value}`);
