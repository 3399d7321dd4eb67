/** nextval and its kin. What a sequence has given is not taken back, as in PostgreSQL. */
import type { Datum } from '../../model/datum.ts';
import type { SequenceDefinition } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';

export interface SequenceState {
  readonly last: bigint;
  readonly called: boolean;
}

function definitionOf({ store }: Context, id: number): SequenceDefinition {
  const relation = store.relation(id);
  if (!relation?.sequence) refuse('42809', `"${relation?.name ?? id}" is not a sequence`);
  return relation.sequence;
}

export function nextValue(context: Context, id: number): Datum {
  const { increment, min, max, start, cycle } = definitionOf(context, id);
  const state = context.sequences.get(id);
  let next = state ? (state.called ? state.last + increment : state.last) : start;
  if (next > max || next < min) {
    if (!cycle)
      refuse(
        '2200H',
        `nextval: reached ${next > max ? 'maximum' : 'minimum'} value of sequence "${context.store.relation(id)?.name}" (${next > max ? max : min})`,
      );
    next = next > max ? min : max;
  }
  context.sequences.set(id, { last: next, called: true });
  return next;
}

export function setValue(context: Context, id: number, value: bigint, called: boolean): Datum {
  const { min, max } = definitionOf(context, id);
  if (value < min || value > max)
    refuse('22003', `setval: value ${value} is out of bounds for sequence "${context.store.relation(id)?.name}" (${min}..${max})`);
  context.sequences.set(id, { last: value, called });
  return value;
}

export function currentValue(context: Context, id: number): Datum {
  definitionOf(context, id);
  const state = context.sequences.get(id);
  if (!state?.called) refuse('55000', `currval of sequence "${context.store.relation(id)?.name}" is not yet defined in this session`);
  return state.last;
}
