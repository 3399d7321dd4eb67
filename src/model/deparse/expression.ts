/** Expressions as PostgreSQL prints the trees that it stores (get_rule_expr of ruleutils). */
import type { Expression } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Relation } from '../objects.ts';
import type { Schema } from '../schema.ts';
import { rangesIn } from '../walk.ts';
import { printAggregate, printWindowCall } from './aggregate.ts';
import { printCall, printOperator } from './call.ts';
import { printCase } from './case.ts';
import { printCast } from './cast.ts';
import { isVariable, printMerged, printVariable } from './column.ts';
import { printField, printRow, printSubscript } from './composite.ts';
import { printConstant } from './constant.ts';
import { type Context, type DeparseOptions, newContext, rowLevel } from './context.ts';
import { printJson, printXml } from './json.ts';
import { printParameter } from './parameter.ts';
import { isSimple } from './simple.ts';
import { printSubquery } from './subquery.ts';

/** The expression over the rows of the given relations, by the ids of their ranges; with one only, columns are not qualified. */
export function deparse(
  schema: Schema,
  expression: Expression,
  ranges: ReadonlyMap<number, Relation> = new Map(),
  options: DeparseOptions = {},
): string {
  const rows = [...ranges].map(([range, relation]) => ({ range, relation }));
  const context: Context = { ...newContext(schema, options), level: rowLevel(rows), prefix: rows.length > 1 };
  print(context, expression, false);
  return context.out.toString();
}

/** The expression over a row of the relation, whatever range it calls that row: it holds no query with ranges of its own. */
export function deparseOverRow(schema: Schema, expression: Expression, relation: Relation, options: DeparseOptions = {}): string {
  return deparse(schema, expression, new Map([...rangesIn(expression)].map((range) => [range, relation])), options);
}

/** `showImplicit`: a cast on top that the analysis put in is written, where the type would else be guessed another. */
export function print(context: Context, e: Expression, showImplicit: boolean): void {
  const { out } = context;
  switch (e.kind) {
    case 'column':
    case 'whole row':
    case 'system column':
      printVariable(context, e);
      return;
    case 'constant':
      printConstant(context, e);
      return;
    case 'parameter':
      printParameter(context, e);
      return;
    case 'call':
      printCall(context, e);
      return;
    case 'operator':
      printOperator(context, e);
      return;
    case 'quantified':
      printQuantified(context, e);
      return;
    case 'and':
    case 'or':
      enclosed(context, () => printJoined(context, e.args, e.kind === 'and' ? ' AND ' : ' OR ', e));
      return;
    case 'not':
      enclosed(context, () => {
        out.add('NOT ');
        printInside(context, e.arg, false, e);
      });
      return;
    case 'is null':
      enclosed(context, () => {
        printInside(context, e.arg, true, e);
        out.add(` IS ${e.negated ? 'NOT ' : ''}NULL`);
      });
      return;
    case 'is truth':
      enclosed(context, () => {
        printInside(context, e.arg, false, e);
        out.add(` IS ${e.negated ? 'NOT ' : ''}${e.is.toUpperCase()}`);
      });
      return;
    case 'is distinct':
      printDistinct(context, e);
      return;
    case 'nullif':
      printList(context, 'NULLIF(', [e.left, e.right], ')');
      return;
    case 'case':
      printCase(context, e);
      return;
    case 'coalesce':
      if (printMerged(context, e) === undefined) printList(context, 'COALESCE(', e.args, ')');
      return;
    case 'greatest':
    case 'least':
      printList(context, `${e.kind.toUpperCase()}(`, e.args, ')');
      return;
    case 'cast':
      if (printMerged(context, e) === undefined) printCast(context, e, showImplicit);
      return;
    case 'collate':
      enclosed(context, () => {
        printInside(context, e.arg, showImplicit, e);
        out.add(` COLLATE ${context.names.collationNamed(e.collation)}`);
      });
      return;
    case 'array':
      printList(context, 'ARRAY[', e.elements, ']');
      if (e.elements.length === 0) out.add(`::${context.names.type(e.type)}`);
      return;
    case 'row':
      printRow(context, e);
      return;
    case 'row comparison': {
      const first = e.operators[0] as number;
      const operator = context.names.operator(first, e.left[0]?.type ?? 0, e.right[0]?.type ?? 0);
      out.add('(ROW(');
      printTopList(context, e.left);
      out.add(`) ${operator} ROW(`);
      printTopList(context, e.right);
      out.add('))');
      return;
    }
    case 'subquery':
      printSubquery(context, e);
      return;
    case 'aggregate':
      printAggregate(context, e);
      return;
    case 'window':
      printWindowCall(context, e);
      return;
    case 'field':
      printField(context, e);
      return;
    case 'subscript':
      printSubscript(context, e, showImplicit);
      return;
    case 'session':
      out.add(e.modifier < 0 ? e.what.toUpperCase() : `${e.what.toUpperCase()}(${e.modifier})`);
      return;
    case 'default':
      out.add('DEFAULT');
      return;
    case 'domain value':
      out.add('VALUE');
      return;
    case 'case subject':
      out.add('CASE_TEST_EXPR');
      return;
    case 'grouping':
      printList(context, 'GROUPING(', e.args, ')');
      return;
    case 'json':
      printJson(context, e);
      return;
    case 'xml':
      printXml(context, e);
      return;
    case 'opaque':
      printOpaque(context, e);
      return;
    default:
      e satisfies never;
      return;
  }
}

