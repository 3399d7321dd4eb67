/** LIKE ... INCLUDING: what else is copied besides names, types and NOT NULL (transformTableLikeClause, expandTableLikeClause). */
import { findRelation } from '../../bind/names.ts';
import type { CreateTable, TableElement } from '../../model/change.ts';
import type { Column, IndexDefinition, IndexPartObject, Relation } from '../../model/objects.ts';
import { attributesOf } from '../constraints/check.ts';
import { constraintNamed, makeConstraint } from '../constraints/make.ts';
import { mapAttribute, mapAttributes } from '../constraints/map-attributes.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { chooseIndexName } from '../indexes/define.ts';
import { constraintOf } from '../indexes/partitions.ts';
import { indexColumnNames } from '../made-names.ts';
import { columnNamed, liveColumns } from '../resolve.ts';
import { copyDefault } from './inherit.ts';
import { alterColumn, current, makeRelation } from './make.ts';
import { addIdentity } from './serial.ts';

type Like = Extract<TableElement, { kind: 'like' }>;

/** Defaults, generation expressions, identities and comments of columns. */
export function copyLike(context: Context, relation: Relation, like: Like): void {
  const { store } = context;
  const source = findRelation(namesOf(context), like.table);
  if (!source) return;
  for (const from of liveColumns(source)) {
    const column = columnNamed(current(store, relation), from.name) as Column;
    if (from.generated && like.including.has('generated')) {
      alterColumn(store, current(store, relation), column.attribute, { generated: from.generated }, like.at);
      copyDefault(context, source, current(store, relation), from, column);
    } else if (!from.generated && from.default !== undefined && like.including.has('defaults'))
      copyDefault(context, source, current(store, relation), from, column);
    if (from.identity && like.including.has('identity'))
      addIdentity(context, current(store, relation), column, from.identity === 'always', [], like.at);
    const facts: Partial<Column> = {
      ...(from.comment !== undefined && like.including.has('comments') ? { comment: from.comment } : {}),
      ...(from.storage !== undefined && like.including.has('storage') ? { storage: from.storage } : {}),
      ...(from.compression !== undefined && like.including.has('compression') ? { compression: from.compression } : {}),
    };
    if (Object.keys(facts).length > 0) alterColumn(store, current(store, relation), column.attribute, facts, like.at);
  }
}

/** Checks and indexes of the tables that LIKE names, once the new table's columns are complete. */
export function likeConstraints(context: Context, change: CreateTable, relation: Relation): void {
  for (const element of change.elements) {
    if (element.kind !== 'like') continue;
    const source = findRelation(namesOf(context), element.table);
    if (!source) continue;
    if (element.including.has('constraints')) copyChecks(context, source, relation, element);
    if (element.including.has('indexes') && source.kind !== 'foreign table')
      for (const index of context.store.indexesOf(source.id)) copyIndex(context, source, relation, index, element);
  }
}

function copyChecks(context: Context, source: Relation, relation: Relation, like: Like): void {
  const { store } = context;
  for (const constraint of store.constraintsOf(source.id)) {
    if (constraint.kind !== 'check' || !constraint.check || constraintNamed(context, relation, constraint.name)) continue;
    const { expression, row } = mapAttributes(
      context,
      constraint.check.expression,
      constraint.check.range,
      source,
      current(store, relation),
    );
    const needs = new Needs(store, [row]).expression(expression).list();
    makeConstraint(context, relation, {
      name: constraint.name,
      kind: 'check',
      columns: attributesOf(expression, row.id),
      more: {
        check: { expression, place: store.placeAt(like.at), range: row.id },
        noInherit: constraint.noInherit,
        ...(like.including.has('comments') && constraint.comment !== undefined ? { comment: constraint.comment } : {}),
      },
      depends: needs.filter((need) => need.on !== relation.id),
    });
  }
}

/** A copy under a name of the new table's; a constraint's index comes with a constraint. */
function copyIndex(context: Context, source: Relation, relation: Relation, index: Relation, like: Like): void {
  const { store } = context;
  const definition = index.index as IndexDefinition;
  const constraint = constraintOf(context, source, index);
  const parts = definition.parts.map(
    (part): IndexPartObject => ({
      ...part,
      attribute: part.attribute === 0 ? 0 : mapAttribute(source, relation, part.attribute),
      ...(part.expression
        ? {
            expression: {
              ...part.expression,
              expression: mapAttributes(context, part.expression.expression, definition.range, source, relation).expression,
            },
          }
        : {}),
    }),
  );
  const labels = indexColumnNames(parts.slice(0, definition.keys).map((part) => ({ column: part.name })));
  const name = chooseIndexName(context, relation, labels, {
    primary: definition.primary,
    exclusion: definition.exclusion,
    constraint: constraint !== undefined,
  });
  const made = makeRelation(context, {
    name,
    namespace: relation.namespace,
    kind: relation.kind === 'partitioned table' ? 'partitioned index' : 'index',
    columns: [],
    persistence: relation.persistence,
    owner: relation.owner,
    more: { index: { ...definition, table: relation.id, parts, replicaIdentity: false, clustered: false } },
    depends: constraint
      ? []
      : parts.filter((part) => part.attribute !== 0).map((part) => ({ on: relation.id, column: part.attribute, type: 'auto' as const })),
  });
  if (!constraint) return;
  if (definition.primary)
    for (const part of parts.slice(0, definition.keys))
      alterColumn(store, current(store, relation), part.attribute, { notNull: true }, like.at);
  const copy = makeConstraint(context, relation, {
    name,
    kind: constraint.kind,
    columns: parts.slice(0, definition.keys).map((part) => part.attribute),
    more: {
      index: made.id,
      deferrable: constraint.deferrable,
      initiallyDeferred: constraint.initiallyDeferred,
      ...(constraint.operators ? { operators: constraint.operators } : {}),
    },
  });
  store.alter(made, { depends: [...made.depends, { on: copy.id, type: 'internal' }] });
}
