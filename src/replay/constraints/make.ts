/** Constraints as objects: their names, and what they hang on (CreateConstraintEntry). */
import type { ConstraintDefinition } from '../../model/change.ts';
import type { Constraint, Dependency, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import type { Unmade } from '../store.ts';

type Given = Pick<ConstraintDefinition, 'deferrable' | 'initiallyDeferred' | 'notValid' | 'enforced' | 'noInherit' | 'at'>;

export interface NewConstraint {
  readonly name: string;
  readonly kind: Constraint['kind'];
  readonly columns: readonly number[];
  readonly more?: Partial<Constraint>;
  readonly depends?: readonly Dependency[];
}

/** A constraint of a table: it goes with the table, and with each of its own columns. */
export function makeConstraint({ store }: Context, relation: Relation, wanted: NewConstraint, given?: Given): Constraint {
  if (given?.initiallyDeferred && given.deferrable === false)
    refuse('42601', 'constraint declared INITIALLY DEFERRED must be DEFERRABLE', { at: given.at });
  const own: Dependency[] =
    wanted.columns.length > 0
      ? wanted.columns.map((column) => ({ on: relation.id, column, type: 'auto' }))
      : [{ on: relation.id, type: 'auto' }];
  const constraint: Unmade<Constraint> = {
    class: 'constraint',
    name: wanted.name,
    namespace: relation.namespace,
    kind: wanted.kind,
    relation: relation.id,
    domain: 0,
    columns: wanted.columns,
    deferrable: given?.deferrable ?? given?.initiallyDeferred ?? false,
    initiallyDeferred: given?.initiallyDeferred ?? false,
    validated: !(given?.notValid ?? false),
    enforced: given?.enforced ?? true,
    noInherit: isNotInherited(relation, wanted, given),
    local: true,
    inheritedFrom: 0,
    ...wanted.more,
    depends: wanted.depends ? own.concat(wanted.depends) : own,
  };
  const place = given ? store.placeAt(given.at) : store.place;
  const around = store.place;
  store.place = place;
  const made = store.make<Constraint>(constraint);
  store.place = around;
  return made;
}

/** Keys say so of themselves, where they are not a partitioned table's or its partition's. */
function isNotInherited(relation: Relation, { kind, more }: NewConstraint, given: Given | undefined): boolean {
  if (kind === 'check' || kind === 'not null') return given?.noInherit ?? false;
  return more?.parent === undefined && !(kind === 'foreign key' && relation.kind === 'partitioned table');
}

export const constraintNamed = (context: Context, relation: Relation, name: string): Constraint | undefined =>
  context.store.constraintsOf(relation.id).find((constraint) => constraint.name === name);

/**
 * Gives whether a constraint of the name had been made of which nobody knows whether the rows that were there let it be:
 * this one takes its place, and one of the two is there for sure.
 */
export function requireFreeName(context: Context, relation: Relation, name: string, at: number): boolean {
  const existing = constraintNamed(context, relation, name);
  const unsure = existing?.kind === 'foreign key' && existing.unsure !== undefined;
  if (unsure) context.store.remove(existing);
  else if (existing) refuse('42710', `constraint "${name}" for relation "${relation.name}" already exists`, { at, object: name });
  return unsure;
}
