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

/** Where sessions look without being told to: platforms put `extensions` on the path. */
const USUAL = ['public', 'extensions'];

/** Types of other schemas are said with their schema. */
function typesOf(schema: Schema): TypeNames {
  const isVisible = (type: Type): boolean =>
    type.namespace === PG_CATALOG || USUAL.some((name) => schema.namespaceNamed(name)?.id === type.namespace);
  return { type: (id) => schema.type(id), namespace: (id) => schema.namespace(id), isVisible };
}
