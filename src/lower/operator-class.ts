import type {
  AlterOperatorStmt,
  AlterOpFamilyStmt,
  CreateCastStmt,
  CreateOpClassItem,
  CreateOpClassStmt,
  CreateOpFamilyStmt,
  CreateTransformStmt,
} from 'libpg-query';
import type {
  AlterOperator,
  AlterOperatorFamily,
  CreateCast,
  CreateOperatorClass,
  CreateOperatorFamily,
  CreateTransform,
  OperatorClassItem,
} from '../model/change.ts';
import type { TypeName } from '../model/unbound.ts';
import type { Context } from './context.ts';
import { nameOf, qualifiedName } from './name.ts';
import { all, type Node, strings } from './node.ts';
import { routineName } from './object-name.ts';
import { definitions } from './option.ts';
import { typeName } from './type-name.ts';

export function alterOperator({ opername, options: given }: AlterOperatorStmt, c: Context): AlterOperator {
  return { kind: 'alter operator', operator: routineName('operator', opername, c), options: definitions(given, c), at: c.base };
}

export function createOperatorClass(node: CreateOpClassStmt, c: Context): CreateOperatorClass {
  return {
    kind: 'create operator class',
    name: qualifiedName(node.opclassname, c),
    ...(node.opfamilyname && { family: qualifiedName(node.opfamilyname, c) }),
    method: node.amname ?? '',
    type: typeName(node.datatype, c),
    isDefault: node.isDefault === true,
    items: classItems(node.items, c),
    at: c.base,
  };
}

export function createOperatorFamily({ opfamilyname, amname = '' }: CreateOpFamilyStmt, c: Context): CreateOperatorFamily {
  return { kind: 'create operator family', name: qualifiedName(opfamilyname, c), method: amname, at: c.base };
}

export function alterOperatorFamily({ opfamilyname, amname = '', isDrop, items }: AlterOpFamilyStmt, c: Context): AlterOperatorFamily {
  const name = qualifiedName(opfamilyname, c);
  return { kind: 'alter operator family', name, method: amname, drop: isDrop === true, items: classItems(items, c), at: c.base };
}

function classItems(nodes: readonly Node[] | undefined, c: Context): readonly OperatorClassItem[] {
  return all(nodes, 'CreateOpClassItem').map((item) => classItem(item, c));
}

function classItem({ itemtype, name, number, class_args, storedtype }: CreateOpClassItem, c: Context): OperatorClassItem {
  const args = name?.objargs && types(name.objargs, c);
  return {
    kind: itemtype === 1 ? 'operator' : itemtype === 2 ? 'function' : 'storage',
    ...(name && { name: nameOf(strings(name.objname), c, c.base) }),
    ...(number !== undefined && { number }),
    ...(args && { args }),
    ...(class_args && { classArgs: types(class_args, c) }),
    ...(storedtype && { storage: typeName(storedtype, c) }),
  };
}

function types(nodes: readonly Node[], c: Context): readonly TypeName[] {
  return all(nodes, 'TypeName').map((type) => typeName(type, c));
}

export function createCast({ sourcetype, targettype, func, inout, context }: CreateCastStmt, c: Context): CreateCast {
  return {
    kind: 'create cast',
    source: typeName(sourcetype, c),
    target: typeName(targettype, c),
    ...(func && { function: routineName('function', func, c) }),
    inout: inout === true,
    context: context === 'COERCION_IMPLICIT' ? 'implicit' : context === 'COERCION_ASSIGNMENT' ? 'assignment' : 'explicit',
    at: c.base,
  };
}

export function createTransform({ type_name, lang = '', replace, fromsql, tosql }: CreateTransformStmt, c: Context): CreateTransform {
  const functions = [fromsql, tosql].flatMap((named) => (named ? [routineName('function', named, c)] : []));
  return { kind: 'create transform', type: typeName(type_name, c), language: lang, functions, replace: replace === true, at: c.base };
}
