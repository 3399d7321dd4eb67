import { commandFailures } from '../../src/judge/command-failures.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { distinct, listed } from '../../src/judge/words.ts';

export default defineRule({
  id: 'policy-recurses',
  category: 'isolation',
  severity: 'error',
  effect: 'breaks',
  title: 'Policies go in a circle, so that every query fails',
  why: 'A policy that reads its own table, directly or by way of another table’s policy, would have to be asked to answer itself: PostgreSQL raises an error (42P17) for every query of the table, and of the tables whose policies read it.',
  instead:
    'Ask a SECURITY DEFINER function, which reads the table as its owner, with a search_path of its own and names with their schema; or let the policy for reading stand without a subquery.',
  *schema(subject) {
    const told = new Set<string>();
    for (const { failure, commands, roles } of commandFailures(subject)) {
      const { on, policies } = failure;
      if (failure.kind !== 'circle' || on.class !== 'relation') continue;
      // What leads to the circle is not part of it.
      const circle = policies.slice(policies.findIndex(({ relation }) => relation === on.id));
      const tables = distinct(circle.map(({ relation }) => relation)).sort((a, b) => a - b);
      if (circle.length === 0 || told.has(tables.join(' '))) continue;
      told.add(tables.join(' '));
      const [last, ...others] = circle
        .map((policy) => ({ policy, at: placeOf(policy, 'using', 'check') }))
        .sort((a, b) => b.at.step - a.at.step);
      if (!last) continue;
      const relation = subject.schema.relation(last.policy.relation) ?? on;
      const through = others.length === 0 ? 'its own table' : listed(others.map(({ policy }) => `policy "${policy.name}"`));
      yield {
        object: relationIdentity(subject.schema, relation),
        at: last.at,
        says: `Policy "${last.policy.name}" of ${relationIdentity(subject.schema, relation)} reads ${through} and so comes back to itself: ${listed(commands)} by ${listed(roles)} fails.`,
        because: others.map(({ policy, at }) => ({
          at,
          says: `policy "${policy.name}" of ${subject.schema.relation(policy.relation)?.name} is part of the circle`,
        })),
        key: tables.map((id) => subject.schema.relation(id)?.name ?? '').join(' '),
      };
    }
  },
});
