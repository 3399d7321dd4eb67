/** LIKE ... INCLUDING: what else is copied besides names, types and NOT NULL (transformTableLikeClause, expandTableLikeClause). */
import { findRelation } from '../../bind/names.ts';
import { INT8 } from '../../model/catalog/ids.ts';
import type { CreateTable, TableElement } from '../../model/change.ts';
import type { Column, IndexDefinition, IndexPartObject, Relation } from '../../model/objects.ts';
import { attributesOf } from '../constraints/check.ts';
import { constraintNamed, makeConstraint } from '../constraints/make.ts';
import { mapAttribute, mapAttributes } from '../constraints/map-attributes.ts';
import { namesNotNull, setNotNull } from '../constraints/not-null.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { chooseIndexName } from '../indexes/define.ts';
import { constraintOf } from '../indexes/partitions.ts';
import { indexColumnNames } from '../made-names.ts';
import { columnNamed, liveColumns } from '../resolve.ts';
import { copyStatistics } from '../statistics.ts';
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
    if (from.identity && like.including.has('identity')) copyIdentity(context, source, current(store, relation), from, column, like.at);
    const facts: Partial<Column> = {
      ...(from.comment !== undefined && like.including.has('comments') ? { comment: from.comment } : {}),
      ...(from.storage !== undefined && like.including.has('storage') ? { storage: from.storage } : {}),
      ...(from.compression !== undefined && like.including.has('compression') ? { compression: from.compression } : {}),
    };
    if (Object.keys(facts).length > 0) alterColumn(store, current(store, relation), column.attribute, facts, like.at);
  }
}

/** The copied options leave the sequence's own type out, which then is bigint. */
function copyIdentity(context: Context, source: Relation, relation: Relation, from: Column, column: Column, at: number): void {
  const { store } = context;
  const sequence = store.sequencesOwnedBy(source.id).find((one) => one.sequence?.ownedBy?.attribute === from.attribute)?.sequence;
  const made = addIdentity(context, relation, column, from.identity === 'always', [], at);
  const own = store.sequencesOwnedBy(made.id).find((one) => one.sequence?.ownedBy?.attribute === column.attribute);
  if (!sequence || !own?.sequence?.ownedBy) return;
  store.alter(own, { sequence: { ...sequence, type: INT8, ownedBy: own.sequence.ownedBy } });
}

/** From PostgreSQL 18 on NOT NULL comes with the name that it has there. */
export function likeNotNulls(context: Context, change: CreateTable, relation: Relation): void {
  if (!namesNotNull(context)) return;
  for (const element of change.elements) {
    const source = element.kind === 'like' ? findRelation(namesOf(context), element.table) : undefined;
    if (!source) continue;
    for (const { name, kind, columns, noInherit } of context.store.constraintsOf(source.id)) {
      const column = kind === 'not null' ? columnNamed(relation, source.columns[(columns[0] as number) - 1]?.name ?? '') : undefined;
      if (column)
        setNotNull(context, current(context.store, relation), column.attribute, {
          name,
          noInherit,
          at: element.kind === 'like' ? element.at : 0,
        });
    }
  }
}

/** Checks and indexes of the tables that LIKE names, once the new table's columns are complete. */
export function likeConstraints(context: Context, change: CreateTable, relation: Relation): void {
  for (const element of change.elements) {
    if (element.kind !== 'like') continue;
    const source = findRelation(namesOf(context), element.table);
    if (!source) continue;
    if (element.including.has('constraints')) copyChecks(context, source, relation, element);
    if (element.including.has('statistics'))
      copyStatistics(context, source, current(context.store, relation), element.including.has('comments'));
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
  const labels = indexColumnNames(parts.map((part) => part.name));
  const name = chooseIndexName(context, relation, labels, {
    primary: definition.primary,
    unique: definition.unique,
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
  if (index.comment !== undefined && like.including.has('comments')) store.put({ ...made, comment: index.comment });
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
  store.alter(current(store, made), { depends: [...made.depends, { on: copy.id, type: 'internal' }] });
}
