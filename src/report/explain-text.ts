/** What a rule is about, for people: its words, what may be set, and its examples. */
import type { Rule } from '../judge/rule.ts';
import type { Style } from './style.ts';

export function explainText(rule: Rule, examples: string | undefined, style: Style): string {
  const { id, category, severity, effect, title, why, instead, aliases = [], options = {}, optIn } = rule;
  const facts = [
    `${severity}, ${category}, ${EFFECTS[effect]}${optIn ? '; off unless the settings ask for it' : ''}`,
    ...(aliases.length > 0 ? [`elsewhere: ${aliases.join(', ')}`] : []),
    ...Object.entries(options).map(([name, value]) => `option ${name}: ${JSON.stringify(value)} unless the settings say otherwise`),
  ];
  const parts = [
    `${style.bold(id)}: ${title}\n${facts.map((fact) => style.dim(fact)).join('\n')}`,
    `${style.bold('Why')}\n${why}`,
    `${style.bold('Instead')}\n${instead}`,
    `${style.bold('To allow it')}\n-- partywall-allow ${id}: the reason`,
    ...(examples === undefined ? [] : [`${style.bold('Examples')}\n${examples.trim()}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const EFFECTS: Readonly<Record<Rule['effect'], string>> = {
  opens: 'opens rows to others',
  closes: 'closes rows to their owners',
  breaks: 'breaks what should work',
  slows: 'slows',
};

/** A line for each rule, by category. */
export function rulesText(rules: readonly Rule[], style: Style): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories
    .map((category) => {
      const lines = rules
        .filter((rule) => rule.category === category)
        .map(({ id, severity, title, optIn }) => `  ${id.padEnd(width)}  ${(optIn ? 'off' : severity).padEnd(7)}  ${title}`);
      return `${style.bold(category)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
