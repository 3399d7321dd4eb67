import type { AlterTableCmd, AlterTableStmt } from 'libpg-query';
import type { AlterTable, FireMode, TableCommand } from '../model/change.ts';
import { constraint } from './constraint.ts';
import type { Context } from './context.ts';
import { columnDefinition, partitionBound } from './create-table.ts';
import { expression } from './expression.ts';
import { nameOf, relationName, roleName } from './name.ts';
import { as, items, strings, text } from './node.ts';
import { objectKind } from './object-name.ts';
import { definitions, options, optionValue } from './option.ts';
import { listStarts, relationEnd } from './seek.ts';
import { typeName } from './type-name.ts';

export function alterTable({ relation, cmds, objtype, missing_ok }: AlterTableStmt, c: Context): AlterTable {
  const name = relationName(relation, c);
  const { starts } = listStarts(c.bytes, relationEnd(c.bytes, name.at, c.end), c.end);
  const commands = (cmds ?? []).map((node, n): TableCommand => {
    const at = starts[n] ?? c.base;
    return { at, ...command(as(node, 'AlterTableCmd') ?? {}, c, at) };
  });
  return {
    kind: 'alter table',
    objectKind: objtype === 'OBJECT_TYPE' ? 'composite type' : objectKind(objtype),
    name,
    only: relation?.inh !== true && objtype !== 'OBJECT_TYPE',
    ifExists: missing_ok === true,
    commands,
    at: c.base,
  };
}

type Command = TableCommand extends infer Each ? (Each extends unknown ? Omit<Each, 'at'> : never) : never;

function command(node: AlterTableCmd, c: Context, at: number): Command {
  const name = node.name ?? '';
  const column = node.name ?? String(node.num ?? '');
  const cascade = node.behavior === 'DROP_CASCADE';
  const ifExists = node.missing_ok === true;
  const given = () => options(items(node.def), c);
  const parent = () => relationName(as(node.def, 'RangeVar'), c);
  switch (node.subtype) {
    case 'AT_AddColumn': {
      const added = columnDefinition(as(node.def, 'ColumnDef') ?? {}, c);
      return { kind: 'add column', column: added, ifNotExists: node.missing_ok === true, cascade };
    }
    case 'AT_DropColumn':
      return { kind: 'drop column', column, ifExists, cascade };
    case 'AT_AlterColumnType': {
      const { typeName: type, raw_default, collClause } = as(node.def, 'ColumnDef') ?? {};
      const using = raw_default && { using: expression(raw_default, c) };
      const collation = collClause && { collation: nameOf(strings(collClause.collname), c, at) };
      return { kind: 'alter type', column, type: typeName(type, c), ...using, ...collation, cascade };
    }
    case 'AT_ColumnDefault':
      return node.def ? { kind: 'set default', column, value: expression(node.def, c) } : { kind: 'drop default', column };
    case 'AT_SetNotNull':
      return { kind: 'set not null', column };
    case 'AT_DropNotNull':
      return { kind: 'drop not null', column };
    case 'AT_SetExpression':
      return { kind: 'set expression', column, value: expression(node.def, c) };
    case 'AT_DropExpression':
      return { kind: 'drop expression', column, ifExists };
    case 'AT_AddIdentity': {
      const identity = as(node.def, 'Constraint');
      return { kind: 'add identity', column, always: identity?.generated_when === 'a', options: definitions(identity?.options, c) };
    }
    case 'AT_SetIdentity':
      return { kind: 'set identity', column, options: definitions(items(node.def), c) };
    case 'AT_DropIdentity':
      return { kind: 'drop identity', column, ifExists };
    case 'AT_SetStatistics':
      return { kind: 'set statistics', column, target: Number(optionValue(node.def, c) ?? -1) };
    case 'AT_SetStorage':
      return { kind: 'set storage', column, value: text(node.def) };
    case 'AT_SetCompression':
      return { kind: 'set compression', column, value: text(node.def) };
    case 'AT_SetOptions':
      return { kind: 'set column options', column, options: given() };
    case 'AT_ResetOptions':
      return { kind: 'reset column options', column, options: given() };
    case 'AT_AlterColumnGenericOptions':
      return { kind: 'column foreign options', column, options: given() };
    case 'AT_AddConstraint':
      return { kind: 'add constraint', constraint: constraint(as(node.def, 'Constraint') ?? {}, c) };
    case 'AT_AlterConstraint':
      return alterConstraint(node);
    case 'AT_ValidateConstraint':
      return { kind: 'validate constraint', name };
    case 'AT_DropConstraint':
      return { kind: 'drop constraint', name, ifExists, cascade };
    case 'AT_ChangeOwner':
      return { kind: 'owner', owner: roleName(node.newowner, c) };
    case 'AT_ClusterOn':
      return { kind: 'cluster on', index: name };
    case 'AT_DropCluster':
      return { kind: 'set without cluster' };
    case 'AT_SetLogged':
      return { kind: 'set logged' };
    case 'AT_SetUnLogged':
      return { kind: 'set unlogged' };
    case 'AT_SetTableSpace':
      return { kind: 'set tablespace', name };
    case 'AT_SetAccessMethod':
      return { kind: 'set access method', name };
    case 'AT_SetRelOptions':
      return { kind: 'set options', options: given() };
    case 'AT_ResetRelOptions':
      return { kind: 'reset options', options: given() };
    case 'AT_ReplaceRelOptions':
      return { kind: 'replace options', options: given() };
    case 'AT_GenericOptions':
      return { kind: 'foreign options', options: given() };
    case 'AT_ReplicaIdentity':
      return replicaIdentity(node);
    case 'AT_EnableRowSecurity':
    case 'AT_DisableRowSecurity':
      return { kind: 'row security', enabled: node.subtype === 'AT_EnableRowSecurity' };
    case 'AT_ForceRowSecurity':
    case 'AT_NoForceRowSecurity':
      return { kind: 'force row security', forced: node.subtype === 'AT_ForceRowSecurity' };
    case 'AT_AddInherit':
      return { kind: 'inherit', parent: parent() };
    case 'AT_DropInherit':
      return { kind: 'no inherit', parent: parent() };
    case 'AT_AddOf':
      return { kind: 'of type', type: typeName(as(node.def, 'TypeName'), c) };
    case 'AT_DropOf':
      return { kind: 'not of type' };
    case 'AT_AttachPartition': {
      const { name: partition, bound } = as(node.def, 'PartitionCmd') ?? {};
      return { kind: 'attach partition', partition: relationName(partition, c), ...(bound && { bound: partitionBound(bound, c) }) };
    }
    case 'AT_DetachPartition':
    case 'AT_DetachPartitionFinalize': {
      const { name: partition, concurrent } = as(node.def, 'PartitionCmd') ?? {};
      const finalize = node.subtype === 'AT_DetachPartitionFinalize';
      return { kind: 'detach partition', partition: relationName(partition, c), concurrently: concurrent === true, finalize };
    }
    case 'AT_DropOids':
      return { kind: 'set options', options: [] };
    default:
      return firing(node) ?? { kind: 'unmodelled', what: `ALTER TABLE ... ${node.subtype}` };
  }
}

