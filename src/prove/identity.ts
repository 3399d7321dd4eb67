/** How PostgreSQL spells an object's identity: `public."Docs"`, `public.search(uuid)`. */
import { quoteIdentifier } from '../model/identifier.ts';
import type { Relation, Routine } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { formatType } from '../model/type-name.ts';

export const relationIdentity = (schema: Schema, relation: Relation): string =>
  `${quoteIdentifier(schema.namespace(relation.namespace)?.name ?? '')}.${quoteIdentifier(relation.name)}`;

export const routineIdentity = (schema: Schema, routine: Routine): string =>
  `${quoteIdentifier(schema.namespace(routine.namespace)?.name ?? '')}.${quoteIdentifier(routine.name)}(${routine.inputs.map((type) => formatType(schema, type, -1)).join(', ')})`;
