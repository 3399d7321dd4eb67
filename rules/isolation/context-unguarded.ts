import { policyPlace } from '../../src/judge/leak-fault.ts';
import { relationIdentity } from '../../src/judge/naming.ts';
import { bare, readThrough } from '../../src/judge/reading.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import type { Policy } from '../../src/model/objects.ts';

export default defineRule({
  id: 'context-unguarded',
  category: 'isolation',
  severity: 'info',
  effect: 'breaks',
  title: 'A policy raises an error for a session without context',
  why: 'current_setting(name) fails with 42704 where the setting was never made: a backup, a console or a job that has no tenant gets an error and not an empty result. It is safe, and it is often a surprise.',
  instead: "current_setting(name, true), which is NULL then, inside of nullif(..., ''), since after SET LOCAL it is empty.",
  aliases: ['pgrls/SEC019'],
  *schema(subject) {
    const told = new Set<string>();
    for (const policy of subject.schema.all('policy')) {
      const relation = subject.own(policy.relation) ? subject.schema.relation(policy.relation) : undefined;
      if (!relation) continue;
      for (const setting of unguarded(subject, policy)) {
        if (told.has(setting)) continue;
        told.add(setting);
        yield {
          object: relationIdentity(subject.schema, relation),
          at: policyPlace(policy),
          says: `Policy "${policy.name}" of ${relationIdentity(subject.schema, relation)} fails in a session that has not set ${setting}.`,
          key: setting,
        };
      }
    }
  },
});

function unguarded(subject: Subject, { using, check }: Policy): Set<string> {
  const found = new Set<string>();
  for (const clause of [using, check])
    if (clause)
      readThrough(subject, clause.expression, {
        see: (e) => {
          const name = e.kind === 'call' && e.name === 'current_setting' && e.args.length === 1 && e.args[0] ? bare(e.args[0]) : undefined;
          if (name?.kind === 'constant' && typeof name.value === 'string' && name.value.includes('.')) found.add(name.value);
        },
      });
  return found;
}
