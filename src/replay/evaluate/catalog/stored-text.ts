/** Stored expressions as text: what pg_get_expr makes of a catalog's pg_node_tree. */
import { type Datum, undecided } from '../../../model/datum.ts';
import type { DeparseOptions } from '../../../model/deparse/context.ts';
import { deparse } from '../../../model/deparse/expression.ts';
import { deparseIndexPredicate } from '../../../model/deparse/index.ts';
import { deparsePartitionBound } from '../../../model/deparse/partition.ts';
import type { Expression } from '../../../model/expression.ts';
import type { DatabaseObject, Relation } from '../../../model/objects.ts';
import { rangesIn } from '../../../model/walk.ts';
import { type NodeTree, readNodeTree } from '../../catalogs/node-tree.ts';
import type { Context } from '../../context.ts';

/** How texts are printed for whoever asks now: names are qualified where the search path does not find them. */
export const optionsNow = ({ session }: Context, pretty = false): DeparseOptions => ({ path: session.path, pretty });

/** An expression that reads no row. */
export const storedText = ({ store, session }: Context, expression: Expression): string =>
  deparse(store, expression, undefined, { path: session.path });

export function nodeTreeText(context: Context, text: string, pretty: boolean): Datum {
  const tree = readNodeTree(text);
  const object = tree && context.store.object(tree.id);
  const found = object && textOf(context, object, tree, optionsNow(context, pretty));
  return found ?? undecided('the text of an expression');
}

function textOf(context: Context, object: DatabaseObject, { what, within }: NodeTree, options: DeparseOptions): string | undefined {
  const { store } = context;
  const over = (expression: Expression, range: number, relation: Relation | undefined) =>
    deparse(store, expression, relation ? new Map([[range, relation]]) : undefined, options);
  const overItsTable = (expression: Expression, table: number) => {
    const [range] = rangesIn(expression);
    return over(expression, range ?? 0, store.relation(table));
  };
  switch (object.class) {
    case 'default value':
      return overItsTable(object.value.expression, object.relation);
    case 'type':
      return object.domain?.default && over(object.domain.default.expression, 0, undefined);
    case 'policy': {
      const kept = what === 'using' ? object.using : object.check;
      return kept && over(kept.expression, kept.row.id, store.relation(object.relation));
    }
    case 'constraint':
      return object.check && over(object.check.expression, object.check.range, store.relation(object.relation));
    case 'routine': {
      const values = object.args.flatMap((arg) => (arg.default ? [over(arg.default.expression, 0, undefined)] : []));
      return what === 'argument defaults' ? values.join(', ') : undefined;
    }
    case 'relation':
      return relationText(context, object, what, options);
    case 'publication': {
      const where = object.tables.find(({ relation }) => relation === within)?.where;
      return where && overItsTable(where.expression, within);
    }
    case 'statistics':
      return object.expressions.map(({ expression }) => overItsTable(expression, object.relation)).join(', ');
    default:
      return undefined;
  }
}

function relationText({ store }: Context, relation: Relation, what: NodeTree['what'], options: DeparseOptions): string | undefined {
  const { index, partitionKey, partitionBound } = relation;
  const over = (expression: Expression, range: number, table: Relation | undefined) =>
    deparse(store, expression, table ? new Map([[range, table]]) : undefined, options);
  switch (what) {
    case 'predicate':
      return deparseIndexPredicate(store, relation, options);
    case 'index expressions': {
      const table = store.relation(index?.table ?? 0);
      return index?.parts.flatMap((part) => (part.expression ? [over(part.expression.expression, index.range, table)] : [])).join(', ');
    }
    case 'partition key':
      return partitionKey?.parts
        .flatMap((part) => (part.expression ? [over(part.expression, partitionKey.range, relation)] : []))
        .join(', ');
    case 'partition bound':
      return partitionBound && deparsePartitionBound(store, partitionBound, options);
    default:
      return undefined;
  }
}
