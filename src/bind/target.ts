/** SELECT lists, and the names that columns get (transformTargetList, FigureColname). */
import { TEXT, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Range, Target } from '../model/query.ts';
import type { Unbound, UnboundTarget } from '../model/unbound.ts';
import { coerce } from './coerce.ts';
import { bind } from './expression.ts';
import type { Scope } from './scope.ts';
import { expandStar, isStar } from './star.ts';

export function bindTargets(scope: Scope, list: readonly UnboundTarget[]): Target[] {
  return list.flatMap((written): Target[] => {
    if (isStar(written.value)) return expandStar(scope, written.value).map(({ name, value }) => target(scope, name, value));
    return [target(scope, written.name ?? columnNameOf(written.value) ?? '?column?', bind(scope, written.value))];
  });
}

export function target(scope: Scope, name: string, value: Expression): Target {
  const origin = originOf(scope.ranges, value);
  return { name, value, junk: false, ...(origin ? { origin } : {}) };
}

/** The table's column that an output column is, unchanged, through any depth of subqueries. */
export function originOf(ranges: readonly Range[], value: Expression): Target['origin'] {
  if (value.kind !== 'column') return undefined;
  const range = ranges.find((r) => r.id === value.range);
  if (range?.kind === 'relation') return { relation: range.relation, attribute: value.attribute };
  if (range?.kind === 'subquery') return range.query.targets.filter((t) => !t.junk)[value.attribute - 1]?.origin;
  return undefined;
}

/** A literal that nothing gave a type is text. */
export const withKnownTypes = (scope: Scope, targets: readonly Target[]): Target[] =>
  targets.map((t) =>
    t.value.type === UNKNOWN && t.value.kind !== 'opaque'
      ? { ...t, value: coerce(scope.binding.schema, t.value, TEXT, -1, 'implicit') }
      : t,
  );

/** The name that an unnamed column gets; undefined: `?column?`. */
export const columnNameOf = (from: Unbound): string | undefined => figure(from)?.name;

/** A `weak` name gives way to the name of a cast's type. */
function figure(from: Unbound): { name: string; weak: boolean } | undefined {
  const strong = (name: string) => ({ name, weak: false });
  switch (from.kind) {
    case 'name':
      return from.path.length === 0 ? undefined : strong(from.path.at(-1) as string);
    case 'indirection': {
      const field = from.steps.findLast((step) => step.kind === 'field');
      return field ? strong(field.name) : figure(from.arg);
    }
    case 'call':
      return strong(from.name.at(-1) as string);
    case 'nullif':
    case 'coalesce':
    case 'greatest':
    case 'least':
    case 'array':
    case 'row':
      return from.kind === 'row' && !from.explicit ? strong('row') : strong(from.kind);
    case 'cast': {
      const inner = figure(from.arg);
      return inner && !inner.weak ? inner : { name: from.type.path.at(-1) as string, weak: true };
    }
    case 'collate':
      return figure(from.arg);
    case 'case': {
      const inner = from.otherwise && figure(from.otherwise);
      return inner && !inner.weak ? inner : { name: 'case', weak: true };
    }
    case 'subquery':
      return figureSubquery(from);
    case 'session':
      return strong(from.what);
    case 'grouping':
      return strong('grouping');
    case 'merge action':
      return strong('merge_action');
    case 'xml':
      return strong(from.what === 'document' ? '?column?' : `xml${from.what}`);
    case 'json':
      return jsonNames[from.what] ? strong(jsonNames[from.what] as string) : undefined;
    default:
      return undefined;
  }
}

const jsonNames: Partial<Record<Extract<Unbound, { kind: 'json' }>['what'], string>> = {
  object: 'json_object',
  array: 'json_array',
  'array query': 'json_array',
  objectagg: 'json_objectagg',
  arrayagg: 'json_arrayagg',
  parse: 'json',
  scalar: 'json_scalar',
  serialize: 'json_serialize',
  value: 'json_value',
  query: 'json_query',
  exists: 'json_exists',
};

function figureSubquery(from: Extract<Unbound, { kind: 'subquery' }>): { name: string; weak: boolean } | undefined {
  if (from.how === 'exists' || from.how === 'array') return { name: from.how, weak: false };
  if (from.how !== 'scalar') return undefined;
  let query = from.query;
  while (query.kind === 'set operation') query = query.left;
  if (query.kind === 'values') return { name: 'column1', weak: false };
  const first = query.kind === 'select' ? query.targets[0] : undefined;
  if (!first) return undefined;
  return first.name !== undefined ? { name: first.name, weak: false } : figure(first.value);
}
