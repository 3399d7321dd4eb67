/** INSERT, UPDATE, DELETE and MERGE, bound. */
import { UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Column, Relation } from '../model/objects.ts';
import type { Conflict, MergeWhen, Query, Range, Target } from '../model/query.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type {
  Unbound,
  UnboundConflict,
  UnboundDelete,
  UnboundInsert,
  UnboundMerge,
  UnboundQuery,
  UnboundStep,
  UnboundTarget,
  UnboundUpdate,
} from '../model/unbound.ts';
import { CLAUSE } from './clause.ts';
import { coerceTo, coerceToBoolean } from './coerce.ts';
import { bind } from './expression.ts';
import { addItem, bindFrom, bindRange, bindTable, rangeColumnsOf } from './from.ts';
import { assignPart } from './part.ts';
import { bindQuery, outputOf } from './query.ts';
import { columnsOf, type Item, type Scope, within } from './scope.ts';
import { expandRow } from './star.ts';
import { bindTargets, withKnownTypes } from './target.ts';
import { bindWith } from './with.ts';

export function bindModification(scope: Scope, from: UnboundInsert | UnboundUpdate | UnboundDelete | UnboundMerge): Query {
  switch (from.kind) {
    case 'insert':
      return bindInsert(scope, from);
    case 'update':
      return bindUpdate(scope, from);
    case 'delete':
      return bindDelete(scope, from);
    case 'merge':
      return bindMerge(scope, from);
  }
}

function empty(scope: Scope, command: Query['command'], at: number): Query {
  return {
    command,
    commonTables: [],
    ranges: scope.ranges,
    from: [],
    targets: [],
    group: [],
    groupingSets: false,
    hasAggregates: false,
    distinct: false,
    order: [],
    locks: [],
    at,
  };
}

/** The relation that is written to. */
function targetOf(scope: Scope, item: Item): Relation | undefined {
  const { range } = item;
  if (range.kind === 'opaque') return undefined;
  const relation = range.kind === 'relation' ? scope.binding.schema.relation(range.relation) : undefined;
  if (!relation) refuse('42P01', `relation "${range.name}" cannot be the target of a modifying statement`, { at: range.at });
  if (relation.kind === 'materialized view') refuse('42809', `cannot change materialized view "${relation.name}"`, { at: range.at });
  if (relation.kind === 'sequence') refuse('42809', `cannot change sequence "${relation.name}"`, { at: range.at });
  return relation;
}

function bindInsert(scope: Scope, from: UnboundInsert): Query {
  const commonTables = bindWith(scope, from.with);
  const item = bindTable(scope, from.into);
  const relation = targetOf(scope, item);
  const live = relation?.columns.filter((column) => !column.dropped) ?? [];
  const named = from.columns?.map((written) => ({
    written,
    column: relation && columnNamed(relation, written.name as string, written.at),
  }));
  refuseDuplicates(named?.map(({ written }) => written) ?? [], '42701', (name) => `column "${name}" specified more than once`);
  const columns = named?.map(({ column }) => column) ?? live;
  const steps = (i: number) => named?.[i]?.written.steps;
  const source = from.query && bindSource(scope, from.query, columns, steps, from);
  if (relation && source) refuseGenerated(relation, source.targets, from.overriding, source.isDefault);
  scope.items.push(item);
  const conflict = from.conflict && bindConflict(scope, from.conflict, item, relation);
  const returning = bindReturning(scope, from.returning);
  return {
    ...empty(scope, 'insert', from.at),
    commonTables,
    from: source?.from ?? [],
    targets: (source?.targets ?? []).map((t, i) => (steps(i) ? { ...t, part: true as const } : t)),
    into: item.range.id,
    ...(conflict ? { conflict } : {}),
    ...(returning ? { returning } : {}),
    ...(from.overriding ? { overriding: from.overriding } : {}),
  };
}