/** As an operand: in parentheses where precedence would read it otherwise. Without trust in precedence, it brings its own. */
export function printInside(context: Context, e: Expression, showImplicit: boolean, parent: Expression): void {
  const parenthesized = context.pretty && !isSimple(e, parent);
  if (parenthesized) context.out.add('(');
  print(context, e, showImplicit);
  if (parenthesized) context.out.add(')');
}

/** Where precedence is not trusted, an expression brings its own parentheses. */
export function enclosed(context: Context, write: () => void): void {
  if (!context.pretty) context.out.add('(');
  write();
  if (!context.pretty) context.out.add(')');
}

export function printList(context: Context, open: string, list: readonly Expression[], close: string): void {
  context.out.add(open);
  list.forEach((e, i) => {
    if (i > 0) context.out.add(', ');
    print(context, e, true);
  });
  context.out.add(close);
}

/** As an element of a list in which `t.*` would be spread. */
export function printTop(context: Context, e: Expression, showImplicit: boolean): void {
  if (isVariable(e)) printVariable(context, e, true);
  else print(context, e, showImplicit);
}

export function printTopList(context: Context, list: readonly Expression[], separator = ', ', showImplicit = true): void {
  list.forEach((e, i) => {
    if (i > 0) context.out.add(separator);
    printTop(context, e, showImplicit);
  });
}

function printJoined(context: Context, args: readonly Expression[], separator: string, parent: Expression): void {
  args.forEach((arg, i) => {
    if (i > 0) context.out.add(separator);
    printInside(context, arg, false, parent);
  });
}

function printDistinct(context: Context, e: Extract<Expression, { kind: 'is distinct' }>): void {
  // IS NOT DISTINCT FROM is kept as the negation of IS DISTINCT FROM.
  if (e.negated) {
    const positive: Expression = { ...e, negated: false };
    enclosed(context, () => {
      context.out.add('NOT ');
      printInside(context, positive, false, { kind: 'not', arg: positive, type: e.type, modifier: -1, at: e.at });
    });
    return;
  }
  enclosed(context, () => {
    printInside(context, e.left, true, e);
    context.out.add(' IS DISTINCT FROM ');
    printInside(context, e.right, true, e);
  });
}

function printQuantified(context: Context, e: Extract<Expression, { kind: 'quantified' }>): void {
  const { schema, names, out } = context;
  enclosed(context, () => {
    printInside(context, e.left, true, e);
    const element = schema.type(e.right.type)?.element ?? 0;
    out.add(` ${names.operator(e.operator, e.left.type, element)} ${e.all ? 'ALL' : 'ANY'} (`);
    printInside(context, e.right, true, e);
    // A bare subquery would be compared row by row.
    if (e.right.kind === 'subquery' && e.right.how === 'scalar') out.add(`::${names.type(e.right.type, e.right.modifier)}`);
    out.add(')');
  });
}

/** What an unknown extension defines, as near to how it was written as what was kept of it allows. */
function printOpaque(context: Context, e: Extract<Expression, { kind: 'opaque' }>): void {
  const operator = /^operator (.*)$/.exec(e.why)?.[1];
  const [left, right] = e.args;
  if (operator !== undefined && left) {
    enclosed(context, () => {
      if (right) printInside(context, left, true, e);
      context.out.add(right ? ` ${operator} ` : `${operator} `);
      printInside(context, right ?? left, true, e);
    });
    return;
  }
  const name = /^(?:function )?(.*?)(?:\(\))?$/s.exec(e.why)?.[1] ?? e.why;
  printList(context, `${name.split('.').map(quoteIdentifier).join('.')}(`, e.args, ')');
}
