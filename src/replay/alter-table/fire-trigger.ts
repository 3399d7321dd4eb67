/** ENABLE and DISABLE TRIGGER, those that keep foreign keys among them (EnableDisableTrigger). */
import type { FireMode, TableCommand } from '../../model/change.ts';
import type { Constraint, ForeignKey, Relation, Trigger } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { isSuperuser } from '../privileges/membership.ts';
import type { Store } from '../store.ts';

export function fireTrigger(context: Context, relation: Relation, command: Extract<TableCommand, { kind: 'fire trigger' }>): void {
  const { store } = context;
  const all = store.triggersOf(relation.id);
  const chosen = command.named ? all.filter((trigger) => trigger.name === command.trigger) : all;
  if (command.named && chosen.length === 0)
    refuse('42704', `trigger "${command.trigger}" for table "${relation.name}" does not exist`, {
      at: command.at,
      object: command.trigger,
    });
  if (!command.named && command.trigger === 'all') setKeyTriggers(context, relation, command.mode, command.at);
  const set = (trigger: Trigger): void => {
    store.alter(trigger, { enabled: command.mode });
    for (const { object } of store.dependents(trigger.id)) if (object.class === 'trigger' && object.parent === trigger.id) set(object);
  };
  for (const trigger of chosen) set(trigger);
}

/** The triggers that keep foreign keys, those of other tables that point here too: only a superuser may still them. */
function setKeyTriggers({ store, session }: Context, relation: Relation, mode: FireMode, at: number): void {
  const own = store.constraintsOf(relation.id).filter(({ foreign }) => foreign);
  const others = store.referencing(relation.id);
  const [first] = [...own, ...others];
  if (first && !isSuperuser(store, session.user))
    refuse('42501', `permission denied: "RI_ConstraintTrigger_${own.length > 0 ? 'c' : 'a'}_${first.id}" is a system trigger`, { at });
  for (const { id } of own) setMode(store, id, { checks: mode });
  for (const { id } of others) setMode(store, id, { actions: mode });
}

function setMode(store: Store, id: number, mode: Partial<ForeignKey>): void {
  const constraint = store.constraint(id);
  if (constraint?.foreign) store.alter<Constraint>(constraint, { foreign: { ...constraint.foreign, ...mode } });
}
