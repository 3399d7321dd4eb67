/**
 * Objects that PostgreSQL has and the model has not: a view's rule, a foreign key's triggers. Their ids follow from the
 * object that they belong to, far above those that are handed out.
 */
import type { Constraint, Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';

const VIEW_RULES = 0x40000000;
const KEY_TRIGGERS = 0x80000000;

/** The rule `_RETURN` by which a view is its query. */
export const viewRule = (view: number): number => VIEW_RULES + view;

export function viewOfRule(schema: Schema, rule: number): Relation | undefined {
  const view = rule >= VIEW_RULES && rule < KEY_TRIGGERS ? schema.relation(rule - VIEW_RULES) : undefined;
  return view && hasViewRule(view) ? view : undefined;
}

export const hasViewRule = ({ kind }: Relation): boolean => kind === 'view' || kind === 'materialized view';

/** One of the four triggers that keep a foreign key. */
export interface KeyTrigger {
  readonly id: number;
  readonly constraint: Constraint;
  readonly relation: number;
  readonly other: number;
  readonly name: string;
  readonly function: string;
  readonly event: 'insert' | 'update' | 'delete';
  readonly deferred: boolean;
}

const ACTIONS = { 'no action': 'noaction', restrict: 'restrict', cascade: 'cascade', 'set null': 'setnull', 'set default': 'setdefault' };

export function keyTriggers(constraint: Constraint): readonly KeyTrigger[] {
  const { foreign, relation } = constraint;
  if (!foreign) return [];
  const make = (n: number, own: boolean, routine: string, event: KeyTrigger['event'], action: string): KeyTrigger => {
    const id = KEY_TRIGGERS + constraint.id * 4 + n;
    return {
      id,
      constraint,
      relation: own ? relation : foreign.table,
      other: own ? foreign.table : relation,
      name: `RI_ConstraintTrigger_${own ? 'c' : 'a'}_${id}`,
      function: routine,
      event,
      // What the other table's rows do is deferred only where it is a check.
      deferred: constraint.deferrable && (own || action === 'no action'),
    };
  };
  return [
    make(0, false, `RI_FKey_${ACTIONS[foreign.onDelete]}_del`, 'delete', foreign.onDelete),
    make(1, false, `RI_FKey_${ACTIONS[foreign.onUpdate]}_upd`, 'update', foreign.onUpdate),
    make(2, true, 'RI_FKey_check_ins', 'insert', ''),
    make(3, true, 'RI_FKey_check_upd', 'update', ''),
  ];
}

export function keyTrigger(schema: Schema, id: number): KeyTrigger | undefined {
  if (id < KEY_TRIGGERS) return undefined;
  const constraint = schema.constraint(Math.floor((id - KEY_TRIGGERS) / 4));
  return constraint && keyTriggers(constraint).find((trigger) => trigger.id === id);
}

/** The foreign key triggers that fire on a relation's rows. */
export const keyTriggersOn = (schema: Schema, relation: number): readonly KeyTrigger[] =>
  [...new Set([...schema.constraintsOf(relation), ...schema.referencing(relation)])]
    .flatMap(keyTriggers)
    .filter((trigger) => trigger.relation === relation);
