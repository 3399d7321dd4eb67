import type { XmlExpr, XmlSerialize } from 'libpg-query';
import type { Unbound, UnboundXml } from '../model/unbound.ts';
import { type Context, NotModelled, place } from './context.ts';
import { expression, expressions } from './expression.ts';
import { all } from './node.ts';
import { typeName } from './type-name.ts';

const WHAT: Readonly<Record<string, UnboundXml['what']>> = {
  IS_XMLCONCAT: 'concat',
  IS_XMLELEMENT: 'element',
  IS_XMLFOREST: 'forest',
  IS_XMLPARSE: 'parse',
  IS_XMLPI: 'pi',
  IS_XMLROOT: 'root',
  IS_DOCUMENT: 'document',
};

export function xml({ op = 'IS_XMLCONCAT', name, named_args, args, location }: XmlExpr, c: Context): Unbound {
  const what = WHAT[op];
  if (!what) throw new NotModelled(`an XML expression of kind ${op}`);
  const named = all(named_args, 'ResTarget').map((target) => ({
    ...(target.name !== undefined && { name: target.name }),
    value: expression(target.val, c),
  }));
  return { kind: 'xml', what, ...(name !== undefined && { name }), named, args: expressions(args, c), at: place(c, location) };
}

export function xmlSerialize({ expr, typeName: type, location }: XmlSerialize, c: Context): Unbound {
  return { kind: 'xml', what: 'serialize', named: [], args: [expression(expr, c)], type: typeName(type, c), at: place(c, location) };
}
