/** The foreign keys of the folder's tables. */
import type { Constraint, ForeignKey, Relation } from '../model/objects.ts';
import type { Subject } from './subject.ts';
import { designedTables } from './tables.ts';

export interface Key {
  readonly relation: Relation;
  readonly constraint: Constraint;
  readonly foreign: ForeignKey;
  readonly parent: Relation;
}

/** Those that were written: what partitions have from their parents is not. */
export function foreignKeys(subject: Subject): Key[] {
  const { schema } = subject;
  return designedTables(subject).flatMap((relation) =>
    schema.constraintsOf(relation.id).flatMap((constraint): Key[] => {
      const { foreign } = constraint;
      const parent = foreign && constraint.parent === undefined ? schema.relation(foreign.table) : undefined;
      return foreign && parent ? [{ relation, constraint, foreign, parent }] : [];
    }),
  );
}
