/** `pg_get_indexdef`: an index as a statement, or one of its parts. */
import { DEFAULT_COLLATION } from '../catalog/ids.ts';
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { IndexDefinition, IndexPartObject, OperatorClass, Relation } from '../objects.ts';
import type { Schema } from '../schema.ts';
import type { DeparseOptions } from './context.ts';
import { deparse } from './expression.ts';
import { looksLikeCall } from './from.ts';
import { Names, quoteLiteral } from './names.ts';
import { operatorClassSuffix } from './operator-class.ts';

export function deparseIndex(schema: Schema, index: Relation, options: DeparseOptions = {}): string {
  const printed = printedIndex(schema, index, options);
  if (!printed) return '';
  const { definition, table, names } = printed;
  const on = options.pretty ? names.relation(table) : names.qualified(table);
  // Of a partitioned table's index its partitions' are no part.
  const only = index.kind === 'partitioned index' ? 'ONLY ' : '';
  return `CREATE ${definition.unique ? 'UNIQUE ' : ''}INDEX ${quoteIdentifier(index.name)} ON ${only}${on} USING ${quoteIdentifier(definition.method)} ${parts(printed)}`;
}

/** The text of an exclusion constraint: each part with the operator that may not hold. */
export function deparseExclusion(schema: Schema, index: Relation, operators: readonly number[], options: DeparseOptions = {}): string {
  const printed = printedIndex(schema, index, options);
  return printed ? `EXCLUDE USING ${quoteIdentifier(printed.definition.method)} ${parts(printed, operators)}` : '';
}

/** The n-th part alone, from 1: a column or an expression, without what orders it. */
export function deparseIndexPart(schema: Schema, index: Relation, number: number, options: DeparseOptions = {}): string {
  const printed = printedIndex(schema, index, options);
  const part = printed?.definition.parts[number - 1];
  return printed && part ? partText(printed, part) : '';
}

export function deparseIndexPredicate(schema: Schema, index: Relation, options: DeparseOptions = {}): string | undefined {
  const printed = printedIndex(schema, index, options);
  const predicate = printed?.definition.predicate;
  return printed && predicate ? printed.expression(predicate.expression) : undefined;
}

interface PrintedIndex {
  readonly schema: Schema;
  readonly names: Names;
  readonly index: Relation;
  readonly definition: IndexDefinition;
  readonly table: Relation;
  readonly expression: (e: Expression) => string;
}

function printedIndex(schema: Schema, index: Relation, options: DeparseOptions): PrintedIndex | undefined {
  const definition = index.index;
  const table = definition && schema.relation(definition.table);
  if (!definition || !table) return undefined;
  const ranges = new Map([[definition.range, table]]);
  const expression = (e: Expression) => deparse(schema, e, ranges, options);
  return { schema, names: new Names(schema, options.path?.namespaces), index, definition, table, expression };
}

/** Everything behind the access method. */
function parts(printed: PrintedIndex, operators?: readonly number[]): string {
  const { definition, names, table, index } = printed;
  const keys = definition.parts.slice(0, definition.keys).map((part, i) => {
    const operator = operators?.[i];
    const type = typeOf(table, part);
    return (
      partText(printed, part) + decoration(printed, part) + (operator === undefined ? '' : ` WITH ${names.operator(operator, type, type)}`)
    );
  });
  const included = definition.parts.slice(definition.keys).map((part) => partText(printed, part));
  const settings = optionList(index.options);
  const predicate = definition.predicate && printed.expression(definition.predicate.expression);
  return [
    `(${keys.join(', ')})`,
    ...(included.length > 0 ? [`INCLUDE (${included.join(', ')})`] : []),
    ...(definition.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []),
    ...(settings === '' ? [] : [`WITH (${settings})`]),
    ...(predicate === undefined ? [] : [operators ? `WHERE (${predicate})` : `WHERE ${predicate}`]),
  ].join(' ');
}

/** `fillfactor='70'`: values that are no identifiers are quoted. */
const optionList = (options: Relation['options']): string =>
  Object.entries(options)
    .map(([name, value]) => `${quoteIdentifier(name)}=${quoteIdentifier(value) === value ? value : quoteLiteral(value)}`)
    .join(', ');

function partText({ table, expression }: PrintedIndex, part: IndexPartObject): string {
  if (!part.expression) return quoteIdentifier(table.columns[part.attribute - 1]?.name ?? part.name);
  const text = expression(part.expression.expression);
  return looksLikeCall(part.expression.expression) ? text : `(${text})`;
}

const typeOf = (table: Relation, part: IndexPartObject): number =>
  part.expression?.expression.type ?? table.columns[part.attribute - 1]?.type ?? 0;

function decoration(printed: PrintedIndex, part: IndexPartObject): string {
  const { schema, names, definition, table } = printed;
  const collation = part.collation === undefined ? undefined : schema.collation(part.collation);
  const collated = collation && collation.id !== ownCollation(printed, part) ? ` COLLATE ${names.collation(collation)}` : '';
  const opclass = part.opclassOptions
    ? ` ${names.operatorClass(schema.operatorClass(part.opclass) as OperatorClass)} (${optionList(part.opclassOptions)})`
    : operatorClassSuffix(schema, names, part.opclass, typeOf(table, part));
  if (definition.method !== 'btree') return collated + opclass;
  const descending = part.descending ? ' DESC' : '';
  const nulls = part.nullsFirst === part.descending ? '' : part.nullsFirst ? ' NULLS FIRST' : ' NULLS LAST';
  return collated + opclass + descending + nulls;
}

/** The collation that the column or the expression has without the index. */
function ownCollation({ schema, table }: PrintedIndex, part: IndexPartObject): number | undefined {
  const e = part.expression?.expression;
  const column = e ? undefined : table.columns[part.attribute - 1];
  return column?.collation ?? (schema.type(typeOf(table, part))?.collatable ? DEFAULT_COLLATION : undefined);
}
