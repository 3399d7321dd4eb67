import { policyPlace } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { settingsRead } from '../../src/judge/reading.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import type { Policy } from '../../src/model/objects.ts';
import type { ContextValue } from '../../src/tenancy/tenancy.ts';

export default defineRule({
  id: 'context-names-differ',
  category: 'isolation',
  severity: 'warning',
  effect: 'closes',
  title: 'Policies read the same tenant from different settings',
  why: 'The server sets one of them. Policies that read the other see no tenant, so that rows disappear, or whatever was left in that setting by another request.',
  instead: 'One function that reads the setting, used by all policies.',
  aliases: ['pgrls/SEC024'],
  *schema(subject) {
    const used = usesOf(subject);
    for (const usual of used) {
      // The setting that most policies read is taken for the one that the server sets.
      if (used.some((other) => other !== usual && sharesAxis(other, usual) && isMore(other, usual))) continue;
      for (const other of used) {
        const [policy] = other.policies.filter((one) => !usual.policies.includes(one));
        const relation = policy && subject.schema.relation(policy.relation);
        if (other === usual || !sharesAxis(other, usual) || !policy || !relation) continue;
        yield {
          object: relationIdentity(subject.schema, relation),
          at: policyPlace(policy),
          says: `Policy "${policy.name}" of ${relationIdentity(subject.schema, relation)} reads the tenant from ${other.context.expression}, where other policies read ${usual.context.expression}.`,
          because: usual.policies
            .slice(0, 1)
            .map((one) => ({ at: policyPlace(one), says: `policy "${one.name}" reads ${usual.context.expression}` })),
          data: { policies: other.policies.length },
          key: other.context.expression,
        };
      }
    }
  },
});

interface Use {
  readonly context: ContextValue;
  readonly policies: readonly Policy[];
}

const isMore = (a: Use, b: Use): boolean =>
  a.policies.length > b.policies.length || (a.policies.length === b.policies.length && first(a) < first(b));
const first = ({ policies: [policy] }: Use): number => policy?.id ?? 0;
const sharesAxis = (a: Use, b: Use): boolean => a.context.axis === b.context.axis;

/** Only settings of the application's own: what a token holds is the platform's to name. */
function usesOf(subject: Subject): Use[] {
  const { schema, own, tenancy } = subject;
  const policies = [...schema.all('policy')].filter(({ relation }) => own(relation));
  return tenancy.context
    .filter(({ is, from, path }) => is === 'tenant' && from === 'server' && path.length === 0)
    .map((context) => ({ context, policies: policies.filter((policy) => readsSetting(subject, policy, context.setting)) }))
    .filter((use) => use.policies.length > 0);
}

const readsSetting = (subject: Subject, { using, check }: Policy, setting: string): boolean =>
  [using, check].some((clause) => clause !== undefined && settingsRead(subject, clause.expression).has(setting));
