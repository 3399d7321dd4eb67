import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { routineIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { readThrough } from '../../src/judge/reading.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import type { Routine } from '../../src/model/objects.ts';

export default defineRule({
  id: 'immutable-reads-session',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A function that reads the session is called immutable',
  why: 'An IMMUTABLE function is computed once, when a plan is made. On a pooled connection a prepared statement then goes on with the tenant of whoever was there before.',
  instead: 'STABLE, which still lets an index serve.',
  aliases: ['pgrls/SEC046'],
  *schema(subject) {
    const told = new Set<number>();
    for (const cause of causesOf(subject).of('immutable-reads-session')) {
      told.add(cause.on.id);
      yield leakFault(subject, cause, {
        at: placeOf(cause.on, 'volatility', 'body'),
        says: `${identityOf(subject, cause.on)} is IMMUTABLE and reads who calls, so that a plan keeps the caller before`,
        severity: 'error',
        fix: `ALTER FUNCTION ${identityOf(subject, cause.on)} STABLE;`,
      });
    }
    const { schema, own } = subject;
    for (const routine of schema.all('routine')) {
      if (routine.volatility !== 'immutable' || !own(routine.id) || told.has(routine.id) || !readsSession(subject, routine)) continue;
      const identity = routineIdentity(schema, routine);
      yield {
        object: identity,
        at: placeOf(routine, 'volatility', 'body'),
        says: `${identity} is IMMUTABLE and reads a setting of the session, so that a plan may keep what it was.`,
        fix: `ALTER FUNCTION ${identity} STABLE;`,
      };
    }
  },
});

function readsSession(subject: Subject, routine: Routine): boolean {
  let found = false;
  readThrough(subject, routine, {
    see: (e) => {
      found ||= e.kind === 'call' && e.name === 'current_setting';
    },
  });
  return found;
}
