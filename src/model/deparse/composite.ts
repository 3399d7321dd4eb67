/** Rows, their fields, and elements of arrays. */
import type { Expression, Subscript } from '../expression.ts';
import { quoteIdentifier } from '../identifier.ts';
import { isVariable } from './column.ts';
import type { Context } from './context.ts';
import { print, printTop } from './expression.ts';

/** A row of a named type has NULLs for the columns that the type has got since. */
export function printRow(context: Context, e: Extract<Expression, { kind: 'row' }>): void {
  const { schema, out, names } = context;
  const columns = schema.relation(schema.type(e.type)?.relation ?? 0)?.columns;
  const live = columns?.filter((column) => !column.dropped).length ?? e.fields.length;
  out.add('ROW(');
  e.fields.forEach((field, i) => {
    if (i > 0) out.add(', ');
    printTop(context, field, true);
  });
  for (let i = e.fields.length; i < live; i++) out.add(i > 0 ? ', NULL' : 'NULL');
  out.add(')');
  if (e.cast) out.add(`::${names.type(e.type)}`);
}

export function printField(context: Context, e: Extract<Expression, { kind: 'field' }>): void {
  const { schema, out } = context;
  const bare = e.arg.kind === 'subscript' || e.arg.kind === 'field';
  if (!bare) out.add('(');
  print(context, e.arg, true);
  if (!bare) out.add(')');
  const column = schema.relation(relationOf(context, e.arg.type))?.columns[e.attribute - 1];
  out.add(`.${quoteIdentifier(column?.name ?? e.name)}`);
}

function relationOf({ schema }: Context, type: number): number {
  let found = schema.type(type);
  while (found?.domain) found = schema.type(found.domain.base);
  return found?.relation ?? 0;
}

export function printSubscript(context: Context, e: Subscript, showImplicit: boolean): void {
  const { out } = context;
  const bare = isVariable(e.arg) || e.arg.kind === 'field';
  if (!bare) out.add('(');
  print(context, e.arg, showImplicit);
  if (!bare) out.add(')');
  for (const { index, low, high } of e.indexes) {
    out.add('[');
    if (e.slice) {
      // Where one subscript is a slice, a plain one counts from 1.
      if (low) print(context, low, false);
      else if (index) out.add('1');
      out.add(':');
    }
    const upper = index ?? high;
    if (upper) print(context, upper, false);
    out.add(']');
  }
}
