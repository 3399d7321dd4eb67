/** Queries as PostgreSQL prints the trees that it stores (get_query_def of ruleutils). */
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Query } from '../query.ts';
import { type Context, keyword, NONE, STEP } from './context.ts';
import { print } from './expression.ts';
import { printDelete, printInsert, printMerge, printUpdate } from './modify.ts';
import { printOrder } from './order.ts';
import { levelOf } from './ranges.ts';
import { printPlainSelect } from './select.ts';
import { printSetOperation } from './set-operation.ts';

export interface QueryPlace {
  /** Someone reads the names of the output. */
  readonly namesMatter: boolean;
  /** The columns of the view that the query makes. */
  readonly result?: readonly string[] | undefined;
  /** Columns are qualified even if there is only one range. */
  readonly prefix?: boolean;
}

export function printQuery(around: Context, query: Query, place: QueryPlace): void {
  const context: Context = {
    ...around,
    level: levelOf(around, query),
    prefix: around.level !== undefined || query.ranges.length !== 1 || place.prefix === true,
    result: query.command === 'select' ? place.result : undefined,
    targets: query.targets,
    namesMatter: place.namesMatter,
    inGroupBy: false,
    inOrderBy: false,
    inside: NONE,
  };
  printWith(context, query);
  switch (query.command) {
    case 'select':
      printSelect(context, query);
      return;
    case 'insert':
      printInsert(context, query);
      return;
    case 'update':
      printUpdate(context, query);
      return;
    case 'delete':
      printDelete(context, query);
      return;
    case 'merge':
      printMerge(context, query);
      return;
    case 'utility':
      context.out.add('NOTHING');
      return;
    default:
      query.command satisfies never;
      return;
  }
}

function printWith(context: Context, query: Query): void {
  if (query.commonTables.length === 0) return;
  const { out, indented } = context;
  if (indented) {
    context.indent += STEP;
    out.add(' ');
  }
  query.commonTables.forEach((table, i) => {
    out.add(i > 0 ? ', ' : query.recursive ? 'WITH RECURSIVE ' : 'WITH ');
    out.add(quoteIdentifier(table.name));
    if (table.aliases) out.add(`(${table.aliases.map(quoteIdentifier).join(', ')})`);
    out.add(' AS ');
    if (table.materialized !== undefined) out.add(table.materialized ? 'MATERIALIZED ' : 'NOT MATERIALIZED ');
    out.add('(');
    if (indented) keyword(context, '', 0, 0, 0);
    printQuery(context, table.query, { namesMatter: true });
    if (indented) keyword(context, '', 0, 0, 0);
    out.add(')');
  });
  if (indented) {
    context.indent -= STEP;
    keyword(context, '', 0, 0, 0);
  } else out.add(' ');
}

function printSelect(context: Context, query: Query): void {
  const { out } = context;
  if (query.setOperation) printSetOperation(context, query.setOperation);
  else printPlainSelect(context, query);
  if (query.order.length > 0) {
    keyword(context, ' ORDER BY ', -STEP, STEP, 1);
    if (query.setOperation) printOrder(context, query.order, (e) => out.add(String(positionOf(query, e))));
    else printOrder(context, query.order);
  }
  if (query.offset) {
    keyword(context, ' OFFSET ', -STEP, STEP, 0);
    print(context, query.offset, false);
  }
  if (query.limit) printLimit(context, query, query.limit);
  for (const lock of query.locks) {
    for (const id of lock.ranges) {
      keyword(context, ` FOR ${lock.strength.toUpperCase()}`, -STEP, STEP, 0);
      out.add(` OF ${quoteIdentifier(context.level?.ranges.get(id)?.name ?? '')}`);
    }
  }
}

/** A set operation is ordered by the numbers of its columns. */
const positionOf = (query: Query, e: Expression): number =>
  e.kind === 'column' ? e.attribute : query.targets.findIndex((target) => target.value === e) + 1;

function printLimit(context: Context, query: Query, limit: Expression): void {
  if (query.withTies) {
    keyword(context, ' FETCH FIRST (', -STEP, STEP, 0);
    print(context, limit, false);
    context.out.add(') ROWS WITH TIES');
    return;
  }
  keyword(context, ' LIMIT ', -STEP, STEP, 0);
  if (limit.kind === 'constant' && limit.value === null) context.out.add('ALL');
  else print(context, limit, false);
}
