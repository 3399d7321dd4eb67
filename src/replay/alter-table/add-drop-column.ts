/** ADD COLUMN and DROP COLUMN, on a table and its children (ATExecAddColumn, ATExecDropColumn). */
import type { TableCommand } from '../../model/change.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { addCheck } from '../constraints/check.ts';
import { addForeignKey } from '../constraints/foreign-key.ts';
import type { KeyDefinition } from '../constraints/key.ts';
import { addKeys } from '../constraints/key-list.ts';
import { setNotNull } from '../constraints/not-null.ts';
import type { Context } from '../context.ts';
import { dropAll } from '../drop/remove.ts';
import { columnFrom, refuseColumnNames, serialType } from '../relations/columns.ts';
import { setDefault, setGenerated } from '../relations/defaults.ts';
import { copyDefault } from '../relations/inherit.ts';
import { addColumn, alterColumn, current } from '../relations/make.ts';
import { addIdentity, addSerialDefault } from '../relations/serial.ts';
import { columnNamed, SYSTEM_COLUMNS } from '../resolve.ts';
import { fillNewColumn } from '../rows/fill.ts';
import { refuseOwnRowType } from './row-type.ts';

type AddColumn = Extract<TableCommand, { kind: 'add column' }>;
type DropColumn = Extract<TableCommand, { kind: 'drop column' }>;

export function addColumnCommand(
  context: Context,
  relation: Relation,
  command: AddColumn,
  recurse: boolean,
  postponed: (() => void)[],
): void {
  const { store } = context;
  const { column: definition, at } = command;

  if (relation.partitionBound) refuse('42809', 'cannot add column to a partition', { at });
  const existing = columnNamed(relation, definition.name);
  if (existing || SYSTEM_COLUMNS.has(definition.name)) {
    if (!existing && relation.kind !== 'composite type')
      refuse('42701', `column name "${definition.name}" conflicts with a system column name`, { at });
    if (command.ifNotExists) return;
    refuse('42701', `column "${definition.name}" of relation "${relation.name}" already exists`, {
      at,
      object: `${relation.name}.${definition.name}`,
    });
  }
  const children = store.childrenOf(relation.id);
  if (children.length > 0 && !recurse) refuse('42P16', 'column must be added to child tables too', { at });
  const column = columnFrom(context, definition, relation.columns.length + 1);
  refuseOwnRowType(context, relation, column);
  refuseColumnNames([...relation.columns, column], true);
  let now = addColumn(store, relation, column);
  const { constraints } = definition;
  const fresh = (): Relation => current(store, now);
  const self = (): Column => columnNamed(fresh(), column.name) as Column;
  if (serialType(definition.type) !== undefined) now = addSerialDefault(context, fresh(), self(), definition.at);
  for (const constraint of constraints) {
    if (constraint.kind === 'default') now = setDefault(context, fresh(), self(), constraint.value, constraint.at);
    if (constraint.kind === 'generated') now = setGenerated(context, fresh(), self(), constraint.value, constraint.stored, constraint.at);
    if (constraint.kind === 'identity') now = addIdentity(context, fresh(), self(), constraint.always, constraint.options, constraint.at);
  }
  fillNewColumn(context, fresh(), self());
  for (const child of children) addToChild(context, fresh(), self(), child);
  const numbered = serialType(definition.type) !== undefined || constraints.some((constraint) => constraint.kind === 'identity');
  if (numbered && !constraints.some((constraint) => constraint.kind === 'not null'))
    setNotNull(context, fresh(), self().attribute, { at: definition.at });
  for (const constraint of constraints) {
    if (constraint.kind === 'not null')
      setNotNull(context, fresh(), self().attribute, {
        at: constraint.at,
        ...(constraint.name === undefined ? {} : { name: constraint.name }),
      });
  }
  const keys = constraints.flatMap((constraint): KeyDefinition[] =>
    constraint.kind === 'primary key' || constraint.kind === 'unique'
      ? [{ ...constraint, columns: constraint.usingIndex === undefined ? [column.name] : constraint.columns }]
      : [],
  );
  postponed.push(() => {
    addKeys(context, fresh(), keys);
    for (const constraint of constraints) if (constraint.kind === 'check') addCheck(context, fresh(), constraint, recurse);
    for (const constraint of constraints)
      if (constraint.kind === 'foreign key') addForeignKey(context, fresh(), { ...constraint, columns: [column.name] });
  });
}

