import { relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { groupBy } from '../../src/model/catalog/table.ts';
import type { Policy } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';

export default defineRule({
  id: 'policies-permissive-many',
  category: 'performance',
  severity: 'info',
  effect: 'slows',
  title: 'Several permissive policies for the same command',
  why: 'PostgreSQL joins them by OR and asks one after the other for every row; with OR between them indexes help less, and readers have to join them in their heads.',
  instead: 'One policy with the conditions in it, or policies for different roles.',
  aliases: ['splinter/0006'],
  *schema(subject) {
    const { schema } = subject;
    const byTable = groupBy(
      activePolicies(subject).filter(({ policy }) => policy.permissive),
      ({ relation }) => relation,
    );
    for (const [relation, list] of byTable) {
      const policies = list.map(({ policy }) => policy);
      const commands = COMMANDS.flatMap((command) => {
        const role = busiest(schema, policies, command);
        return role ? [{ command, ...role }] : [];
      });
      const [worst] = commands.toSorted((a, b) => b.policies.length - a.policies.length);
      const last = worst?.policies.at(-1);
      if (!worst || !last) continue;
      yield {
        object: relationIdentity(schema, relation),
        at: placeOf(last),
        says: `${worst.policies.length} permissive policies of ${relationIdentity(schema, relation)} are asked for every row that ${worst.role} ${VERBS[worst.command]}: ${worst.policies.map(({ name }) => `"${name}"`).join(', ')}.`,
        data: { commands: commands.map(({ command }) => command) },
      };
    }
  },
});

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;
const VERBS = { select: 'selects', insert: 'inserts', update: 'updates', delete: 'deletes' } as const;

/** The role for which most policies are asked. */
function busiest(schema: Schema, all: readonly Policy[], command: (typeof COMMANDS)[number]) {
  const policies = all.filter((policy) => policy.command === command || policy.command === 'all');
  const roles = new Set(policies.flatMap((policy) => policy.roles));
  const counted = [...roles].map((id) => ({
    role: id === 0 ? 'anyone' : (schema.role(id)?.name ?? ''),
    policies: policies.filter((policy) => policy.roles.includes(id) || policy.roles.includes(0)),
  }));
  return counted.filter((one) => one.policies.length > 1).toSorted((a, b) => b.policies.length - a.policies.length)[0];
}