function columnNamed(relation: Relation, name: string, at: number): Column {
  return (
    relation.columns.find((column) => column.name === name && !column.dropped) ??
    refuse('42703', `column "${name}" of relation "${relation.name}" does not exist`, { at, object: `${relation.name}.${name}` })
  );
}

function refuseDuplicates(targets: readonly UnboundTarget[], sqlstate: string, says: (name: string) => string): void {
  const seen = new Set<string>();
  for (const { name, steps, at } of targets) {
    if (name === undefined || steps !== undefined) continue;
    if (seen.has(name)) refuse(sqlstate, says(name), { at });
    seen.add(name);
  }
}

interface Source {
  readonly from: Query['from'];
  readonly targets: Target[];
  readonly isDefault: (index: number) => boolean;
}

type MaybeColumn = Column | undefined;

function bindSource(
  scope: Scope,
  from: UnboundQuery,
  columns: readonly MaybeColumn[],
  steps: (i: number) => readonly UnboundStep[] | undefined,
  insert: UnboundInsert,
): Source {
  if (
    from.kind === 'values' &&
    from.with === undefined &&
    from.order.length === 0 &&
    from.limit === undefined &&
    from.offset === undefined
  ) {
    const rows = within(scope, CLAUSE.values, () =>
      from.rows.map((row) => row.flatMap((value) => (value.kind === 'default' ? [defaultValue(value.at)] : expandRow(scope, value)))),
    );
    const width = rows[0]?.length ?? 0;
    for (const row of rows)
      if (row.length !== width) refuse('42601', 'VALUES lists must all be the same length', { at: row[0]?.at ?? from.at });
    checkWidth(insert, width, columns.length, rows[0]?.[columns.length]?.at ?? from.at);
    const assigned = rows.map((row) => row.map((value, i) => assign(scope, value, columns[i], steps(i))));
    const first = assigned[0] ?? [];
    const range: Range = {
      kind: 'values',
      id: scope.binding.newRange(),
      name: '*VALUES*',
      columns: first.map((value, i) => ({ name: `column${i + 1}`, type: columns[i]?.type ?? value.type, modifier: -1 })),
      rows: assigned,
      lateral: false,
      at: from.at,
    };
    const item = addItem(scope, range, false);
    return {
      from: [{ kind: 'range', range: range.id }],
      targets: targetsFor(item, columns),
      isDefault: (i) => assigned.every((row) => row[i]?.kind === 'default'),
    };
  }
  const query = bindQuery(scope.binding, scope, from, { keepUnknown: true });
  const output = outputOf(query);
  checkWidth(insert, output.length, columns.length, from.kind === 'select' ? (from.targets[columns.length]?.at ?? from.at) : from.at);
  const item = addItem(
    scope,
    { kind: 'subquery', id: scope.binding.newRange(), name: '*SELECT*', columns: output, query, lateral: false, at: from.at },
    false,
  );
  const literals = query.setOperation ? [] : query.targets.filter((t) => !t.junk).map((t) => t.value);
  const targets = targetsFor(item, columns).map((t, i) => {
    const literal = literals[i];
    const value = literal?.kind === 'constant' && literal.type === UNKNOWN ? literal : t.value;
    return { ...t, value: assign(scope, value, columns[i], steps(i)) };
  });
  return { from: [{ kind: 'range', range: item.range.id }], targets, isDefault: () => false };
}

const defaultValue = (at: number): Expression => ({ kind: 'default', type: UNKNOWN, modifier: -1, at });

const targetsFor = (item: Item, columns: readonly MaybeColumn[]): Target[] =>
  columnsOf(item).map(({ name, expression }, i) => {
    const column = columns[i];
    return { name: column?.name ?? name, value: expression, junk: false, ...(column ? { attribute: column.attribute } : {}) };
  });

