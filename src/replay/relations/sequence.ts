/** Sequences: their bounds, and the column that owns one (commands/sequence.c). */

import { findRelation } from '../../bind/names.ts';
import { resolveType } from '../../bind/types.ts';
import { INT2, INT4, INT8 } from '../../model/catalog/ids.ts';
import type { AlterSequence, CreateSequence, Option, Persistence } from '../../model/change.ts';
import type { Column, Dependency, Relation, SequenceDefinition } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Name, TypeName } from '../../model/unbound.ts';
import { type Context, namesOf } from '../context.ts';
import { columnNamed, creationNamespace, requireKind, requireOwnedRelation, requireRelation } from '../resolve.ts';
import { newColumn } from './columns.ts';
import { makeRelation } from './make.ts';

const LIMITS: Readonly<Record<number, readonly [bigint, bigint]>> = {
  [INT2]: [-32768n, 32767n],
  [INT4]: [-2147483648n, 2147483647n],
  [INT8]: [-9223372036854775808n, 9223372036854775807n],
};

interface NewSequence {
  readonly name: string;
  readonly namespace: number;
  readonly owner?: number;
  readonly persistence: Persistence;
  readonly options: readonly Option[];
  readonly type?: number;
  readonly ownedBy?: NonNullable<SequenceDefinition['ownedBy']>;
  readonly at: number;
}

export function createSequence(context: Context, change: CreateSequence): void {
  const namespace = creationNamespace(context, change.name, change.persistence === 'temporary');
  if (change.ifNotExists && context.store.relationNamed(namespace, change.name.name)) return;
  const owner = ownerOption(context, change.options, namespace, context.session.user, change.at);
  makeSequence(context, {
    name: change.name.name,
    namespace,
    persistence: change.persistence,
    options: change.options,
    ...(owner ? { ownedBy: owner } : {}),
    at: change.at,
  });
}

export function makeSequence(context: Context, wanted: NewSequence): Relation {
  const { store } = context;
  const sequence = definition(context, wanted.options, wanted.type, undefined, wanted.at);
  const columns: Column[] = [
    { ...newColumn(store, { name: 'last_value', attribute: 1, type: INT8, modifier: -1 }), notNull: true },
    { ...newColumn(store, { name: 'log_cnt', attribute: 2, type: INT8, modifier: -1 }), notNull: true },
    { ...newColumn(store, { name: 'is_called', attribute: 3, type: 16, modifier: -1 }), notNull: true },
  ];
  const { ownedBy } = wanted;
  const made = makeRelation(context, {
    name: wanted.name,
    namespace: wanted.namespace,
    kind: 'sequence',
    columns,
    persistence: wanted.persistence,
    more: { sequence: ownedBy ? { ...sequence, ownedBy } : sequence },
    depends: ownedBy ? [ownedDependency(ownedBy)] : [],
    ...(wanted.owner === undefined ? {} : { owner: wanted.owner }),
  });
  context.report('CREATE SEQUENCE', made);
  return made;
}

const ownedDependency = (owned: NonNullable<SequenceDefinition['ownedBy']>): Dependency => ({
  on: owned.relation,
  column: owned.attribute,
  type: owned.identity ? 'internal' : 'auto',
});

export function alterSequence(context: Context, change: AlterSequence): void {
  const { store } = context;
  if (change.ifExists && !findRelation(namesOf(context), change.name)) return;
  const relation = requireKind(requireOwnedRelation(context, change.name), ['sequence'], 'a sequence', change.name.at);
  changeSequence(context, relation, change.options, change.at);
  const written = change.options.find((option) => option.name === 'owned_by');
  if (written && relation.sequence?.ownedBy?.identity) refuse('0A000', 'cannot change ownership of identity sequence', { at: change.at });
  if (written) {
    const owner = ownerOption(context, change.options, relation.namespace, relation.owner, change.at);
    const now = store.relation(relation.id) as Relation;
    const { ownedBy: _before, ...rest } = now.sequence as SequenceDefinition;
    const kept = relation.depends.filter((d) => d.on !== relation.sequence?.ownedBy?.relation);
    store.alter(now, {
      sequence: owner ? { ...rest, ownedBy: owner } : rest,
      depends: owner ? [...kept, ownedDependency(owner)] : kept,
    });
  }
  context.report('ALTER SEQUENCE', store.relation(relation.id) as Relation);
}

export function changeSequence(context: Context, relation: Relation, options: readonly Option[], at: number): void {
  const before = relation.sequence as SequenceDefinition;
  const after = definition(context, options, undefined, before, at);
  restart(context, relation, after, options, at);
  context.store.alter(relation, { sequence: before.ownedBy ? { ...after, ownedBy: before.ownedBy } : after });
}

