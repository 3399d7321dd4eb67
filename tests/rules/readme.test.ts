/** rules/README.md says what the rules say. `UPDATE=1 npm test` writes it anew. */
import { join } from 'node:path';
import { it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../src/judge/rule.ts';
import { expectGolden } from '../golden.ts';

const EFFECTS: Readonly<Record<Rule['effect'], string>> = {
  opens: 'opens rows to others',
  closes: 'closes rows to their owners',
  breaks: 'breaks what should work',
  slows: 'slows',
};

const TITLES: Readonly<Record<Rule['category'], string>> = {
  isolation: 'A row reaches the wrong tenant',
  tenancy: 'The tenant is not carried',
  integrity: 'The schema lets wrong data in, or will not apply',
  safety: 'What running a migration does to a live database; only pending migrations are judged',
  performance: 'Row security that costs',
  hygiene: 'The folder itself',
};

it('tells of every rule', () => {
  const categories = [...new Set(rules.map(({ category }) => category))];
  const parts = categories.map((category) => {
    const some = rules.filter((rule) => rule.category === category);
    const table = [
      '| rule | severity | |',
      '|---|---|---|',
      ...some.map(({ id, severity, optIn, title }) => `| [\`${id}\`](#${id}) | ${optIn ? 'off' : severity} | ${title} |`),
    ];
    return `## ${category}\n\n${TITLES[category]}.\n\n${table.join('\n')}\n\n${some.map(sectionOf).join('\n')}`;
  });
  const head = [
    '# Rules',
    '',
    'Written from the rules themselves by a test. Each has its examples beside it: `-- bad:` and `-- good:`, which tests judge and carry out in PostgreSQL. `partywall explain <rule>` prints the same.',
    '',
    'Settings, comments (`-- partywall-allow <rule>: <reason>`) and `explain` also take the names that other tools have for the same concern.',
  ];
  expectGolden(join(import.meta.dirname, '../../rules/README.md'), `${head.join('\n')}\n\n${parts.join('\n')}`);
});

function sectionOf({ id, category, severity, effect, title, why, instead, aliases = [], options = {}, optIn }: Rule): string {
  const facts = [
    `${severity}; ${EFFECTS[effect]}${optIn ? '; off unless the settings ask for it' : ''}`,
    ...(aliases.length > 0 ? [`elsewhere ${aliases.map((alias) => `\`${alias}\``).join(', ')}`] : []),
    ...Object.entries(options).map(([name, value]) => `option \`${name}\`, by default \`${JSON.stringify(value)}\``),
    `[examples](${category}/${id}.sql)`,
  ];
  return `### ${id}\n\n${title}. *${facts.join('; ')}*\n\n${why}\n\n**Instead:** ${instead}\n`;
}
