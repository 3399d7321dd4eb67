import type { FunctionParameter, ObjectWithArgs, RangeVar } from 'libpg-query';
import type { ArgumentMode, ObjectKind, ObjectName, RoutineArgument } from '../model/change.ts';
import type { Name } from '../model/unbound.ts';
import { type Context, FormRefused, NotModelled, place } from './context.ts';
import { expression } from './expression.ts';
import { nameOf, relationName, simpleName } from './name.ts';
import { all, as, items, type Node, strings, tagOf } from './node.ts';
import { optionValue } from './option.ts';
import { relationEnd } from './seek.ts';
import { typeName } from './type-name.ts';

const KINDS: Readonly<Record<string, ObjectKind>> = {
  OBJECT_ACCESS_METHOD: 'access method',
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_ATTRIBUTE: 'attribute',
  OBJECT_CAST: 'cast',
  OBJECT_COLUMN: 'column',
  OBJECT_COLLATION: 'collation',
  OBJECT_CONVERSION: 'conversion',
  OBJECT_DATABASE: 'database',
  OBJECT_DOMAIN: 'domain',
  OBJECT_DOMCONSTRAINT: 'domain constraint',
  OBJECT_EVENT_TRIGGER: 'event trigger',
  OBJECT_EXTENSION: 'extension',
  OBJECT_FDW: 'foreign data wrapper',
  OBJECT_FOREIGN_SERVER: 'server',
  OBJECT_FOREIGN_TABLE: 'foreign table',
  OBJECT_FUNCTION: 'function',
  OBJECT_INDEX: 'index',
  OBJECT_LANGUAGE: 'language',
  OBJECT_LARGEOBJECT: 'large object',
  OBJECT_MATVIEW: 'materialized view',
  OBJECT_OPCLASS: 'operator class',
  OBJECT_OPERATOR: 'operator',
  OBJECT_OPFAMILY: 'operator family',
  OBJECT_PARAMETER_ACL: 'parameter',
  OBJECT_POLICY: 'policy',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_PUBLICATION: 'publication',
  OBJECT_ROLE: 'role',
  OBJECT_ROUTINE: 'routine',
  OBJECT_RULE: 'rule',
  OBJECT_SCHEMA: 'schema',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_STATISTIC_EXT: 'statistics',
  OBJECT_SUBSCRIPTION: 'subscription',
  OBJECT_TABCONSTRAINT: 'constraint',
  OBJECT_TABLE: 'table',
  OBJECT_TABLESPACE: 'tablespace',
  OBJECT_TRANSFORM: 'transform',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_TSCONFIGURATION: 'text search configuration',
  OBJECT_TSDICTIONARY: 'text search dictionary',
  OBJECT_TSPARSER: 'text search parser',
  OBJECT_TSTEMPLATE: 'text search template',
  OBJECT_TYPE: 'type',
  OBJECT_USER_MAPPING: 'user mapping',
  OBJECT_VIEW: 'view',
};

export function objectKind(type: string | undefined): ObjectKind {
  const kind = KINDS[type ?? ''];
  if (!kind) throw new NotModelled(`an object of kind ${type}`);
  return kind;
}

