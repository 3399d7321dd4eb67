import type { AlterRoutine } from '../../model/change.ts';
import type { Routine } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { requireOwner } from '../resolve.ts';
import { requireAttributes, settingsOf } from './create.ts';
import { findRoutine } from './find.ts';

export function alterRoutine(context: Context, change: AlterRoutine): void {
  const { store, session } = context;
  const { attributes } = change;
  const routine = findRoutine(context, change.routine, false) as Routine;
  requireOwner(context, routine, 'function', routine.name, change.at);
  if (routine.kind === 'aggregate') refuse('42809', `"${routine.name}" is an aggregate function`, { at: change.at });
  if (attributes.leakproof && !(store.role(session.user)?.superuser ?? false))
    refuse('42501', 'only superuser can define a leakproof function', { at: change.at });
  const { volatility, strict, leakproof, securityDefiner, parallel, cost, rows } = attributes;
  const said = { volatility, strict, leakproof, securityDefiner, parallel, cost, rows };
  if (routine.kind === 'procedure' && Object.entries(said).some(([name, value]) => value !== undefined && name !== 'securityDefiner'))
    refuse('42P13', 'invalid attribute in procedure definition', { at: change.at });
  requireAttributes(context, attributes, routine.returnsSet, change.at);
  const facts = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Routine>;
  const altered = store.alter(routine, {
    ...facts,
    ...(attributes.settings.length > 0 ? { settings: settingsOf(context, attributes, routine.settings) } : {}),
  });
  context.report(routine.kind === 'procedure' ? 'ALTER PROCEDURE' : 'ALTER FUNCTION', altered);
}
