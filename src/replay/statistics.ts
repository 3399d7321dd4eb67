/** Extended statistics: named after their table and columns where no name is given (statscmds.c). */
import { findPlaced, spell } from '../bind/names.ts';
import { defaultOperatorClass } from '../bind/operator-class.ts';
import type { AlterStatistics, CreateStatistics, IndexPart } from '../model/change.ts';
import type { Relation, Statistics, Stored } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import { sameExpression } from '../model/same.ts';
import { formatType } from '../model/type-name.ts';
import { rangesIn } from '../model/walk.ts';
import { bindOverRow, CLAUSE } from './bound.ts';
import { attributesOf } from './constraints/check.ts';
import { mapAttribute, mapAttributes } from './constraints/map-attributes.ts';
import { type Context, namesOf } from './context.ts';
import { Needs } from './depend.ts';
import { chooseStatisticsName, columnsAddition } from './made-names.ts';
import { columnNamed, creationNamespace, refuseCatalog, requireOwner, requireRelation, SYSTEM_COLUMNS } from './resolve.ts';

const KINDS = ['ndistinct', 'dependencies', 'mcv'];
const MOST_COLUMNS = 8;

export function createStatistics(context: Context, change: CreateStatistics): void {
  const { store, session } = context;
  const { at } = change;
  const relation = requireRelation(context, change.table);
  if (!['table', 'materialized view', 'foreign table', 'partitioned table'].includes(relation.kind))
    refuse('42809', `cannot define statistics for relation "${relation.name}"`, { at });
  requireOwner(context, relation, 'table', relation.name, at);
  refuseCatalog(relation, at);
  const namespace = change.name ? creationNamespace(context, change.name) : relation.namespace;
  const name =
    change.name?.name ??
    madeName(
      context,
      relation,
      change.parts.map((part) => part.column),
      namespace,
    );
  if (store.named('statistics', name, namespace)) {
    if (change.ifNotExists) return;
    refuse('42710', `statistics object "${name}" already exists`, { at, object: name });
  }
  const { columns, expressions, rows } = readParts(context, relation, change.parts);
  if (columns.length + expressions.length > MOST_COLUMNS)
    refuse('54011', `cannot have more than ${MOST_COLUMNS} columns in statistics`, { at });
  if (columns.length < 2 && expressions.length === 1 && columns.length === 0 && change.kinds.length > 0)
    refuse('42601', 'when building statistics on a single expression, statistics kinds may not be specified', { at });
  for (const kind of change.kinds) if (!KINDS.includes(kind)) refuse('42601', `unrecognized statistics kind "${kind}"`, { at });
  if (columns.length + expressions.length < 2 && expressions.length !== 1)
    refuse('42P17', 'extended statistics require at least 2 columns', { at });
  if (new Set(columns).size < columns.length) refuse('42701', 'duplicate column name in statistics definition', { at });
  if (expressions.some((one, i) => expressions.slice(0, i).some((other) => sameExpression(one.expression, other.expression))))
    refuse('42701', 'duplicate expression in statistics definition', { at });
  make(context, relation, { name, namespace, owner: session.user, columns, expressions, kinds: change.kinds }, rows);
}

const madeName = ({ store }: Context, relation: Relation, columns: readonly (string | undefined)[], namespace: number): string =>
  chooseStatisticsName(store, relation.name, columnsAddition(columns.map((column) => column ?? 'expr')), namespace);

interface Parts {
  readonly columns: readonly number[];
  readonly expressions: readonly Stored[];
  /** The ranges that the expressions read, one each. */
  readonly rows: readonly number[];
}

function readParts(context: Context, relation: Relation, parts: readonly IndexPart[]): Parts {
  const { store } = context;
  const columns: number[] = [];
  const expressions: Stored[] = [];
  const rows: number[] = [];
  for (const part of parts) {
    const { at } = part;
    const bound = part.expression && bindOverRow(context, relation, CLAUSE.statistics, part.expression);
    if (bound && bound.expression.kind !== 'column') {
      requireOrder(context, 'expression', bound.expression.type, at, parts.length);
      expressions.push({ expression: bound.expression, place: store.placeAt(at) });
      rows.push(bound.row.id);
      continue;
    }
    const name = bound?.expression.kind === 'column' ? bound.expression.name : (part.column as string);
    if (SYSTEM_COLUMNS.has(name)) refuse('0A000', 'statistics creation on system columns is not supported', { at });
    const column = columnNamed(relation, name) ?? refuse('42703', `column "${name}" does not exist`, { at, object: name });
    if (column.generated === 'virtual') refuse('0A000', 'statistics creation on virtual generated columns is not supported', { at });
    requireOrder(context, `column "${name}"`, column.type, at, 2);
    columns.push(column.attribute);
  }
  return { columns: columns.sort((a, b) => a - b), expressions, rows };
}

function requireOrder({ store }: Context, what: string, type: number, at: number, parts: number): void {
  if (parts < 2 || defaultOperatorClass(store, type, 'btree')) return;
  refuse(
    '0A000',
    `${what} cannot be used in statistics because its type ${formatType(store, type, -1)} has no default btree operator class`,
    { at },
  );
}

type Made = Pick<Statistics, 'name' | 'namespace' | 'owner' | 'columns' | 'expressions' | 'kinds' | 'comment'>;

function make({ store }: Context, relation: Relation, made: Made, rows: readonly number[]): void {
  const columns = new Set([...made.columns, ...made.expressions.flatMap(({ expression }, i) => attributesOf(expression, rows[i] ?? 0))]);
  const needs = new Needs(store);
  for (const { expression } of made.expressions) needs.expression(expression);
  store.make<Statistics>({
    class: 'statistics',
    relation: relation.id,
    ...made,
    depends: [
      ...(columns.size > 0
        ? [...columns].map((column) => ({ on: relation.id, column, type: 'auto' as const }))
        : [{ on: relation.id, type: 'auto' as const }]),
      ...needs.list().filter((need) => need.on !== relation.id),
    ],
  });
}

/** LIKE ... INCLUDING STATISTICS. */
export function copyStatistics(context: Context, source: Relation, relation: Relation, comments: boolean): void {
  const { store, session } = context;
  for (const original of [...store.all('statistics')].filter((one) => one.relation === source.id)) {
    const columns = original.columns.map((attribute) => mapAttribute(source, relation, attribute));
    const moved = original.expressions.map(({ expression, place }) => {
      const { expression: mapped, row } = mapAttributes(context, expression, [...rangesIn(expression)][0] ?? 0, source, relation);
      return { stored: { expression: mapped, place }, row: row.id };
    });
    const names = [...columns.map((attribute) => relation.columns[attribute - 1]?.name), ...moved.map(() => undefined)];
    const made = {
      name: madeName(context, relation, names, relation.namespace),
      namespace: relation.namespace,
      owner: session.user,
      columns,
      expressions: moved.map(({ stored }) => stored),
      kinds: original.kinds,
      ...(comments && original.comment !== undefined ? { comment: original.comment } : {}),
    };
    make(
      context,
      relation,
      made,
      moved.map(({ row }) => row),
    );
  }
}

export function alterStatistics(context: Context, change: AlterStatistics): void {
  if ((change.target ?? 0) < -1) refuse('22023', `statistics target ${change.target} is too low`, { at: change.at });
  const found = findPlaced(namesOf(context), 'statistics', change.name);
  if (found) requireOwner(context, found, 'statistics object', found.name, change.at);
  if (found || change.ifExists) return;
  refuse('42704', `statistics object "${spell(change.name)}" does not exist`, { at: change.at, object: spell(change.name) });
}
