import { deparseOverRow } from '../../model/deparse/expression.ts';
import { Names } from '../../model/deparse/names.ts';
import { deparsePartitionBound, deparsePartitionKey } from '../../model/deparse/partition.ts';
import { deparseView } from '../../model/deparse/view.ts';
import type { Column, Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { compareText } from '../../model/value/text.ts';
import { type Entry, entry, inner } from './entry.ts';
import { fullName, grants, isUsers, namespaceName, roleName, sorted } from './place.ts';
import { readsOf } from './reads.ts';

const LISTED = new Set<Relation['kind']>(['table', 'partitioned table', 'foreign table', 'view', 'materialized view']);

const HAS_ROWS = new Set<Relation['kind']>(['table', 'partitioned table', 'materialized view']);

export function relations(schema: Schema): Entry[] {
  const listed = [...schema.all('relation')].filter((relation) => LISTED.has(relation.kind) && isUsers(schema, relation));
  return sorted(
    listed,
    (relation) => namespaceName(schema, relation.namespace),
    (relation) => relation.name,
  ).map((relation) => relationEntry(schema, relation));
}

function relationEntry(schema: Schema, relation: Relation): Entry {
  const isView = relation.kind === 'view' || relation.kind === 'materialized view';
  const parents = relation.parents.flatMap((parent) => schema.relation(parent) ?? []);
  return entry({
    schema: namespaceName(schema, relation.namespace),
    name: relation.name,
    kind: kindOf(relation),
    owner: roleName(schema, relation.owner),
    unlogged: relation.persistence === 'unlogged',
    rls: relation.rowSecurity,
    rlsForced: relation.forceRowSecurity,
    partitionKey: deparsePartitionKey(schema, relation),
    partitionBound: relation.partitionBound && deparsePartitionBound(schema, relation.partitionBound),
    parents: parents.map((parent) => fullName(schema, parent)),
    options: optionsOf(relation),
    securityInvoker: ['true', 'on', '1', 'yes'].includes(relation.options['security_invoker'] ?? ''),
    definition: isView ? deparseView(schema, relation) : undefined,
    reads: isView ? readsOf(schema, relation.depends, relation.id) : undefined,
    populated: relation.kind === 'materialized view' ? (relation.populated ?? true) : undefined,
    replicaIdentity: HAS_ROWS.has(relation.kind) ? relation.replicaIdentity : 'nothing',
    comment: relation.comment,
    grants: grants(schema, relation.acl, relation.owner),
    columns: relation.columns.filter((column) => !column.dropped).map((column) => columnEntry(schema, relation, column)),
  });
}

/** Options of the table's TOAST table are not the table's. */
const optionsOf = ({ options }: Relation): string[] =>
  Object.entries(options)
    .filter(([name]) => !name.startsWith('toast.'))
    .map(([name, value]) => `${name}=${value}`)
    .sort(compareText);

function kindOf({ kind, partitionBound }: Relation): string {
  if (partitionBound) return kind === 'partitioned table' ? 'partition-partitioned' : 'partition';
  return kind === 'partitioned table' ? 'partitioned' : kind === 'foreign table' ? 'foreign' : kind;
}

export function columnEntry(schema: Schema, relation: Relation, column: Column): Entry {
  const value = schema.defaultOf(relation.id, column.attribute)?.value.expression;
  const text = value && deparseOverRow(schema, value, relation);
  const collation = column.collation === undefined ? undefined : schema.collation(column.collation);
  return inner({
    name: column.name,
    type: new Names(schema).type(column.type, column.modifier),
    notNull: column.notNull,
    default: column.generated ? undefined : text,
    generated: column.generated ? text : undefined,
    identity: column.identity,
    collation: collation && fullName(schema, collation),
    inherited: column.inheritedFrom > 0 && !column.local ? true : undefined,
    comment: column.comment,
    grants: column.acl === null ? undefined : grants(schema, column.acl, relation.owner),
  });
}
