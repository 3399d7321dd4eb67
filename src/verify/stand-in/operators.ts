/** Operators, casts, access methods and operator classes. */

import { BOOL, FLOAT8, INT4 } from '../../model/catalog/ids.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { Operator, OperatorClass } from '../../model/objects.ts';
import type { Members } from './script.ts';

/** `made`: the functions that were. */
export const operators = (members: Members, made: ReadonlySet<number>): string[] =>
  members
    .all('operator')
    .filter((operator) => isThere(members, operator.function, made))
    .map((operator) => operatorText(members, operator));

const isThere = ({ schema }: Members, id: number, made: ReadonlySet<number>): boolean =>
  made.has(id) || schema.routine(id)?.extension === undefined;

const spelled = ({ schema, target }: Members, { namespace, name }: Operator): string =>
  namespace === target ? name : `${quoteIdentifier(schema.namespace(namespace)?.name ?? '')}.${name}`;

function operatorText(members: Members, operator: Operator): string {
  const { schema, name, type } = members;
  const step = schema.routine(operator.function);
  const other = (id: number): string | undefined => {
    const found = schema.operator(id);
    return found && `operator(${spelled(members, found)})`;
  };
  const settings = [
    `function = ${step ? name(step) : ''}`,
    ...(operator.left === 0 ? [] : [`leftarg = ${type(operator.left)}`]),
    `rightarg = ${type(operator.right)}`,
    ...[other(operator.commutator)].flatMap((found) => (found ? [`commutator = ${found}`] : [])),
    ...[other(operator.negator)].flatMap((found) => (found ? [`negator = ${found}`] : [])),
    ...(operator.hashes ? ['hashes'] : []),
    ...(operator.merges ? ['merges'] : []),
  ];
  return `create operator ${spelled(members, operator)} (${settings.join(', ')})`;
}

/** An index of an empty table asks nothing of its method, and this one takes any operators. */
export const accessMethods = ({ all }: Members): string[] =>
  all('access method').map(({ name, type }) =>
    type === 'index'
      ? `create access method ${quoteIdentifier(name)} type index handler pg_catalog.gisthandler`
      : `create access method ${quoteIdentifier(name)} type table handler pg_catalog.heap_tableam_handler`,
  );

export const operatorClasses = (members: Members): string[] => members.all('operator class').flatMap((found) => classText(members, found));

/** Families in which a distance is sorted. */
const SORTED = new Map([
  [FLOAT8, 'pg_catalog.float_ops'],
  [INT4, 'pg_catalog.integer_ops'],
]);

function classText(members: Members, found: OperatorClass): string[] {
  const { schema, name, type, names } = members;
  const own = type(found.type);
  const parts = found.operators.flatMap(({ strategy, operator: id }) => {
    const operator = schema.operator(id);
    const order = operator && operator.result !== BOOL ? SORTED.get(operator.result) : undefined;
    if (!operator || (operator.result !== BOOL && order === undefined)) return [];
    const types = operator.left === found.type && operator.right === found.type ? '' : ` (${type(operator.left)}, ${type(operator.right)})`;
    return [`operator ${strategy} ${spelled(members, operator)}${types}${order ? ` for order by ${order}` : ''}`];
  });
  const support = name({ ...found, name: `${found.name}_${found.method}_stand_in` });
  const made = SUPPORT[found.method]?.(support, own) ?? GIST;
  const family = schema.operatorFamily(found.family);
  const head = `create operator class ${name(found)}${found.isDefault ? ' default' : ''} for type ${own} using ${quoteIdentifier(found.method)}`;
  const inFamily = family && family.extension !== found.extension ? ` family ${names.qualified(family)}` : '';
  return [
    ...made.first,
    `${head}${inFamily} as ${[...parts, ...made.parts, ...(parts.length + made.parts.length === 0 ? [`storage ${own}`] : [])].join(', ')}`,
  ];
}

interface Support {
  readonly first: readonly string[];
  readonly parts: readonly string[];
}

/** What each method wants before it makes an index at all. */
const SUPPORT: Readonly<Record<string, (name: string, type: string) => Support>> = {
  btree: (name, type) => ({
    first: [`create function ${name}(${type}, ${type}) returns integer language plpgsql immutable as 'begin return 0; end'`],
    parts: [`function 1 ${name}(${type}, ${type})`],
  }),
  hash: (name, type) => ({
    first: [`create function ${name}(${type}) returns integer language plpgsql immutable as 'begin return 0; end'`],
    parts: [`function 1 ${name}(${type})`],
  }),
  gin: () => ({
    first: [],
    parts: [
      'function 2 pg_catalog.ginarrayextract(anyarray, internal, internal)',
      'function 3 pg_catalog.ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal)',
      'function 4 pg_catalog.ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal)',
    ],
  }),
};

const GIST: Support = {
  first: [],
  parts: [
    'function 1 pg_catalog.gist_point_consistent(internal, point, smallint, oid, internal)',
    'function 2 pg_catalog.gist_box_union(internal, internal)',
    'function 5 pg_catalog.gist_box_penalty(internal, internal, internal)',
    'function 6 pg_catalog.gist_box_picksplit(internal, internal)',
    'function 7 pg_catalog.gist_box_same(box, box, internal)',
  ],
};

export const casts = (members: Members, made: ReadonlySet<number>): string[] =>
  members.all('cast').flatMap(({ source, target, function: id, context, method }) => {
    const { schema, name, type } = members;
    const routine = schema.routine(id);
    if (routine && !isThere(members, id, made)) return [];
    // Values of a stand-in's types are laid out as texts.
    const alike = method === 'binary' && [source, target].every((id) => schema.type(id)?.length === -1);
    const how = routine
      ? `with function ${name(routine)}(${routine.inputs.map(type).join(', ')})`
      : alike
        ? 'without function'
        : 'with inout';
    return [`create cast (${type(source)} as ${type(target)}) ${how}${context === 'explicit' ? '' : ` as ${context}`}`];
  });
