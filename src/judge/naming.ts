/** How findings name what they are about: as PostgreSQL identifies it, quoted where it must be. */
import { quoteIdentifier, quoteQualified } from '../model/identifier.ts';
import type { Column, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';

export { routineIdentity } from '../prove/identity.ts';

/** `public."Docs"`. Faults of its policies, constraints and triggers are the table's, too; `key` tells them apart. */
export const relationIdentity = (schema: Schema, relation: Relation): string =>
  quoteQualified(schema.namespace(relation.namespace)?.name ?? '', relation.name);

/** `public.docs.tenant_id`. */
export const columnIdentity = (schema: Schema, relation: Relation, column: Column): string =>
  `${relationIdentity(schema, relation)}.${quoteIdentifier(column.name)}`;
