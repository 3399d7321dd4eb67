/** ALTER COLUMN: defaults, nullability, identity, generation, and what concerns storage only. */
import type { TableCommand } from '../../model/change.ts';
import type { Column, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { dropNotNull, setNotNullCommand } from '../constraints/not-null.ts';
import type { Context } from '../context.ts';
import { dropAll } from '../drop/remove.ts';
import { genericOptions } from '../foreign.ts';
import { withoutOptions } from '../options.ts';
import { requireCompression, requireStorage } from '../relations/column-storage.ts';
import { clearDefault, setDefault, setGenerated } from '../relations/defaults.ts';
import { alterColumn } from '../relations/make.ts';
import { changeSequence } from '../relations/sequence.ts';
import { addIdentity } from '../relations/serial.ts';
import { columnNamed, requireColumn, SYSTEM_COLUMNS } from '../resolve.ts';
import { columnOptions } from '../storage-options.ts';

type ColumnCommand = Extract<TableCommand, { readonly column: string }>;

export function columnCommand(context: Context, relation: Relation, command: ColumnCommand, recurse: boolean): void {
  const { store } = context;
  const { at } = command;
  if (command.kind === 'set statistics' && relation.index) return setIndexStatistics(relation, command.column, at);
  if (command.kind === 'set statistics' && command.target < -1) refuse('22023', `statistics target ${command.target} is too low`, { at });
  if (command.kind === 'set statistics' && /^\d+$/.test(command.column) && !columnNamed(relation, command.column))
    refuse('0A000', 'cannot refer to non-index column by number', { at });
  if (SYSTEM_COLUMNS.has(command.column) && !columnNamed(relation, command.column)) refuseSystemColumn(command, at);
  const column = requireColumn(relation, command.column, at);
  const children = () => (recurse ? store.childrenOf(relation.id) : []);
  const inChildren = (apply: (child: Relation, own: Column) => void) => {
    for (const child of children()) {
      const own = columnNamed(child, column.name);
      if (own) apply(child, own);
    }
  };
  switch (command.kind) {
    case 'set default':
      refuseSpecial(relation, column, at);
      setDefault(context, relation, column, command.value, at);
      return inChildren((child) => columnCommand(context, child, command, true));
    case 'drop default':
      refuseSpecial(relation, column, at);
      clearDefault(context, relation, column);
      return inChildren((child) => columnCommand(context, child, command, true));
    case 'set not null':
      return setNotNullCommand(context, relation, column, recurse, at);
    case 'drop not null':
      if (relation.kind === 'partitioned table' && !recurse && store.childrenOf(relation.id).length > 0 && store.version < 18)
        refuse('42P16', 'cannot remove constraint from only the partitioned table when partitions exist', { at });
      return dropNotNull(context, relation, column.attribute, recurse, at);
    case 'set expression':
      if (!column.generated) refuse('55000', `column "${column.name}" of relation "${relation.name}" is not a generated column`, { at });
      setGenerated(context, clearDefault(context, relation, column), column, command.value, column.generated === 'stored', at);
      return inChildren((child) => columnCommand(context, child, command, true));
    case 'drop expression':
      return dropExpression(context, relation, column, command.ifExists, recurse, at);
    case 'add identity':
      if (relation.partitionBound) refuse('42P16', 'cannot add identity to a column of a partition', { at });
      if (!column.notNull)
        refuse('55000', `column "${column.name}" of relation "${relation.name}" must be declared NOT NULL before identity can be added`, {
          at,
        });
      if (column.identity) refuse('55000', `column "${column.name}" of relation "${relation.name}" is already an identity column`, { at });
      if (column.default !== undefined)
        refuse('55000', `column "${column.name}" of relation "${relation.name}" already has a default value`, { at });
      refuseOnlyPartitioned(context, relation, recurse, 'add identity to a', at);
      addIdentity(context, relation, column, command.always, command.options, at);
      return inPartitions(context, relation, column, { identity: command.always ? 'always' : 'by default' });
    case 'set identity':
      if (relation.partitionBound) refuse('42P16', 'cannot change identity column of a partition', { at });
      if (store.version >= 17 && relation.kind === 'partitioned table' && !recurse && store.childrenOf(relation.id).length > 0)
        refuse('42P16', 'cannot change identity column of only the partitioned table', { at });
      return setIdentity(context, relation, column, command.options, at);
    case 'drop identity':
      if (relation.partitionBound) refuse('42P16', 'cannot drop identity from a column of a partition', { at });
      if (!column.identity) {
        if (command.ifExists) return;
        refuse('55000', `column "${column.name}" of relation "${relation.name}" is not an identity column`, { at });
      }
      refuseOnlyPartitioned(context, relation, recurse, 'drop identity from a', at);
      return dropIdentity(context, relation, column);
    case 'set statistics':
      alterColumn(store, relation, column.attribute, { statistics: command.target }, at);
      return;
    case 'set storage':
      alterColumn(store, relation, column.attribute, { storage: requireStorage(store, column.type, command.value, at) }, at);
      return inChildren((child) => columnCommand(context, child, command, true));
    case 'set compression':
      alterColumn(store, relation, column.attribute, { compression: requireCompression(store, column.type, command.value, at) }, at);
      return;
    case 'set column options':
      alterColumn(store, relation, column.attribute, { options: columnOptions(store.version, command.options, column.options) }, at);
      return;
    case 'column foreign options':
      alterColumn(store, relation, column.attribute, { foreignOptions: genericOptions(command.options, column.foreignOptions) }, at);
      return;
    case 'reset column options':
      alterColumn(store, relation, column.attribute, { options: withoutOptions(command.options, column.options ?? {}) }, at);
      return;
    default:
  }
}

/** Of an index only expressions have statistics of their own, and they go by number. */
function setIndexStatistics(index: Relation, written: string, at: number): void {
  const { parts, keys } = index.index as NonNullable<Relation['index']>;
  const number = /^\d+$/.test(written) ? Number(written) : parts.findIndex((part) => part.name === written) + 1;
  const part = parts[number - 1];
  const spelled = /^\d+$/.test(written) ? `number ${written}` : `"${written}"`;
  if (!part) return refuse('42703', `column ${spelled} of relation "${index.name}" does not exist`, { at });
  const wrong = (what: string) =>
    refuse('0A000', `cannot alter statistics on ${what} column "${part.name}" of index "${index.name}"`, { at });
  if (number > keys) wrong('included');
  if (!part.expression) wrong('non-expression');
}

function refuseSystemColumn(command: ColumnCommand, at: number): never {
  if (command.kind === 'add identity') refuse('22023', 'identity column type must be smallint, integer, or bigint', { at });
  return refuse('0A000', `cannot alter system column "${command.column}"`, { at });
}

function refuseSpecial(relation: Relation, column: Column, at: number): void {
  if (column.identity)
    refuse('42601', `column "${column.name}" of relation "${relation.name}" is an identity column`, {
      at,
      hint: 'Use ALTER TABLE ... ALTER COLUMN ... DROP IDENTITY instead.',
    });
  if (column.generated) refuse('42601', `column "${column.name}" of relation "${relation.name}" is a generated column`, { at });
}

function dropExpression(context: Context, relation: Relation, column: Column, ifExists: boolean, recurse: boolean, at: number): void {
  const { store } = context;
  if (!recurse && store.childrenOf(relation.id).length > 0)
    refuse(store.version < 18 ? '42P16' : '0A000', 'ALTER TABLE / DROP EXPRESSION must be applied to child tables too', { at });
  if (column.inheritedFrom > 0) refuse('42P16', 'cannot drop generation expression from inherited column', { at });
  if (!column.generated) {
    if (ifExists) return;
    refuse('55000', `column "${column.name}" of relation "${relation.name}" is not a generated column`, { at });
  }
  for (const one of [relation, ...store.childrenOf(relation.id)]) {
    const own = columnNamed(one, column.name);
    if (!own) continue;
    const now = clearDefault(context, one, own);
    const columns = now.columns.map((c) => {
      if (c.attribute !== own.attribute) return c;
      const { generated: _gone, ...rest } = c;
      return rest;
    });
    store.alter(now, { columns } as Partial<Relation>);
  }
}

const identitySequence = ({ store }: Context, relation: Relation, column: Column): Relation | undefined =>
  store
    .sequencesOwnedBy(relation.id)
    .find((sequence) => sequence.sequence?.ownedBy?.identity && sequence.sequence.ownedBy.attribute === column.attribute);

function setIdentity(
  context: Context,
  relation: Relation,
  column: Column,
  options: Extract<TableCommand, { kind: 'set identity' }>['options'],
  at: number,
): void {
  const { store } = context;
  if (!column.identity) refuse('55000', `column "${column.name}" of relation "${relation.name}" is not an identity column`, { at });
  const generated = options.find((option) => option.name === 'generated');
  const always = generated?.value === 'always' || generated?.value === true || generated?.value === 'a';
  if (generated) {
    alterColumn(store, relation, column.attribute, { identity: always ? 'always' : 'by default' }, at);
    inPartitions(context, relation, column, { identity: always ? 'always' : 'by default' });
  }
  const sequence = identitySequence(context, relation, column);
  const rest = options.filter((option) => option.name !== 'generated');
  if (sequence && rest.length > 0) changeSequence(context, sequence, rest, at);
}

/** From 17 on the partitions share the identity. */
function inPartitions(context: Context, relation: Relation, column: Column, facts: Pick<Column, 'identity'>): void {
  const { store } = context;
  if (store.version < 17 || relation.kind !== 'partitioned table') return;
  for (const partition of store.childrenOf(relation.id)) {
    const own = columnNamed(partition, column.name);
    if (!own) continue;
    alterColumn(store, partition, own.attribute, facts);
    inPartitions(context, partition, own, facts);
  }
}

function refuseOnlyPartitioned({ store }: Context, relation: Relation, recurse: boolean, what: string, at: number): void {
  if (store.version >= 17 && relation.kind === 'partitioned table' && !recurse && store.childrenOf(relation.id).length > 0)
    refuse('42P16', `cannot ${what} column of only the partitioned table`, { at });
}

function dropIdentity(context: Context, relation: Relation, column: Column): void {
  const { store } = context;
  for (const partition of relation.kind === 'partitioned table' ? store.childrenOf(relation.id) : []) {
    const own = columnNamed(partition, column.name);
    if (own?.identity) dropIdentity(context, partition, own);
  }
  const sequence = identitySequence(context, relation, column);
  const columns = relation.columns.map((c) => {
    if (c.attribute !== column.attribute) return c;
    const { identity: _gone, ...rest } = c;
    return rest;
  });
  store.alter(relation, { columns } as Partial<Relation>);
  if (!sequence) return;
  // The sequence is an inner part of the column; first it is set free, then it goes.
  const freed = store.alter(sequence, { depends: sequence.depends.filter((dependency) => dependency.on !== relation.id) });
  dropAll(context, [{ object: freed, column: 0 }], false);
}
