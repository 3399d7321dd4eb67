/** UNION, INTERSECT, EXCEPT (get_setop_query). */
import type { Expression } from '../expression.ts';
import type { Query, SetOperation, Target } from '../query.ts';
import { type Context, keyword, STEP } from './context.ts';
import { printQuery } from './query.ts';

/** A chain that leans to the left may be thousands long: walked by a loop. */
export function printSetOperation(context: Context, top: SetOperation): void {
  const { out } = context;
  const spine: { operation: SetOperation; parenthesized: boolean }[] = [];
  for (let operation: SetOperation | undefined = top; operation; ) {
    const inner: SetOperation | undefined = bareOperation(operation.left);
    const parenthesized = inner !== undefined && (inner.kind !== operation.kind || inner.all !== operation.all);
    spine.push({ operation, parenthesized });
    if (parenthesized) {
      out.add('(');
      keyword(context, '', STEP, 0, 0);
    }
    operation = inner;
  }
  for (const [i, { operation, parenthesized }] of spine.reverse().entries()) {
    if (i === 0) printArm(context, operation.left, operation.leftColumns);
    if (parenthesized) keyword(context, ') ', -STEP, 0, 0);
    else if (context.indented) keyword(context, '', 0, 0, 0);
    else out.add(' ');
    out.add(`${operation.kind.toUpperCase()} ${operation.all ? 'ALL ' : ''}`);
    printRight(context, operation);
  }
}

/** The names of the right arm's columns do not matter. */
function printRight(context: Context, { right, rightColumns }: SetOperation): void {
  const inner = bareOperation(right);
  const step = inner ? STEP : 0;
  if (inner) context.out.add('(');
  keyword(context, '', step, 0, 0);
  const around = context.namesMatter;
  context.namesMatter = false;
  if (inner) printSetOperation(context, inner);
  else printArm(context, right, rightColumns);
  context.namesMatter = around;
  if (context.indented) context.indent -= step;
  if (inner) keyword(context, ')', 0, 0, 0);
}

/** The operation of an arm that has nothing else: no WITH, no order, no limit. */
const bareOperation = (arm: Query): SetOperation | undefined => (hasTail(arm) ? undefined : arm.setOperation);

const hasTail = (query: Query): boolean =>
  query.commonTables.length > 0 ||
  query.order.length > 0 ||
  query.locks.length > 0 ||
  query.limit !== undefined ||
  query.offset !== undefined;

function printArm(context: Context, arm: Query, columns: readonly Expression[]): void {
  const parenthesized = hasTail(arm) || arm.setOperation !== undefined;
  if (parenthesized) context.out.add('(');
  printQuery(context, withTypedLiterals(arm, columns), { namesMatter: context.namesMatter, result: context.result });
  if (parenthesized) context.out.add(')');
}

/** A literal that had no type has the one that the other arm gave it. */
function withTypedLiterals(arm: Query, columns: readonly Expression[]): Query {
  if (!columns.some((column) => column.kind === 'constant')) return arm;
  let position = 0;
  const targets = arm.targets.map((target): Target => {
    const column = target.junk ? undefined : columns[position++];
    return column?.kind === 'constant' ? { ...target, value: column } : target;
  });
  return { ...arm, targets };
}