/** What COMMENT, DROP, ALTER ... RENAME and their like name: the parser spells each kind in its own way. */
export function objectName(kind: ObjectKind, node: Node | undefined, c: Context): ObjectName {
  const list = items(node);
  switch (kind) {
    case 'function':
    case 'procedure':
    case 'routine':
    case 'aggregate':
    case 'operator':
      return routineName(kind, as(node, 'ObjectWithArgs'), c);
    case 'policy':
    case 'trigger':
    case 'rule':
    case 'constraint': {
      const name = nameOf(strings(list.slice(-1)), c);
      return { kind, name, on: nameOf(strings(list.slice(0, -1)), c) };
    }
    case 'column': {
      if (list.length < 2) throw new FormRefused('42601', 'column name must be qualified', c.base);
      const on = nameOf(strings(list.slice(0, -1)), c);
      return { kind, name: { name: strings(list).at(-1) ?? '', at: on.at }, on };
    }
    case 'domain constraint': {
      const [domain, constraint] = list;
      const name = nameOf(strings(constraint && [constraint]), c);
      return { kind, name, on: nameOf(strings(as(domain, 'TypeName')?.names), c) };
    }
    case 'cast':
    case 'transform': {
      const types = all(list, 'TypeName').map((type) => typeName(type, c));
      const args = types.map((type): RoutineArgument => ({ mode: 'in', type, at: type.at }));
      const of = strings(list.slice(1))[0];
      return { kind, name: { name: '', at: types[0]?.at ?? c.base }, args, ...(kind === 'transform' && of !== undefined && { of }) };
    }
    case 'operator class':
    case 'operator family':
      return { kind, name: nameOf(strings(list.slice(1)), c), of: strings(list)[0] ?? '' };
    default:
      return { kind, name: plainName(node, c) };
  }
}

function plainName(node: Node | undefined, c: Context): Name {
  const relation = as(node, 'RangeVar');
  if (relation) return relationName(relation, c);
  const type = as(node, 'TypeName');
  if (type) return nameOf(strings(type.names), c, place(c, type.location));
  if (node && tagOf(node) === 'List') return nameOf(strings(items(node)), c);
  return nameOf([String(optionValue(node, c) ?? '')], c);
}

/** A function or operator, with the types of its arguments if any were written. */
export function routineName(kind: ObjectKind, node: ObjectWithArgs | undefined, c: Context): ObjectName {
  const name = kind === 'operator' ? nameOf(strings(node?.objname), c, c.base) : nameOf(strings(node?.objname), c);
  if (node?.args_unspecified) return { kind, name };
  const parameters = all(node?.objfuncargs, 'FunctionParameter').map((parameter) => routineArgument(parameter, c));
  if (parameters.length > 0) return { kind, name, args: parameters };
  const args = (node?.objargs ?? []).map((arg): RoutineArgument | undefined => {
    const written = as(arg, 'TypeName');
    const type = written && typeName(written, c);
    return type && { mode: 'in', type, at: type.at };
  });
  return { kind, name, args };
}

const MODES: Readonly<Record<string, ArgumentMode>> = {
  FUNC_PARAM_IN: 'in',
  FUNC_PARAM_OUT: 'out',
  FUNC_PARAM_INOUT: 'inout',
  FUNC_PARAM_VARIADIC: 'variadic',
  FUNC_PARAM_TABLE: 'table',
};

export function routineArgument({ name, argType, mode, defexpr, location }: FunctionParameter, c: Context): RoutineArgument {
  return {
    ...(name !== undefined && { name }),
    mode: MODES[mode ?? ''] ?? 'default',
    type: typeName(argType, c),
    ...(defexpr && { default: expression(defexpr, c) }),
    at: place(c, location),
  };
}

/** What an ALTER names: a relation, a part of one, or another object. */
export function alteredName(
  type: string | undefined,
  relation: RangeVar | undefined,
  object: Node | undefined,
  part: string | undefined,
  c: Context,
): ObjectName {
  const kind = objectKind(type);
  if (!relation) {
    const named = part === undefined ? object : (object ?? { String: { sval: part } });
    if (kind !== 'domain constraint') return objectName(kind, named, c);
    const on = nameOf(strings(items(object)), c);
    return { kind, name: { name: part ?? '', at: on.at }, on };
  }
  const on = relationName(relation, c);
  const inner = part ?? strings(items(object))[0];
  if (inner === undefined) return { kind, name: on };
  // policies, triggers and rules are named before their table, columns and constraints behind it
  if (kind === 'column' || kind === 'attribute' || kind === 'constraint') c.sought = relationEnd(c.bytes, on.at, c.end);
  return { kind, name: simpleName(inner, c), on };
}
