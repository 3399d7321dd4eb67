import { deparseIndex, deparseIndexPart, deparseIndexPredicate } from '../../model/deparse/index.ts';
import type { IndexDefinition, Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { type Entry, entry } from './entry.ts';
import { fullName, isUsers, namespaceName, sorted } from './place.ts';

export function indexes(schema: Schema): Entry[] {
  const listed = [...schema.all('relation')].flatMap((index) => {
    const table = index.index && schema.relation(index.index.table);
    return index.index && table && isUsers(schema, index) && table.extension === undefined
      ? [{ index, definition: index.index, table }]
      : [];
  });
  const ofConstraints = new Set<number>();
  for (const { kind, index } of schema.all('constraint'))
    if (index !== undefined && (kind === 'primary key' || kind === 'unique' || kind === 'exclude')) ofConstraints.add(index);
  return sorted(
    listed,
    ({ index }) => namespaceName(schema, index.namespace),
    ({ index }) => index.name,
  ).map(({ index, definition, table }) => indexEntry(schema, index, definition, table, ofConstraints.has(index.id)));
}

function indexEntry(schema: Schema, index: Relation, definition: IndexDefinition, table: Relation, fromConstraint: boolean): Entry {
  const texts = definition.parts.map((_, i) => deparseIndexPart(schema, index, i + 1, { pretty: true }));
  const keys = definition.parts.slice(0, definition.keys);
  return entry({
    schema: namespaceName(schema, index.namespace),
    name: index.name,
    table: fullName(schema, table),
    method: definition.method,
    unique: definition.unique,
    primary: definition.primary,
    valid: definition.valid,
    nullsNotDistinct: definition.nullsNotDistinct,
    keys: texts.slice(0, definition.keys),
    include: texts.slice(definition.keys),
    columns: keys.map((part) => (part.attribute === 0 ? null : (table.columns[part.attribute - 1]?.name ?? null))),
    predicate: deparseIndexPredicate(schema, index),
    fromConstraint,
    partition: index.parents.length > 0,
    definition: deparseIndex(schema, index),
    comment: index.comment,
  });
}
