import { quoteIdentifier } from '../identifier.ts';
import type { Query, Range, Target } from '../query.ts';
import { isVariable, printMerged, printVariable } from './column.ts';
import { aside, type Context, keyword, SMALL_STEP, STEP } from './context.ts';
import { print, printTopList } from './expression.ts';
import { printFrom } from './from.ts';
import { printGrouping, printItem, printWindows } from './order.ts';

/** A SELECT up to its WINDOW clause (get_basic_select_query). */
export function printPlainSelect(context: Context, query: Query): void {
  const { out } = context;
  if (context.indented) {
    context.indent += STEP;
    out.add(' ');
  }
  const values = simpleValues(context, query);
  if (values) {
    printValues(context, values.rows);
    return;
  }
  out.add('SELECT');
  if (query.distinct === 'all') out.add(' DISTINCT');
  else if (query.distinct !== false) {
    out.add(' DISTINCT ON (');
    query.distinct.forEach((e, i) => {
      if (i > 0) out.add(', ');
      printItem(context, e);
    });
    out.add(')');
  }
  printTargets(context, query.targets);
  printFrom(context, query.from, ' FROM ');
  printWhere(context, query);
  printGroup(context, query);
  if (query.having) {
    keyword(context, ' HAVING ', -STEP, STEP, 0);
    print(context, query.having, false);
  }
  if (query.windows) printWindows(context, query.windows);
}

type ValuesRange = Extract<Range, { kind: 'values' }>;

/** A bare VALUES, if its columns have kept their names. */
function simpleValues(context: Context, query: Query): ValuesRange | undefined {
  const [range, ...others] = query.ranges;
  if (range?.kind !== 'values' || others.length > 0 || query.targets.length !== range.columns.length) return undefined;
  const kept = query.targets.every((target, i) => !target.junk && (context.result?.[i] ?? target.name) === range.columns[i]?.name);
  return kept ? range : undefined;
}

export function printValues(context: Context, rows: ValuesRange['rows']): void {
  context.out.add('VALUES ');
  rows.forEach((row, i) => {
    context.out.add(i > 0 ? ', (' : '(');
    printTopList(context, row, ',', false);
    context.out.add(')');
  });
}

export function printWhere(context: Context, query: Query): void {
  if (!query.where) return;
  keyword(context, ' WHERE ', -STEP, STEP, 1);
  print(context, query.where, false);
}

function printGroup(context: Context, query: Query): void {
  if (query.group.length === 0 && !query.grouping) return;
  const { out } = context;
  keyword(context, ' GROUP BY ', -STEP, STEP, 1);
  if (query.groupDistinct) out.add('DISTINCT ');
  context.inGroupBy = true;
  if (query.grouping) {
    query.grouping.forEach((set, i) => {
      if (i > 0) out.add(', ');
      printGrouping(context, set, true);
    });
  } else {
    query.group.forEach((e, i) => {
      if (i > 0) out.add(', ');
      printItem(context, e);
    });
  }
  context.inGroupBy = false;
}

/** A SELECT or RETURNING list, one item a line; a column that keeps its name needs no AS. */
export function printTargets(context: Context, targets: readonly Target[]): void {
  let position = 0;
  for (const target of targets) {
    if (target.junk) continue;
    context.out.add(position === 0 ? ' ' : ', ');
    const name = context.result?.[position] ?? target.name;
    const text = aside(context, () => printTarget(context, target, name));
    if (context.indented) {
      if (text.startsWith('\n')) context.out.trimBlanks();
      else if (position > 0) keyword(context, '', -STEP, STEP, SMALL_STEP);
    }
    context.out.add(text);
    position++;
  }
}

function printTarget(context: Context, { value }: Target, name: string): void {
  let own: string | undefined;
  if (isVariable(value)) own = printVariable(context, value, true);
  else {
    own = printMerged(context, value);
    if (own === undefined) {
      print(context, value, true);
      own = context.namesMatter ? undefined : '?column?';
    }
  }
  if (own !== name) context.out.add(` AS ${quoteIdentifier(name)}`);
}
