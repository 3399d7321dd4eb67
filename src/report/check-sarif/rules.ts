/** Rules, as GitHub shows them beside an alert. */
import type { Effect, Severity } from '../../judge/finding.ts';
import type { RuleText } from '../check-format.ts';
import { printable } from '../printable.ts';

export const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

/** Of a leak alone: what only fails or costs is no matter of security. */
const SECURITY: Readonly<Record<Severity, string>> = { error: '8.5', warning: '5.5', info: '2.0' };

const TAG: Readonly<Record<Effect, string>> = { opens: 'security', closes: 'reliability', breaks: 'correctness', slows: 'performance' };

/** GitHub takes so much of a name, and of a description. */
const [LONGEST_ID, LONGEST] = [255, 1024];

/** A rule of which nothing is known still has its name. */
export function ruleOf(id: string, rule: RuleText | undefined): object {
  const name = cut(id, LONGEST_ID);
  if (!rule) return { id: name, name, shortDescription: { text: name }, fullDescription: { text: name }, help: { text: name } };
  const { title, why, instead, severity, effect, category, aliases = [] } = rule;
  return {
    id: name,
    name,
    shortDescription: { text: cut(title, LONGEST) },
    fullDescription: { text: cut(why, LONGEST) },
    help: { text: helpText(rule), markdown: helpMarkdown(title, why, instead, aliases, id) },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: [...new Set([TAG[effect], category])],
      precision: 'high',
      'problem.severity': PROBLEM[severity],
      ...(effect === 'opens' && { 'security-severity': SECURITY[severity] }),
    },
  };
}

const helpText = ({ why, instead }: RuleText): string => printable(`${why}\n\nInstead: ${instead}`);

const helpMarkdown = (title: string, why: string, instead: string, aliases: readonly string[], id: string): string =>
  printable(
    [
      `# ${title}`,
      why,
      `**Instead:** ${instead}`,
      ...(aliases.length > 0 ? [`Elsewhere it is called ${aliases.map((one) => `\`${one}\``).join(', ')}.`] : []),
      `\`partywall explain ${id}\` shows examples.`,
    ].join('\n\n'),
  );

/** Required texts may not be empty. */
const cut = (text: string, most: number): string => {
  const shown = printable(text);
  return shown === '' ? '?' : shown.length > most ? `${shown.slice(0, most - 3)}...` : shown;
};