/** A child that has such a column already shares it. */
function addToChild(context: Context, parent: Relation, column: Column, child: Relation): void {
  const { store } = context;
  const own = columnNamed(child, column.name);
  if (own) {
    if (own.type !== column.type || own.modifier !== column.modifier)
      refuse('42804', `child table "${child.name}" has different type for column "${column.name}"`, {
        detail: `${formatType(store, own.type, own.modifier)} versus ${formatType(store, column.type, column.modifier)}`,
      });
    alterColumn(store, child, own.attribute, { inheritedFrom: own.inheritedFrom + 1 });
    return;
  }
  const { default: _default, ...rest } = column;
  const copy: Column = { ...rest, attribute: child.columns.length + 1, local: false, inheritedFrom: 1, acl: null };
  let now = addColumn(store, child, copy);
  if (column.default !== undefined) now = copyDefault(context, parent, now, column, copy);
  fillNewColumn(context, now, columnNamed(now, column.name) as Column);
  for (const grandchild of store.childrenOf(child.id))
    addToChild(context, current(store, now), columnNamed(current(store, now), column.name) as Column, grandchild);
}

export function dropColumnCommand(context: Context, relation: Relation, command: DropColumn, recurse: boolean): void {
  const { at } = command;

  const column = columnNamed(relation, command.column);
  if (!column) {
    if (SYSTEM_COLUMNS.has(command.column)) refuse('0A000', `cannot drop system column "${command.column}"`, { at });
    if (command.ifExists) return;
    refuse('42703', `column "${command.column}" of relation "${relation.name}" does not exist`, {
      at,
      object: `${relation.name}.${command.column}`,
    });
  }
  if (column.inheritedFrom > 0) refuse('42P16', `cannot drop inherited column "${column.name}"`, { at });
  refusePartitionKey(relation, column, 'drop', at);
  dropColumn(context, relation, column, recurse, command.cascade, at);
}

export function refusePartitionKey(relation: Relation, column: Column, verb: 'drop' | 'alter', at: number): void {
  const used = relation.partitionKey?.parts.some((part) => part.attribute === column.attribute);
  if (!used) return;
  const message =
    verb === 'drop'
      ? `cannot drop column "${column.name}" because it is part of the partition key of relation "${relation.name}"`
      : `cannot alter column "${column.name}" because it is part of the partition key of relation "${relation.name}"`;
  refuse('42P16', message, { at });
}

/** Children lose what they only inherited; what is their own stays. */
function dropColumn(context: Context, relation: Relation, column: Column, recurse: boolean, cascade: boolean, at: number): void {
  const { store } = context;
  const children = store.childrenOf(relation.id);
  if (relation.kind === 'partitioned table' && !recurse && children.length > 0)
    refuse('42P16', 'cannot drop column from only the partitioned table when partitions exist', {
      at,
      hint: 'Do not specify the ONLY keyword.',
    });
  for (const child of children) {
    const own = columnNamed(child, column.name);
    if (!own) continue;
    if (recurse && own.inheritedFrom === 1 && !own.local) dropColumn(context, child, own, true, cascade, at);
    else
      alterColumn(store, child, own.attribute, { inheritedFrom: Math.max(0, own.inheritedFrom - 1), ...(recurse ? {} : { local: true }) });
  }
  dropAll(context, [{ object: current(store, relation), column: column.attribute }], cascade);
}
