import { causesOf } from '../../src/judge/cause.ts';
import { identityOf, leakFault } from '../../src/judge/leak-fault.ts';
import { routineIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { endsInTemporary, namesWithoutSchema, searchPath } from '../../src/judge/routines.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { TRIGGER } from '../../src/model/catalog/ids.ts';
import { quoteIdentifier } from '../../src/model/identifier.ts';
import type { Routine } from '../../src/model/objects.ts';

export default defineRule({
  id: 'definer-search-path-open',
  category: 'isolation',
  severity: 'warning',
  effect: 'opens',
  title: 'A SECURITY DEFINER function looks names up where its caller says',
  why: 'Without a search_path of its own it uses the caller’s; and pg_temp is looked into first unless the path names it last. A temporary table called like the one it reads is then read in its stead, with the owner’s privileges around it.',
  instead:
    "SET search_path = '' and names with their schema; or SET search_path = public, pg_temp; or a body in BEGIN ATOMIC, whose names are looked up once.",
  aliases: ['splinter/0011', 'pgrls/SEC015', 'migrationpilot/MP099'],
  *schema(subject) {
    const told = new Set<number>();
    for (const cause of causesOf(subject).of('definer-search-path-open')) {
      if (cause.on.class !== 'routine') continue;
      told.add(cause.on.id);
      yield leakFault(subject, cause, {
        at: placeOf(cause.on, 'settings', 'securityDefiner'),
        says: `${identityOf(subject, cause.on)} is SECURITY DEFINER and ${faultOf(cause.on)}`,
        severity: 'error',
        fix: fixFor(subject, cause.on),
      });
    }
    const { schema, own } = subject;
    for (const routine of schema.all('routine')) {
      if (!own(routine.id) || told.has(routine.id) || routine.extension !== undefined || !isOpen(subject, routine)) continue;
      const identity = routineIdentity(schema, routine);
      yield {
        object: identity,
        at: placeOf(routine, 'settings', 'securityDefiner'),
        says: `${identity} is SECURITY DEFINER and ${faultOf(routine)}.`,
        ...(isOutOfReach(subject, routine) && { severity: 'info' as const }),
        fix: fixFor(subject, routine),
      };
    }
  },
});

/** Callers of an API choose no search path and make no temporary tables: what they can do is left to the ones who can. */
function isOpen(subject: Subject, routine: Routine): boolean {
  if (!routine.securityDefiner || routine.body.kind !== 'text' || !namesWithoutSchema(subject, routine)) return false;
  return searchPath(routine) === undefined || (subject.regime.callersCome === 'sql' && !endsInTemporary(routine));
}

/** An API runs triggers with a search path of its own. */
const isOutOfReach = ({ regime }: Subject, { returns }: Routine): boolean => regime.callersCome === 'api' && returns === TRIGGER;

const faultOf = (routine: Routine): string =>
  searchPath(routine) === undefined
    ? 'has no search_path of its own, so that its caller decides which tables it reads'
    : 'its search_path does not end in pg_temp, so that a temporary table of its caller’s comes first';

function fixFor({ schema }: Subject, routine: Routine): string {
  const own = quoteIdentifier(schema.namespace(routine.namespace)?.name ?? 'public');
  const path = searchPath(routine) ?? (own === 'public' ? 'public' : `${own}, public`);
  return `ALTER ${routine.kind === 'procedure' ? 'PROCEDURE' : 'FUNCTION'} ${routineIdentity(schema, routine)} SET search_path = ${path}, pg_temp;`;
}
