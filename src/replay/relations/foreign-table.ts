/** What a foreign table cannot have, its rows being elsewhere (transformColumnDefinition, transformTableConstraint). */
import type { ConstraintDefinition } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';

const SAYS: Partial<Record<ConstraintDefinition['kind'], string>> = {
  'primary key': 'primary key',
  unique: 'unique',
  exclude: 'exclusion',
  'foreign key': 'foreign key',
};

/** Refused: 0A000. */
export function refuseForeignKeys(constraints: readonly ConstraintDefinition[]): void {
  for (const { kind, at } of constraints)
    if (SAYS[kind]) refuse('0A000', `${SAYS[kind]} constraints are not supported on foreign tables`, { at });
}
