/** What a routine calls that nobody has read: something of an extension that is not known may do anything. */
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import type { Shop } from './search.ts';

/** Why it is not known what a call does, by what it calls; only what runs as its owner can do more than its caller. */
export function unreadIn(shop: Shop, routine: Routine, role: number, seen = new Set<number>()): string | undefined {
  if (seen.has(routine.id)) return undefined;
  seen.add(routine.id);
  const flat = shop.bodies.flat(routine, role);
  const inner = routine.securityDefiner ? routine.owner : role;
  let why: string | undefined;
  const see = (e: Expression): void => {
    if (e.kind === 'opaque' && routine.securityDefiner) why ??= `${routine.name}() asks for something that is not known: ${e.why}`;
    const called = e.kind === 'call' && e.function >= 16384 ? shop.context.store.routine(e.function) : undefined;
    if (called && called.body.kind !== 'native') why ??= unreadIn(shop, called, inner, seen);
  };
  const seeQuery = (query: Query): void => {
    const range = routine.securityDefiner ? query.ranges.find((one) => one.kind === 'opaque') : undefined;
    if (range?.kind === 'opaque') why ??= `${routine.name}() asks for something that is not known: ${range.why}`;
  };
  for (const query of flat?.queries ?? []) visitQuery(query, see, seeQuery);
  for (const expression of flat?.expressions ?? []) visit(expression, see, seeQuery);
  return why;
}
