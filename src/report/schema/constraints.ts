import { deparseCheck, deparseConstraint } from '../../model/deparse/constraint.ts';
import type { Constraint, Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';
import { type Entry, entry } from './entry.ts';
import { fullName, isUsers, namespaceName, sorted } from './place.ts';

const TYPES: Partial<Record<Constraint['kind'], string>> = { trigger: 'constraint trigger' };

export function constraints(schema: Schema): Entry[] {
  const listed = [...schema.all('constraint')].flatMap((constraint) => {
    const table = schema.relation(constraint.relation);
    return table && isUsers(schema, table) ? [{ constraint, table }] : [];
  });
  return sorted(
    listed,
    ({ table }) => namespaceName(schema, table.namespace),
    ({ table }) => table.name,
    ({ constraint }) => constraint.name,
  ).map(({ constraint, table }) => constraintEntry(schema, constraint, table));
}

function constraintEntry(schema: Schema, constraint: Constraint, table: Relation): Entry {
  const { foreign } = constraint;
  const target = foreign && schema.relation(foreign.table);
  return entry({
    schema: namespaceName(schema, table.namespace),
    table: table.name,
    name: constraint.name,
    type: TYPES[constraint.kind] ?? constraint.kind,
    columns: columnNames(table, constraint.columns),
    refTable: target && fullName(schema, target),
    refColumns: target && foreign && columnNames(target, foreign.columns),
    onDelete: foreign?.onDelete,
    onUpdate: foreign?.onUpdate,
    match: foreign?.match,
    check: constraint.kind === 'check' ? deparseCheck(schema, constraint) : undefined,
    deferrable: constraint.deferrable,
    initiallyDeferred: constraint.initiallyDeferred,
    validated: constraint.validated,
    noInherit: constraint.noInherit,
    inherited: constraint.inheritedFrom > 0 || constraint.parent !== undefined,
    index: hasIndex(constraint) && constraint.index !== undefined ? schema.relation(constraint.index)?.name : undefined,
    definition: deparseConstraint(schema, constraint),
  });
}

const columnNames = (table: Relation, attributes: readonly number[]): string[] =>
  attributes.flatMap((attribute) => (attribute === TABLEOID ? 'tableoid' : (table.columns[attribute - 1]?.name ?? [])));

/** The one system column that a constraint may read, by its number. */
const TABLEOID = -6;

/** A foreign key's index belongs to the table that it points to. */
const hasIndex = ({ kind }: Constraint): boolean => kind === 'primary key' || kind === 'unique' || kind === 'exclude';