function alterConstraint(node: AlterTableCmd): Command {
  const altered = as(node.def, 'ATAlterConstraint');
  return {
    kind: 'alter constraint',
    name: altered?.conname ?? '',
    ...(altered?.alterDeferrability && { deferrable: altered.deferrable === true, initiallyDeferred: altered.initdeferred === true }),
    ...(altered?.alterEnforceability && { enforced: altered.is_enforced === true }),
    ...(altered?.alterInheritability && { noInherit: altered.noinherit === true }),
  };
}

const IDENTITIES: Readonly<Record<string, 'default' | 'full' | 'nothing' | 'index'>> = {
  d: 'default',
  f: 'full',
  n: 'nothing',
  i: 'index',
};

function replicaIdentity(node: AlterTableCmd): Command {
  const { identity_type, name } = as(node.def, 'ReplicaIdentityStmt') ?? {};
  return { kind: 'replica identity', identity: IDENTITIES[identity_type ?? ''] ?? 'default', ...(name !== undefined && { index: name }) };
}

/** ENABLE and DISABLE of triggers and rules: `AT_EnableAlwaysTrig`, `AT_DisableTrigUser`, `AT_EnableReplicaRule`. */
function firing({ subtype = 'AT_AddColumn', name = '' }: AlterTableCmd): Command | undefined {
  const match = /^AT_(Enable|Disable)(Always|Replica)?(Trig|Rule)(All|User)?$/.exec(subtype);
  if (!match) return undefined;
  const [, verb, when, what, group] = match;
  const mode: FireMode = verb === 'Disable' ? 'disabled' : when === 'Always' ? 'always' : when === 'Replica' ? 'replica' : 'origin';
  if (what === 'Rule') return { kind: 'fire rule', rule: name, mode };
  return { kind: 'fire trigger', trigger: group ? group.toLowerCase() : name, named: group === undefined, mode };
}
