import type { DefineStmt } from 'libpg-query';
import type { Change, CreateAggregate, CreateTextSearch } from '../model/change.ts';
import { type Context, NotModelled } from './context.ts';
import { nameOf, qualifiedName } from './name.ts';
import { all, as, items, strings } from './node.ts';
import { objectKind, routineArgument } from './object-name.ts';
import { definitions, element, options } from './option.ts';

/** CREATE of what is defined by a list of options: aggregates, operators, base types, collations, text search. */
export function define(node: DefineStmt, c: Context): Change {
  const given = definitions(node.definition, c);
  const at = c.base;
  switch (node.kind) {
    case 'OBJECT_AGGREGATE':
      return aggregate(node, c);
    case 'OBJECT_OPERATOR':
      return { kind: 'create operator', name: nameOf(strings(node.defnames), c, at), options: given, at };
    case 'OBJECT_TYPE':
      return { kind: 'create base type', name: qualifiedName(node.defnames, c), ...(node.definition && { options: given }), at };
    case 'OBJECT_COLLATION': {
      const name = qualifiedName(node.defnames, c);
      const copied = items(element(node.definition, 'from')?.arg);
      const from = copied.length > 0 && { from: qualifiedName(copied, c) };
      return {
        kind: 'create collation',
        name,
        ifNotExists: node.if_not_exists === true,
        ...from,
        options: options(node.definition, c),
        at,
      };
    }
    case 'OBJECT_TSCONFIGURATION':
    case 'OBJECT_TSDICTIONARY':
    case 'OBJECT_TSPARSER':
    case 'OBJECT_TSTEMPLATE':
      return {
        kind: 'create text search',
        object: objectKind(node.kind) as CreateTextSearch['object'],
        name: qualifiedName(node.defnames, c),
        options: given,
        at,
      };
    default:
      throw new NotModelled(`CREATE of an object of kind ${node.kind}`);
  }
}

/** Its arguments are a list and the number of direct ones, which is -1 unless it is an ordered-set aggregate. */
function aggregate(node: DefineStmt, c: Context): CreateAggregate {
  const name = qualifiedName(node.defnames, c);
  const [list, count] = node.args ?? [];
  const direct = as(count, 'Integer')?.ival ?? 0;
  const args = all(items(list), 'FunctionParameter').map((parameter) => routineArgument(parameter, c));
  return {
    kind: 'create aggregate',
    name,
    replace: node.replace === true,
    ...(!node.oldstyle && { args, ...(direct >= 0 && { direct }) }),
    options: definitions(node.definition, c),
    at: c.base,
  };
}
