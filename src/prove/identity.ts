/** How PostgreSQL spells an object's identity: `public."Docs"`, `public.search(uuid)`. */

import { PG_CATALOG } from '../model/catalog/ids.ts';
import { quoteIdentifier } from '../model/identifier.ts';
import type { Relation, Routine, Type } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { formatType, type TypeNames } from '../model/type-name.ts';

export const relationIdentity = (schema: Schema, relation: Relation): string =>
  `${quoteIdentifier(schema.namespace(relation.namespace)?.name ?? '')}.${quoteIdentifier(relation.name)}`;

export const routineIdentity = (schema: Schema, routine: Routine): string =>
  `${quoteIdentifier(schema.namespace(routine.namespace)?.name ?? '')}.${quoteIdentifier(routine.name)}(${routine.inputs.map((type) => formatType(typesOf(schema), type, -1)).join(', ')})`;

/** Types of other schemas are said with their schema, as a session with the usual search_path sees them. */
function typesOf(schema: Schema): TypeNames {
  const isVisible = (type: Type): boolean => type.namespace === PG_CATALOG || type.namespace === schema.namespaceNamed('public')?.id;
  return { type: (id) => schema.type(id), namespace: (id) => schema.namespace(id), isVisible };
}