function checkWidth(insert: UnboundInsert, values: number, columns: number, at: number): void {
  if (values > columns) refuse('42601', 'INSERT has more expressions than target columns', { at });
  if (insert.columns && values < columns)
    refuse('42601', 'INSERT has more target columns than expressions', { at: insert.columns[values]?.at ?? at });
}

/** The value as the column takes it (transformAssignedExpr). */
export function assign(scope: Scope, value: Expression, column: MaybeColumn, steps?: readonly UnboundStep[]): Expression {
  const { schema } = scope.binding;
  if (steps && column) return assignPart(scope, value, column, steps);
  if (!column || value.kind === 'opaque') return value;
  if (value.kind === 'default') return { ...value, type: column.type };
  const assigned = coerceTo(schema, value, column.type, column.modifier, 'assignment');
  if (assigned) return assigned;
  return refuse(
    '42804',
    `column "${column.name}" is of type ${formatType(schema, column.type, -1)} but expression is of type ${formatType(schema, value.type, -1)}`,
    {
      at: value.at,
      hint: 'You will need to rewrite or cast the expression.',
    },
  );
}

function refuseGenerated(
  relation: Relation,
  targets: readonly Target[],
  overriding: UnboundInsert['overriding'],
  isDefault: (index: number) => boolean,
): void {
  targets.forEach(({ attribute, value }, i) => {
    const column = attribute === undefined ? undefined : relation.columns[attribute - 1];
    if (!column || value.kind === 'default' || isDefault(i)) return;
    const blocked = column.generated !== undefined || (column.identity === 'always' && overriding === undefined);
    if (blocked) {
      refuse('428C9', `cannot insert a non-DEFAULT value into column "${column.name}"`, {
        at: value.at,
        detail: column.generated
          ? `Column "${column.name}" is a generated column.`
          : `Column "${column.name}" is an identity column defined as GENERATED ALWAYS.`,
      });
    }
  });
}

function bindConflict(scope: Scope, from: UnboundConflict, item: Item, relation: Relation | undefined): Conflict {
  const { schema } = scope.binding;
  const constraint =
    from.constraint === undefined || !relation ? undefined : schema.constraintsOf(relation.id).find((c) => c.name === from.constraint);
  if (from.constraint !== undefined && relation && !constraint)
    refuse('42704', `constraint "${from.constraint}" for table "${relation.name}" does not exist`, { at: from.at });
  if (from.set && !constraint && !from.columns && relation)
    refuse('42601', 'ON CONFLICT DO UPDATE requires inference specification or constraint name', {
      at: from.at,
      hint: 'For example, ON CONFLICT (column_name).',
    });
  const columns = (from.columns ?? []).map(({ by }) => within(scope, CLAUSE.indexExpression, () => bind(scope, by)));
  const where =
    from.where && within(scope, CLAUSE.indexPredicate, () => coerceToBoolean(schema, bind(scope, from.where as Unbound), 'WHERE'));
  const excluded: Range = {
    kind: 'relation',
    id: scope.binding.newRange(),
    name: 'excluded',
    columns: rangeColumnsOf(relation),
    relation: relation?.id ?? 0,
    only: false,
    systemColumns: false,
    lateral: false,
    at: from.at,
  };
  scope.items.push(addItem(scope, excluded));
  const set = from.set && bindAssignments(scope, from.set, relation);
  const setWhere =
    from.setWhere && within(scope, CLAUSE.where, () => coerceToBoolean(schema, bind(scope, from.setWhere as Unbound), 'WHERE'));
  scope.items.splice(0, scope.items.length, item);
  return {
    ...(constraint ? { constraint: constraint.id } : {}),
    columns,
    ...(where ? { where } : {}),
    ...(set ? { set } : {}),
    ...(setWhere ? { setWhere } : {}),
    excluded: excluded.id,
  };
}

function bindReturning(scope: Scope, list: readonly UnboundTarget[] | undefined): Target[] | undefined {
  return (
    list &&
    withKnownTypes(
      scope,
      within(scope, CLAUSE.returning, () => bindTargets(scope, list)),
    )
  );
}

