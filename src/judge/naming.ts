/**
 * How findings name what they are about: as PostgreSQL identifies it, quoted where it must be. Faults of a table's
 * policies, constraints and triggers are the table's, too; `key` tells them apart.
 */
import { quoteIdentifier } from '../model/identifier.ts';
import type { Column, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { relationIdentity, routineIdentity } from '../prove/identity.ts';

export { relationIdentity, routineIdentity };

/** `public.docs.tenant_id`. */
export const columnIdentity = (schema: Schema, relation: Relation, column: Column): string =>
  `${relationIdentity(schema, relation)}.${quoteIdentifier(column.name)}`;
