import type { Routine } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';

const DEEPEST = 60;

/** Runs a routine's body under its SET clauses and, for SECURITY DEFINER, as its owner. */
export function enter<T>(context: Context, routine: Routine, run: () => T): T {
  const { limits, session } = context;
  if (limits.depth >= DEEPEST) refuse('54001', 'stack depth limit exceeded');
  limits.depth++;
  const { atomic } = context;
  context.atomic ||= routine.kind !== 'procedure' || routine.settings.length > 0 || routine.securityDefiner;
  try {
    if (routine.settings.length === 0 && !routine.securityDefiner) return run();
    return session.within(
      new Map(routine.settings.map(({ name, value }) => [name.toLowerCase(), value])),
      routine.securityDefiner ? routine.owner : undefined,
      run,
    );
  } finally {
    limits.depth--;
    context.atomic = atomic;
  }
}
