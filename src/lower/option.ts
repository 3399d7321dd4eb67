import type { DefElem } from 'libpg-query';
import type { Option, OptionValue } from '../model/change.ts';
import type { Context } from './context.ts';
import { all, as, type Node, tagOf } from './node.ts';
import { typeName } from './type-name.ts';

const ACTIONS: Readonly<Record<string, Option['action']>> = { DEFELEM_ADD: 'add', DEFELEM_SET: 'set', DEFELEM_DROP: 'drop' };

/** `(key = value, ...)`, in the order in which it was written; `off` and other bare words are strings. */
export function options(nodes: readonly Node[] | undefined, c: Context): readonly Option[] {
  return definitions(nodes, c).map((option) => {
    const { value } = option;
    return typeof value === 'object' && 'path' in value ? { ...option, value: value.path.join('.') } : option;
  });
}

/** The same where an option may be a type, or the name of a function, which looks like one. */
export function definitions(nodes: readonly Node[] | undefined, c: Context): readonly Option[] {
  return all(nodes, 'DefElem').map(({ defnamespace, defname = '', arg, defaction }) => {
    const action = ACTIONS[defaction ?? ''];
    return {
      name: defname,
      value: optionValue(arg, c),
      ...(defnamespace !== undefined && { namespace: defnamespace }),
      ...(action && { action }),
    };
  });
}

/** Numbers too long for an integer keep their digits, as a string. */
export function optionValue(node: Node | undefined, c: Context): OptionValue {
  const tag = node && tagOf(node);
  switch (tag) {
    case 'String':
      return as(node, tag)?.sval ?? '';
    case 'Integer':
      return as(node, tag)?.ival ?? 0;
    case 'Float':
      return as(node, tag)?.fval ?? '0';
    case 'Boolean':
      return as(node, tag)?.boolval === true;
    case 'TypeName':
      return typeName(as(node, tag), c);
    case 'A_Star':
      return '*';
    case 'List':
      return (as(node, tag)?.items ?? []).map((item) => String(optionValue(item, c) ?? ''));
    case 'A_Const': {
      const { sval, ival, fval, boolval } = as(node, tag) ?? {};
      if (sval) return sval.sval ?? '';
      if (ival) return ival.ival ?? 0;
      return boolval ? boolval.boolval === true : fval?.fval;
    }
    default:
      return undefined;
  }
}

/** The element of this name. */
export function element(nodes: readonly Node[] | undefined, name: string): DefElem | undefined {
  return all(nodes, 'DefElem').find((candidate) => candidate.defname === name);
}