/** The next value must lie within the new bounds. */
function restart(context: Context, relation: Relation, after: SequenceDefinition, options: readonly Option[], at: number): void {
  const { store, sequences } = context;
  const option = options.find(({ name }) => name === 'restart');
  const state = sequences.get(relation.id);
  const next = option ? (bigintOf(option) ?? after.start) : (state?.last ?? relation.sequence?.start ?? after.start);
  if (next < after.min) refuse('22023', `RESTART value (${next}) cannot be less than MINVALUE (${after.min})`, { at });
  if (next > after.max) refuse('22023', `RESTART value (${next}) cannot be greater than MAXVALUE (${after.max})`, { at });
  if (!option && state) return;
  store.onUndo(() => {
    if (state) sequences.set(relation.id, state);
    else sequences.delete(relation.id);
  });
  sequences.set(relation.id, { last: next, called: false });
}

function bigintOf({ value }: Option): bigint | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  if (!/^[-+]?\d+$/.test(String(value))) return refuse('22P02', `invalid input syntax for type bigint: "${value}"`);
  const read = BigInt(value);
  const [low, high] = LIMITS[INT8] as readonly [bigint, bigint];
  return read < low || read > high ? refuse('22003', `value "${value}" is out of range for type bigint`) : read;
}

function ownerOption(
  context: Context,
  options: readonly Option[],
  namespace: number,
  owner: number,
  at: number,
): SequenceDefinition['ownedBy'] {
  const value = options.find((option) => option.name === 'owned_by')?.value;
  if (!Array.isArray(value)) return undefined;
  const path = value as readonly string[];
  if (path.length === 1) {
    if (path[0]?.toLowerCase() === 'none') return undefined;
    refuse('42601', 'invalid OWNED BY option', { at, hint: 'Specify OWNED BY table.column or OWNED BY NONE.' });
  }
  const name: Name =
    path.length > 2 ? { schema: path.at(-3) as string, name: path.at(-2) as string, at } : { name: path.at(-2) as string, at };
  const relation = requireKind(
    requireRelation(context, name),
    ['table', 'foreign table', 'view', 'partitioned table'],
    'a table or foreign table',
    at,
  );
  if (relation.owner !== owner) refuse('55000', 'sequence must have same owner as table it is linked to', { at });
  if (relation.namespace !== namespace) refuse('55000', 'sequence must be in same schema as table it is linked to', { at });
  const column =
    columnNamed(relation, path.at(-1) as string) ??
    refuse('42703', `column "${path.at(-1)}" of relation "${relation.name}" does not exist`, { at });
  return { relation: relation.id, attribute: column.attribute, identity: false };
}

function definition(
  context: Context,
  options: readonly Option[],
  given: number | undefined,
  before: SequenceDefinition | undefined,
  at: number,
): SequenceDefinition {
  const option = (name: string) => options.find((o) => o.name === name);
  const seen = new Set<string>();
  for (const { name } of options) {
    if (seen.has(name)) refuse('42601', 'conflicting or redundant options', { at });
    seen.add(name);
  }
  const number = (name: string): bigint | undefined => {
    const written = option(name);
    return written && bigintOf(written);
  };
  const as = option('as')?.value as TypeName | undefined;
  const type = as ? resolveType(namesOf(context), as).type : (given ?? before?.type ?? INT8);
  const limits = LIMITS[type];
  if (!limits)
    refuse(
      '22023',
      given === undefined
        ? 'sequence type must be smallint, integer, or bigint'
        : 'identity column type must be smallint, integer, or bigint',
      { at },
    );
  const increment = number('increment') ?? before?.increment ?? 1n;
  if (increment === 0n) refuse('22023', 'INCREMENT must not be zero', { at });
  const [low, high] = limits;
  const reset = before !== undefined && before.type !== type;
  const old = before && (LIMITS[before.type] as readonly [bigint, bigint]);
  const keptMax = before && !option('maxvalue') && !(reset && before.max === old?.[1]) ? before.max : undefined;
  const keptMin = before && !option('minvalue') && !(reset && before.min === old?.[0]) ? before.min : undefined;
  const max = number('maxvalue') ?? keptMax ?? (increment > 0n ? high : -1n);
  const min = number('minvalue') ?? keptMin ?? (increment < 0n ? low : 1n);
  if (max < low || max > high) refuse('22023', `MAXVALUE (${max}) is out of range for sequence data type`, { at });
  if (min < low || min > high) refuse('22023', `MINVALUE (${min}) is out of range for sequence data type`, { at });
  if (min >= max) refuse('22023', `MINVALUE (${min}) must be less than MAXVALUE (${max})`, { at });
  const start = number('start') ?? before?.start ?? (increment > 0n ? min : max);
  if (start < min) refuse('22023', `START value (${start}) cannot be less than MINVALUE (${min})`, { at });
  if (start > max) refuse('22023', `START value (${start}) cannot be greater than MAXVALUE (${max})`, { at });
  const cache = number('cache') ?? before?.cache ?? 1n;
  if (cache <= 0n) refuse('22023', `CACHE (${cache}) must be greater than zero`, { at });
  const cycle = option('cycle') ? option('cycle')?.value === true : (before?.cycle ?? false);
  return { type, start, increment, min, max, cache, cycle };
}