/** SET of UPDATE: column by column; `(a, b) = (SELECT ...)` binds its query once. */
function bindAssignments(scope: Scope, list: readonly UnboundTarget[], relation: Relation | undefined): Target[] {
  refuseDuplicates(list, '42601', (name) => `multiple assignments to same column "${name}"`);
  const shared = new Map<Unbound, Expression>();
  return list.map((written) => {
    const name = written.name as string;
    const column = relation && columnNamed(relation, name, written.at);
    const value = within(scope, CLAUSE.updateSource, () => assignedValue(scope, written, shared));
    if (column && value.kind !== 'default' && (column.generated || column.identity === 'always')) {
      refuse('428C9', `column "${name}" can only be updated to DEFAULT`, {
        at: value.at,
        detail: column.generated
          ? `Column "${name}" is a generated column.`
          : `Column "${name}" is an identity column defined as GENERATED ALWAYS.`,
      });
    }
    return {
      name,
      value: assign(scope, value, column, written.steps),
      junk: false,
      ...(written.steps ? { part: true as const } : {}),
      ...(column ? { attribute: column.attribute } : {}),
    };
  });
}

function assignedValue(scope: Scope, written: UnboundTarget, shared: Map<Unbound, Expression>): Expression {
  const { value, element, at } = written;
  if (value.kind === 'default') return defaultValue(at);
  if (element === undefined) return bind(scope, value);
  if (value.kind === 'row') {
    const field = value.fields[element];
    if (!field) refuse('42601', 'number of columns does not match number of values', { at });
    return field.kind === 'default' ? defaultValue(at) : bind(scope, field);
  }
  if (value.kind !== 'subquery')
    return refuse('0A000', 'source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression', { at: value.at });
  const source = shared.get(value) ?? rowOf(scope, value);
  shared.set(value, source);
  if (source.kind !== 'subquery') return source;
  const column = outputOf(source.query)[element];
  if (!column) refuse('42601', 'number of columns does not match number of values', { at });
  return { kind: 'field', arg: source, attribute: element + 1, name: column.name, type: column.type, modifier: column.modifier, at };
}

function rowOf(scope: Scope, value: Extract<Unbound, { kind: 'subquery' }>): Expression {
  const query = bindQuery(scope.binding, scope, value.query);
  return { kind: 'subquery', how: 'scalar', query, type: UNKNOWN, modifier: -1, at: value.at };
}

function bindUpdate(scope: Scope, from: UnboundUpdate): Query {
  const { schema } = scope.binding;
  const commonTables = bindWith(scope, from.with);
  const item = bindTable(scope, from.table);
  const relation = targetOf(scope, item);
  scope.items.push(item);
  const others = bindFrom(scope, from.from);
  const where = from.where && within(scope, CLAUSE.where, () => coerceToBoolean(schema, bind(scope, from.where as Unbound), 'WHERE'));
  const returning = bindReturning(scope, from.returning);
  const targets = bindAssignments(scope, from.set, relation);
  return {
    ...empty(scope, 'update', from.at),
    commonTables,
    from: [{ kind: 'range', range: item.range.id }, ...others],
    ...(where ? { where } : {}),
    targets,
    into: item.range.id,
    ...(returning ? { returning } : {}),
  };
}

function bindDelete(scope: Scope, from: UnboundDelete): Query {
  const { schema } = scope.binding;
  const commonTables = bindWith(scope, from.with);
  const item = bindTable(scope, from.table);
  targetOf(scope, item);
  scope.items.push(item);
  const others = bindFrom(scope, from.using);
  const where = from.where && within(scope, CLAUSE.where, () => coerceToBoolean(schema, bind(scope, from.where as Unbound), 'WHERE'));
  const returning = bindReturning(scope, from.returning);
  return {
    ...empty(scope, 'delete', from.at),
    commonTables,
    from: [{ kind: 'range', range: item.range.id }, ...others],
    ...(where ? { where } : {}),
    into: item.range.id,
    ...(returning ? { returning } : {}),
  };
}

