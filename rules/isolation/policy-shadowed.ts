import { policyPlace } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { defineRule } from '../../src/judge/rule.ts';
import { predicateText } from '../../src/judge/same-predicate.ts';
import { ownTables } from '../../src/judge/tables.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Policy, PolicyExpression } from '../../src/model/objects.ts';

export default defineRule({
  id: 'policy-shadowed',
  category: 'isolation',
  severity: 'info',
  effect: 'slows',
  title: 'A policy lets nothing through that another does not let through already',
  why: 'Permissive policies are joined by OR: one that is for fewer commands or roles, with a predicate that the other has too, adds nothing but work. Whoever tightens it finds that nothing has changed.',
  instead: 'DROP POLICY for the narrower one; or narrow the wider one, if that is what was meant.',
  aliases: ['supabase-rls-guard/HYG003'],
  *schema(subject) {
    const { schema } = subject;
    for (const relation of ownTables(subject)) {
      const policies = schema.policiesOf(relation.id).filter(({ permissive }) => permissive);
      if (policies.length > 50) continue;
      for (const policy of policies) {
        const wider = policies.find(
          (other) => other !== policy && covers(other, policy) && !(covers(policy, other) && other.id > policy.id),
        );
        if (!wider || isSame(wider, policy)) continue;
        const identity = relationIdentity(schema, relation);
        yield {
          object: identity,
          at: policyPlace(policy),
          says: `Policy "${policy.name}" of ${identity} lets nothing through that "${wider.name}" does not let through already.`,
          because: [{ at: policyPlace(wider), says: `policy "${wider.name}" is made here` }],
          fix: `DROP POLICY ${quoteIdentifier(policy.name)} ON ${identity};`,
          key: policy.name,
        };
      }
    }
  },
});

/** What is the same in all is another rule's. */
const isSame = (a: Policy, b: Policy): boolean => a.command === b.command && covers(a, b) && covers(b, a);

function covers(wide: Policy, narrow: Policy): boolean {
  if (wide.command !== 'all' && wide.command !== narrow.command) return false;
  if (!wide.roles.includes(0) && !narrow.roles.every((role) => wide.roles.includes(role))) return false;
  const reads = narrow.command === 'insert' || implies(narrow.using, wide.using);
  const writes =
    narrow.command === 'select' || narrow.command === 'delete' || implies(narrow.check ?? narrow.using, wide.check ?? wide.using);
  return reads && writes;
}

/** A policy without an expression lets nothing through. */
function implies(narrow: PolicyExpression | undefined, wide: PolicyExpression | undefined): boolean {
  if (!wide || !narrow) return !narrow;
  const { expression } = wide;
  return (expression.kind === 'constant' && expression.value === true) || predicateText(narrow) === predicateText(wide);
}
