import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { routineIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { defineRule } from '../../src/judge/rule.ts';

export default defineRule({
  id: 'leakproof-function',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A function is called leakproof',
  why: 'LEAKPROOF lets PostgreSQL run a function on rows before the policy has hidden them. One that raises an error with its argument in it, or stores it, then tells what is in rows that the caller may not see.',
  instead:
    'Leave LEAKPROOF out, unless the function can never say anything of its arguments but by its result; an index serves a policy as well without.',
  aliases: ['pgrls/SEC017'],
  *schema(subject) {
    const told = new Set<number>();
    for (const cause of causesOf(subject).of('leakproof-function')) {
      told.add(cause.on.id);
      yield leakFault(subject, cause, {
        at: placeOf(cause.on, 'leakproof'),
        says: `${identityOf(subject, cause.on)} is marked LEAKPROOF, and is run before policies hide rows`,
        severity: 'error',
        fix: fixFor(identityOf(subject, cause.on)),
      });
    }
    const { schema, own } = subject;
    for (const routine of schema.all('routine')) {
      if (!routine.leakproof || !own(routine.id) || routine.extension !== undefined || told.has(routine.id)) continue;
      const identity = routineIdentity(schema, routine);
      yield {
        object: identity,
        at: placeOf(routine, 'leakproof'),
        says: `${identity} is marked LEAKPROOF: PostgreSQL may run it on rows that a policy hides.`,
        fix: fixFor(identity),
      };
    }
  },
});

const fixFor = (identity: string): string => `ALTER FUNCTION ${identity} NOT LEAKPROOF;`;
