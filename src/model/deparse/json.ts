/** SQL/JSON and XML expressions: of these only what is computed from what was kept, not every word. */
import type { Expression } from '../expression.ts';
import type { Context } from './context.ts';
import { enclosed, print, printInside, printList } from './expression.ts';

export function printJson(context: Context, e: Extract<Expression, { kind: 'json' }>): void {
  const { out, names } = context;
  if (e.what === 'is json') {
    enclosed(context, () => {
      if (e.args[0]) printInside(context, e.args[0], true, e);
      out.add(' IS JSON');
    });
    return;
  }
  const pairs = e.what === 'object' || e.what === 'objectagg';
  out.add(`${FUNCTIONS[e.what] ?? 'JSON'}(`);
  e.args.forEach((arg, i) => {
    if (i > 0) out.add(pairs && i % 2 === 1 ? ' : ' : ', ');
    print(context, arg, true);
  });
  const returns = e.what !== 'parse' && e.what !== 'scalar' && e.what !== 'exists';
  out.add(returns ? ` RETURNING ${names.type(e.type, e.modifier)})` : ')');
}

const FUNCTIONS: Readonly<Record<string, string>> = {
  object: 'JSON_OBJECT',
  array: 'JSON_ARRAY',
  'array query': 'JSON_ARRAY',
  objectagg: 'JSON_OBJECTAGG',
  arrayagg: 'JSON_ARRAYAGG',
  parse: 'JSON',
  scalar: 'JSON_SCALAR',
  serialize: 'JSON_SERIALIZE',
  value: 'JSON_VALUE',
  query: 'JSON_QUERY',
  exists: 'JSON_EXISTS',
};

export function printXml(context: Context, e: Extract<Expression, { kind: 'xml' }>): void {
  if (e.what !== 'document') {
    printList(context, `XML${e.what.toUpperCase()}(`, e.args, ')');
    return;
  }
  if (context.pretty) context.out.add('(');
  if (e.args[0]) print(context, e.args[0], false);
  context.out.add(context.pretty ? ') IS DOCUMENT' : ' IS DOCUMENT');
}