function bindMerge(scope: Scope, from: UnboundMerge): Query {
  const { schema } = scope.binding;
  const commonTables = bindWith(scope, from.with);
  const item = bindTable(scope, from.table);
  const relation = mergedInto(scope, item);
  refuseUnreachable(from);
  const source = bindRange(scope, from.using);
  for (const { name, range } of source.visible)
    if (name === item.name)
      refuse('42712', `name "${name}" specified more than once`, {
        at: range.at,
        detail: 'The name is used both as MERGE target table and data source.',
      });
  const see = (items: readonly Item[]) => scope.items.splice(0, scope.items.length, ...items);
  const both = [item, ...source.visible];
  see(both);
  // PostgreSQL takes any type here.
  const where = within(scope, CLAUSE.join, () => bind(scope, from.on));
  const merge = from.whens.map((when): MergeWhen => {
    see(when.match === 'matched' ? both : when.match === 'not matched' ? source.visible : [item]);
    const condition =
      when.condition && within(scope, CLAUSE.mergeWhen, () => coerceToBoolean(schema, bind(scope, when.condition as Unbound), 'WHEN'));
    return { match: when.match, ...(condition ? { condition } : {}), action: when.action, targets: mergeTargets(scope, when, relation) };
  });
  see(both);
  const returning = bindReturning(scope, from.returning);
  return {
    ...empty(scope, 'merge', from.at),
    commonTables,
    from: [{ kind: 'range', range: item.range.id }, source.from],
    where,
    into: item.range.id,
    merge,
    ...(returning ? { returning } : {}),
  };
}

function mergedInto(scope: Scope, item: Item): Relation | undefined {
  const { range } = item;
  const relation = range.kind === 'relation' ? scope.binding.schema.relation(range.relation) : undefined;
  if (relation && !['table', 'partitioned table', 'view'].includes(relation.kind))
    refuse('0A000', `cannot execute MERGE on relation "${relation.name}"`, { at: range.at });
  return targetOf(scope, item);
}

function refuseUnreachable({ whens, at }: UnboundMerge): void {
  const unconditional = new Set<string>();
  for (const { match, condition } of whens) {
    if (unconditional.has(match)) refuse('42601', 'unreachable WHEN clause specified after unconditional WHEN clause', { at });
    if (!condition) unconditional.add(match);
  }
}

function mergeTargets(scope: Scope, when: UnboundMerge['whens'][number], relation: Relation | undefined): Target[] {
  if (when.action === 'update') return bindAssignments(scope, when.targets, relation);
  if (when.action !== 'insert') return [];
  const { targets, values, overriding } = when;
  const live = relation?.columns.filter((column) => !column.dropped) ?? [];
  const named = targets.length > 0;
  refuseDuplicates(targets, '42701', (name) => `column "${name}" specified more than once`);
  const columns = named ? targets.map((t) => relation && columnNamed(relation, t.name as string, t.at)) : live;
  const at = values[columns.length]?.at ?? targets[values.length]?.at ?? 0;
  if (relation && values.length > columns.length) refuse('42601', 'INSERT has more expressions than target columns', { at });
  if (named && values.length > 0 && values.length < columns.length)
    refuse('42601', 'INSERT has more target columns than expressions', { at });
  const bound = values.map((value, i) => {
    const column = columns[i];
    const given = value.kind === 'default' ? defaultValue(value.at) : within(scope, CLAUSE.values, () => bind(scope, value));
    return {
      name: column?.name ?? '',
      value: assign(scope, given, column),
      junk: false,
      ...(column ? { attribute: column.attribute } : {}),
    };
  });
  if (relation) refuseGenerated(relation, bound, overriding, () => false);
  return bound;
}
