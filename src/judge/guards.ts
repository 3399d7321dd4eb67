/** What stands between a caller and a value in a new row. */
import type { Expression } from '../model/expression.ts';
import type { Policy, Relation } from '../model/objects.ts';
import { visit } from '../model/walk.ts';
import type { Subject } from './subject.ts';

/** Whether policies look at one of the columns of a row that is written, in whatever way: they may well confine what it says. */
export function isWatched({ schema }: Subject, relation: Relation, attributes: readonly number[]): boolean {
  const policies = schema.policiesOf(relation.id).filter(({ command }) => command !== 'select' && command !== 'delete');
  const asks = (policy: Policy) => {
    const written = policy.check ?? policy.using;
    return written !== undefined && mentions(written.expression, written.row.id, attributes);
  };
  const permissive = policies.filter((policy) => policy.permissive);
  return policies.some((policy) => !policy.permissive && asks(policy)) || (permissive.length > 0 && permissive.every(asks));
}

function mentions(e: Expression, row: number, attributes: readonly number[]): boolean {
  let found = false;
  visit(e, (part) => {
    found ||= part.kind === 'whole row' && part.range === row;
    found ||= part.kind === 'column' && part.range === row && attributes.includes(part.attribute);
    return !found;
  });
  return found;
}

/** Whether a trigger that fires before rows are written, or after, reads the other table: it may refuse what does not fit. */
export function isChecked({ schema, bodies }: Subject, relation: Relation, other: number): boolean {
  return schema.triggersOf(relation.id).some((trigger) => {
    if (trigger.internal || trigger.enabled === 'disabled' || !trigger.events.some((event) => event === 'insert' || event === 'update'))
      return false;
    const routine = schema.routine(trigger.function);
    if (!routine || (routine.body.kind === 'native' && trigger.timing !== 'before')) return false;
    const body = routine.body.kind === 'native' ? undefined : bodies(routine);
    if (!body) return true;
    const name = schema.relation(other)?.name ?? '';
    return routine.body.kind === 'text' && routine.body.text.includes(name);
  });
}
