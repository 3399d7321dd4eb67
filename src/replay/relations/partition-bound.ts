/** FOR VALUES: bounds as values of the key's types, and whether two partitions would overlap (partbounds.c). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceTo } from '../../bind/coerce.ts';
import type { PartitionBound } from '../../model/change.ts';
import { type Datum, isUndecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import type { BoundPartition, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Unbound } from '../../model/unbound.ts';
import { compareDatums } from '../../model/value/compare.ts';
import { bindAlone } from '../bound.ts';
import type { Context } from '../context.ts';
import { evaluateAlone } from '../evaluate/alone.ts';

type RangeDatum = Expression | 'minvalue' | 'maxvalue';

export function bindBound(context: Context, parent: Relation, bound: PartitionBound, at: number): BoundPartition {
  const key = parent.partitionKey;
  if (!key) return refuse('42P17', `"${parent.name}" is not partitioned`, { at });
  if (bound.kind === 'default') {
    if (key.strategy === 'hash') refuse('42P16', 'a hash-partitioned table may not have a default partition', { at });
    return bound;
  }
  if (bound.kind !== key.strategy) refuse('42P16', `invalid bound specification for a ${key.strategy} partition`, { at });
  if (bound.kind === 'hash') {
    if (bound.modulus <= 0) refuse('42P16', 'modulus for hash partition must be an integer value greater than zero', { at });
    if (bound.remainder < 0) refuse('42P16', 'remainder for hash partition must be an integer value greater than or equal to zero', { at });
    if (bound.remainder >= bound.modulus) refuse('42P16', 'remainder for hash partition must be less than modulus', { at });
    return bound;
  }
  if (bound.kind === 'list') return { kind: 'list', values: listValues(context, parent, bound.values) };
  const side = (values: typeof bound.from, which: string): RangeDatum[] => {
    if (values.length !== key.parts.length) refuse('42P16', `${which} must specify exactly one value per partitioning column`, { at });
    refuseBehindInfinite(values, at);
    return values.map((value, i) => (value === 'minvalue' || value === 'maxvalue' ? value : boundValue(context, parent, i, value)));
  };
  return { kind: 'range', from: side(bound.from, 'FROM'), to: side(bound.to, 'TO') };
}

/** Each value once. */
function listValues(context: Context, parent: Relation, written: readonly Unbound[]): Expression[] {
  const { type } = keyColumn(parent, 0);
  const kept: Expression[] = [];
  for (const one of written) {
    const value = boundValue(context, parent, 0, one);
    if (!kept.some((other) => sameDatum(context, type, valueOf(value), valueOf(other)))) kept.push(value);
  }
  return kept;
}

/** Whether two bounds are known to be the same; NULL is one. */
function sameDatum({ store }: Context, type: number, a: Datum, b: Datum): boolean {
  if (a === null || b === null) return a === b;
  return !isUndecided(a) && !isUndecided(b) && compareDatums(store, type, a, b) === 0;
}

function refuseBehindInfinite(values: readonly (Unbound | 'minvalue' | 'maxvalue')[], at: number): void {
  let infinite: 'minvalue' | 'maxvalue' | undefined;
  for (const value of values) {
    if (infinite !== undefined && value !== infinite)
      refuse('42804', `every bound following ${infinite.toUpperCase()} must also be ${infinite.toUpperCase()}`, { at });
    if (value === 'minvalue' || value === 'maxvalue') infinite = value;
  }
}

function keyColumn(parent: Relation, index: number): { readonly name: string; readonly type: number; readonly modifier: number } {
  const part = parent.partitionKey?.parts[index];
  const column = part && part.attribute !== 0 ? parent.columns[part.attribute - 1] : undefined;
  return column ?? { name: 'expression', type: part?.expression?.type ?? 0, modifier: -1 };
}

function boundValue(context: Context, parent: Relation, index: number, written: Unbound): Expression {
  const { store } = context;
  const column = keyColumn(parent, index);
  const bound = bindAlone(context, CLAUSE.partitionBound, written);
  const coerced = coerceTo(store, bound, column.type, column.modifier, 'assignment');
  if (!coerced)
    refuse('42804', `specified value cannot be cast to type ${formatType(store, column.type, -1)} for column "${column.name}"`, {
      at: written.at,
    });
  const value = evaluateAlone(context, coerced);
  return { kind: 'constant', value, type: column.type, modifier: column.modifier, at: written.at };
}

const valueOf = (datum: RangeDatum): Datum => (typeof datum === 'object' && datum.kind === 'constant' ? datum.value : null);

/** Compares two range bounds, column by column; undefined where a value is not known. */
function compareBounds(context: Context, parent: Relation, a: readonly RangeDatum[], b: readonly RangeDatum[]): number | undefined {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as RangeDatum, b[i] as RangeDatum];
    const rank = (datum: RangeDatum) => (datum === 'minvalue' ? -1 : datum === 'maxvalue' ? 1 : 0);
    if (rank(x) !== 0 || rank(y) !== 0) {
      if (rank(x) !== rank(y)) return rank(x) - rank(y);
      return 0;
    }
    const [left, right] = [valueOf(x), valueOf(y)];
    if (isUndecided(left) || isUndecided(right)) return undefined;
    const order = compareDatums(context.store, keyColumn(parent, i).type, left, right);
    if (order !== 0) return order;
  }
  return 0;
}

export function refuseOverlap(context: Context, parent: Relation, name: string, bound: BoundPartition, at: number): void {
  const overlap = (other: Relation): never =>
    refuse('42P17', `partition "${name}" would overlap partition "${other.name}"`, { at, object: other.name });
  if (bound.kind === 'range') {
    const order = compareBounds(context, parent, bound.from, bound.to);
    if (order !== undefined && order >= 0) refuse('42P17', `empty range bound specified for partition "${name}"`, { at });
  }
  for (const other of context.store.childrenOf(parent.id)) {
    const theirs = other.partitionBound;
    if (!theirs || theirs.kind !== bound.kind) continue;
    if (bound.kind === 'default')
      refuse('42P17', `partition "${name}" conflicts with existing default partition "${other.name}"`, { at, object: other.name });
    if (bound.kind === 'hash' && theirs.kind === 'hash') {
      const [small, large] = bound.modulus < theirs.modulus ? [bound, theirs] : [theirs, bound];
      if (large.modulus % small.modulus !== 0)
        refuse('42P17', 'every hash partition modulus must be a factor of the next larger modulus', { at });
      if (large.remainder % small.modulus === small.remainder) overlap(other);
    }
    if (bound.kind === 'list' && theirs.kind === 'list') {
      const type = keyColumn(parent, 0).type;
      if (bound.values.some((value) => theirs.values.some((their) => sameDatum(context, type, valueOf(value), valueOf(their)))))
        overlap(other);
    }
    if (bound.kind === 'range' && theirs.kind === 'range') {
      const startsBeforeEnd = compareBounds(context, parent, bound.from, theirs.to);
      const endsAfterStart = compareBounds(context, parent, bound.to, theirs.from);
      if (startsBeforeEnd !== undefined && endsAfterStart !== undefined && startsBeforeEnd < 0 && endsAfterStart > 0) overlap(other);
    }
  }
}
