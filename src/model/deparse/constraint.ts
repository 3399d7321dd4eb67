/** `pg_get_constraintdef`: what stands behind ADD CONSTRAINT and its name. */
import { quoteIdentifier } from '../identifier.ts';
import type { Constraint, ForeignKey, Relation } from '../objects.ts';
import type { Schema } from '../schema.ts';
import type { DeparseOptions } from './context.ts';
import { deparse } from './expression.ts';
import { deparseExclusion } from './index.ts';
import { Names } from './names.ts';

export function deparseConstraint(schema: Schema, constraint: Constraint, options: DeparseOptions = {}): string {
  const state = [
    constraint.deferrable ? ' DEFERRABLE' : '',
    constraint.initiallyDeferred ? ' INITIALLY DEFERRED' : '',
    !constraint.enforced ? ' NOT ENFORCED' : !constraint.validated ? ' NOT VALID' : '',
  ];
  return definition(schema, constraint, options) + state.join('');
}

/** The condition of a check constraint alone. */
export function deparseCheck(schema: Schema, { check, relation }: Constraint, options: DeparseOptions = {}): string | undefined {
  if (!check) return undefined;
  const table = schema.relation(relation);
  return deparse(schema, check.expression, table ? new Map([[check.range, table]]) : new Map(), options);
}

function definition(schema: Schema, constraint: Constraint, options: DeparseOptions): string {
  const table = schema.relation(constraint.relation);
  const noInherit = constraint.noInherit ? ' NO INHERIT' : '';
  switch (constraint.kind) {
    case 'primary key':
    case 'unique':
      return keyDefinition(schema, constraint, table);
    case 'foreign key':
      return constraint.foreign ? foreignDefinition(schema, constraint, constraint.foreign, table, options) : '';
    case 'check':
      return `CHECK (${deparseCheck(schema, constraint, options) ?? ''})${noInherit}`;
    case 'not null':
      return table ? `NOT NULL ${columnList(table, constraint.columns)}${noInherit}` : 'NOT NULL';
    case 'exclude': {
      const index = constraint.index === undefined ? undefined : schema.relation(constraint.index);
      return index ? deparseExclusion(schema, index, constraint.operators ?? [], options) : '';
    }
    case 'trigger':
      return 'TRIGGER';
    default:
      return constraint.kind satisfies never;
  }
}

const columnName = (table: Relation | undefined, attribute: number): string => quoteIdentifier(table?.columns[attribute - 1]?.name ?? '');

const columnList = (table: Relation | undefined, attributes: readonly number[], period = false): string =>
  attributes.map((attribute, i) => (period && i === attributes.length - 1 ? 'PERIOD ' : '') + columnName(table, attribute)).join(', ');

function keyDefinition(schema: Schema, constraint: Constraint, table: Relation | undefined): string {
  const index = constraint.index === undefined ? undefined : schema.relation(constraint.index)?.index;
  const included = index?.parts.slice(index.keys) ?? [];
  return [
    constraint.kind === 'primary key' ? 'PRIMARY KEY ' : 'UNIQUE ',
    constraint.kind === 'unique' && index?.nullsNotDistinct ? 'NULLS NOT DISTINCT ' : '',
    `(${columnList(table, constraint.columns)}${constraint.period ? ' WITHOUT OVERLAPS' : ''})`,
    included.length > 0 ? ` INCLUDE (${included.map((part) => columnName(table, part.attribute)).join(', ')})` : '',
  ].join('');
}

function foreignDefinition(
  schema: Schema,
  constraint: Constraint,
  foreign: ForeignKey,
  table: Relation | undefined,
  options: DeparseOptions,
): string {
  const target = schema.relation(foreign.table);
  const period = constraint.period ?? false;
  const name = target ? new Names(schema, options.path?.namespaces).relation(target) : '';
  const action = (event: string, does: ForeignKey['onDelete']) => (does === 'no action' ? '' : ` ON ${event} ${does.toUpperCase()}`);
  return [
    `FOREIGN KEY (${columnList(table, constraint.columns, period)}) REFERENCES ${name}(${columnList(target, foreign.columns, period)})`,
    foreign.match === 'simple' ? '' : ` MATCH ${foreign.match.toUpperCase()}`,
    action('UPDATE', foreign.onUpdate),
    action('DELETE', foreign.onDelete),
    foreign.onDeleteColumns.length > 0 ? ` (${columnList(table, foreign.onDeleteColumns)})` : '',
  ].join('');
}
