import type {
  ColumnDef,
  CreateForeignTableStmt,
  CreateStmt,
  CreateTableAsStmt,
  PartitionBoundSpec,
  PartitionSpec,
  TableLikeClause,
} from 'libpg-query';
import type {
  ColumnDefinition,
  CreateTable,
  CreateTableAs,
  LikeOption,
  PartitionBound,
  PartitionKey,
  Persistence,
  TableElement,
} from '../model/change.ts';
import type { Unbound } from '../model/unbound.ts';
import { columnConstraints, constraint } from './constraint.ts';
import { type Context, type Mutable, NotModelled, place } from './context.ts';
import { expression, expressions } from './expression.ts';
import { partitionPart } from './index-part.ts';
import { nameOf, relationName } from './name.ts';
import { all, as, type Node, strings, tagOf } from './node.ts';
import { options } from './option.ts';
import { query } from './query.ts';
import { elementEnd } from './seek.ts';
import { typeName } from './type-name.ts';

export function createTable(node: CreateStmt, c: Context): CreateTable {
  const relations = all(node.inhRelations, 'RangeVar').map((relation) => relationName(relation, c));
  const [parent] = relations;
  return {
    kind: 'create table',
    name: relationName(node.relation, c),
    persistence: persistence(node.relation?.relpersistence),
    elements: (node.tableElts ?? []).map((element) => tableElement(element, c)),
    inherits: node.partbound ? [] : relations,
    ...(node.partbound && parent && { partitionOf: { parent, bound: partitionBound(node.partbound, c) } }),
    ...(node.partspec && { partitionBy: partitionKey(node.partspec, c) }),
    ...(node.ofTypename && { ofType: typeName(node.ofTypename, c) }),
    options: options(node.options, c),
    ...onCommit(node.oncommit),
    ...(node.accessMethod !== undefined && { accessMethod: node.accessMethod }),
    ifNotExists: node.if_not_exists === true,
    at: c.base,
  };
}

export function createForeignTable({ base, servername = '', options: given }: CreateForeignTableStmt, c: Context): CreateTable {
  return { ...createTable(base ?? {}, c), foreign: { server: servername, options: options(given, c) } };
}

export function createTableAs({ query: node, into, objtype, if_not_exists }: CreateTableAsStmt, c: Context): CreateTableAs {
  const name = relationName(into?.rel, c);
  const execute = as(node, 'ExecuteStmt');
  return {
    kind: 'create table as',
    materializedView: objtype === 'OBJECT_MATVIEW',
    name,
    columns: strings(into?.colNames),
    persistence: persistence(into?.rel?.relpersistence),
    query: execute ? { kind: 'execute', name: execute.name ?? '', args: expressions(execute.params, c) } : query(node, c, name.at),
    withData: into?.skipData !== true,
    options: options(into?.options, c),
    ...onCommit(into?.onCommit),
    ifNotExists: if_not_exists === true,
    at: c.base,
  };
}

export function persistence(letter: string | undefined): Persistence {
  return letter === 't' ? 'temporary' : letter === 'u' ? 'unlogged' : 'permanent';
}

function onCommit(action: string | undefined): Pick<CreateTable, 'onCommit'> {
  if (action === 'ONCOMMIT_DROP') return { onCommit: 'drop' };
  if (action === 'ONCOMMIT_DELETE_ROWS') return { onCommit: 'delete rows' };
  return action === 'ONCOMMIT_PRESERVE_ROWS' ? { onCommit: 'preserve rows' } : {};
}

function tableElement(node: Node, c: Context): TableElement {
  const column = as(node, 'ColumnDef');
  if (column) return { kind: 'column', column: columnDefinition(column, c) };
  const written = as(node, 'Constraint');
  if (written) return { kind: 'constraint', constraint: constraint(written, c) };
  const like = as(node, 'TableLikeClause');
  if (like) return likeElement(like, c);
  throw new NotModelled(`a table element of kind ${tagOf(node)}`);
}

export function columnDefinition(node: ColumnDef, c: Context): ColumnDefinition {
  const at = place(c, node.location);
  const made: Mutable<ColumnDefinition> = {
    name: node.colname ?? '',
    constraints: columnConstraints(node.constraints, c),
    options: options(node.fdwoptions, c),
    at,
    end: elementEnd(c.bytes, at, c.end).end,
  };
  if (node.typeName) made.type = typeName(node.typeName, c);
  if (node.collClause) made.collation = nameOf(strings(node.collClause.collname), c, place(c, node.collClause.location));
  if (node.storage_name !== undefined) made.storage = node.storage_name;
  if (node.compression !== undefined) made.compression = node.compression;
  return made;
}

/** In the order of the parser's bits. */
const LIKE_OPTIONS: readonly LikeOption[] = [
  'comments',
  'compression',
  'constraints',
  'defaults',
  'generated',
  'identity',
  'indexes',
  'statistics',
  'storage',
];

function likeElement({ relation, options: bits = 0 }: TableLikeClause, c: Context): TableElement {
  const table = relationName(relation, c);
  return { kind: 'like', table, including: new Set(LIKE_OPTIONS.filter((_, bit) => bits & (1 << bit))), at: table.at };
}

function partitionKey({ strategy, partParams, location }: PartitionSpec, c: Context): PartitionKey {
  return {
    strategy: strategy === 'PARTITION_STRATEGY_LIST' ? 'list' : strategy === 'PARTITION_STRATEGY_HASH' ? 'hash' : 'range',
    parts: all(partParams, 'PartitionElem').map((part) => partitionPart(part, c)),
    at: place(c, location),
  };
}

export function partitionBound(node: PartitionBoundSpec, c: Context): PartitionBound {
  if (node.is_default) return { kind: 'default' };
  if (node.strategy === 'h') return { kind: 'hash', modulus: node.modulus ?? 0, remainder: node.remainder ?? 0 };
  if (node.strategy === 'l') return { kind: 'list', values: expressions(node.listdatums, c) };
  return { kind: 'range', from: boundValues(node.lowerdatums, c), to: boundValues(node.upperdatums, c) };
}

function boundValues(nodes: readonly Node[] | undefined, c: Context): readonly (Unbound | 'minvalue' | 'maxvalue')[] {
  return (nodes ?? []).map((node) => {
    const [name, ...rest] = strings(as(node, 'ColumnRef')?.fields);
    return rest.length === 0 && (name === 'minvalue' || name === 'maxvalue') ? name : expression(node, c);
  });
}
