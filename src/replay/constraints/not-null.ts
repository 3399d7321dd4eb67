/** NOT NULL: a property of the column, and from PostgreSQL 18 on a constraint with a name. */
import type { Column, Constraint, Relation } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { chooseConstraintName, clip } from '../made-names.ts';
import { alterColumn, current } from '../relations/make.ts';
import { columnNamed } from '../resolve.ts';
import { requireNoNulls } from '../rows/checks.ts';
import { makeConstraint } from './make.ts';

/** The names that one statement gives the same column's NOT NULL. */
export function refuseTwoNames(names: readonly string[]): void {
  const [first, ...others] = names;
  const second = others.find((name) => name !== first);
  if (second !== undefined) refuse('XX000', `conflicting not-null constraint names "${first}" and "${second}"`);
}

export interface NotNullWish {
  readonly name?: string;
  readonly at: number;
  readonly notValid?: boolean;
  readonly noInherit?: boolean;
}

export const namesNotNull = ({ store }: Context): boolean => store.version >= 18;

export const notNullOf = ({ store }: Context, relation: Relation, attribute: number): Constraint | undefined =>
  store.constraintsOf(relation.id).find((c) => c.kind === 'not null' && c.columns[0] === attribute);

/** Makes a column NOT NULL, and those of the tables that inherit it. */
export function setNotNull(
  context: Context,
  relation: Relation,
  attribute: number,
  wish: NotNullWish,
  inherited = false,
  recurse = true,
): Relation {
  const { store } = context;
  let now = current(store, relation);
  const column = now.columns[attribute - 1] as Column;
  if (!column.notNull) {
    now = alterColumn(store, now, attribute, { notNull: true }, wish.at);
    if (!wish.notValid) requireNoNulls(context, now, attribute);
  }
  const named = namesNotNull(context) ? nameNotNull(context, now, attribute, wish, inherited) : undefined;
  if (!recurse || wish.noInherit) return now;
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, column.name);
    if (own) setNotNull(context, child, own.attribute, named ? { ...wish, name: named.name } : wish, true);
  }
  return now;
}

function nameNotNull(context: Context, relation: Relation, attribute: number, wish: NotNullWish, inherited: boolean): Constraint {
  const { store } = context;
  const existing = notNullOf(context, relation, attribute);
  const column = relation.columns[attribute - 1]?.name as string;
  if (existing) {
    if (wish.name !== undefined && !inherited && existing.name !== wish.name)
      refuse('55000', `cannot create not-null constraint "${wish.name}" on column "${column}" of table "${relation.name}"`, {
        at: wish.at,
        detail: `A not-null constraint named "${existing.name}" already exists for this column.`,
      });
    if (inherited) return store.alter(existing, { inheritedFrom: existing.inheritedFrom + 1 });
    return existing.local ? existing : store.alter(existing, { local: true });
  }
  const name =
    wish.name === undefined
      ? chooseConstraintName(store, relation.name, column, 'not_null', relation.namespace, new Set())
      : clip(wish.name);
  return makeConstraint(context, relation, {
    name,
    kind: 'not null',
    columns: [attribute],
    more: { local: !inherited, inheritedFrom: inherited ? 1 : 0, validated: !wish.notValid, noInherit: wish.noInherit ?? false },
  });
}

/** SET NOT NULL: what is there already only changes its state (ATExecSetNotNull). */
export function setNotNullCommand(context: Context, relation: Relation, column: Column, recurse: boolean, at: number): void {
  const { store } = context;
  const alone = !recurse && store.childrenOf(relation.id).length > 0;
  if (!namesNotNull(context)) {
    setNotNull(context, relation, column.attribute, { at }, false, recurse || relation.kind !== 'partitioned table');
    return;
  }
  if (alone && relation.kind === 'partitioned table')
    refuse('42P16', 'constraint must be added to child tables too', { at, hint: 'Do not specify the ONLY keyword.' });
  const existing = notNullOf(context, relation, column.attribute);
  if (!existing) {
    setNotNull(context, relation, column.attribute, { at, noInherit: alone }, false, recurse);
    return;
  }
  if (existing.noInherit && recurse)
    refuse('0A000', `cannot change NO INHERIT status of NOT NULL constraint "${existing.name}" on relation "${relation.name}"`, { at });
  const local = existing.local ? existing : store.alter(existing, { local: true });
  if (!local.validated) validateNotNull(context, relation, local);
}

/** ADD CONSTRAINT ... NOT NULL (AdjustNotNullInheritance). */
export function addNotNull(context: Context, relation: Relation, column: Column, wish: NotNullWish): void {
  const existing = notNullOf(context, relation, column.attribute);
  if (existing && existing.noInherit !== (wish.noInherit ?? false))
    refuse('55000', `cannot change NO INHERIT status of NOT NULL constraint "${existing.name}" on relation "${relation.name}"`, {
      at: wish.at,
    });
  if (existing && !existing.validated && !wish.notValid)
    refuse('55000', `incompatible NOT VALID constraint "${existing.name}" on relation "${relation.name}"`, {
      at: wish.at,
      hint: 'You might need to validate it using ALTER TABLE ... VALIDATE CONSTRAINT.',
    });
  setNotNull(context, relation, column.attribute, wish);
}

/** The rows are asked, and those of the tables that inherit it. */
export function validateNotNull(context: Context, relation: Relation, constraint: Constraint): void {
  const { store } = context;
  const [attribute = 0] = constraint.columns;
  requireNoNulls(context, relation, attribute);
  store.alter(constraint, { validated: true });
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, relation.columns[attribute - 1]?.name ?? '');
    const named = own && notNullOf(context, child, own.attribute);
    if (named && !named.validated) validateNotNull(context, child, named);
  }
}

/** DROP NOT NULL; what a primary key, an identity or a parent asks for stays (ATExecDropNotNull). */
export function dropNotNull(context: Context, relation: Relation, attribute: number, recurse: boolean, at: number): void {
  const { store } = context;
  const now = current(store, relation);
  const column = now.columns[attribute - 1] as Column;
  if (!column.notNull) return;
  if (column.identity) refuse('42601', `column "${column.name}" of relation "${relation.name}" is an identity column`, { at });
  const parent = relation.partitionBound && store.relation(relation.parents[0] ?? 0);
  if (parent && columnNamed(parent, column.name)?.notNull)
    refuse('42P16', `column "${column.name}" is marked NOT NULL in parent table`, { at });
  const named = notNullOf(context, now, attribute);
  if (named) {
    if (named.inheritedFrom > 0) refuse('42P16', `cannot drop inherited constraint "${named.name}" of relation "${relation.name}"`, { at });
    dropNotNullConstraint(context, now, named, recurse, at);
    return;
  }
  refuseNeeded(context, now, column, at);
  alterColumn(store, now, attribute, { notNull: false }, at);
  // Without a name for it, only partitions follow their parent.
  if (relation.kind !== 'partitioned table') return;
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, column.name);
    if (own?.notNull) dropInPartition(context, child, own, at);
  }
}

function dropInPartition(context: Context, relation: Relation, column: Column, at: number): void {
  const { store } = context;
  refuseNeeded(context, relation, column, at);
  alterColumn(store, relation, column.attribute, { notNull: false }, at);
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, column.name);
    if (own?.notNull) dropInPartition(context, child, own, at);
  }
}

/** A named NOT NULL goes, and with it what children only inherited (dropconstraint_internal). */
export function dropNotNullConstraint(context: Context, relation: Relation, constraint: Constraint, recurse: boolean, at: number): void {
  const { store } = context;
  const [attribute = 0] = constraint.columns;
  const now = current(store, relation);
  const column = now.columns[attribute - 1] as Column;
  refuseNeeded(context, now, column, at);
  if (column.identity) refuse('55000', `column "${column.name}" of relation "${relation.name}" is an identity column`, { at });
  store.remove(constraint);
  alterColumn(store, now, attribute, { notNull: false }, at);
  if (constraint.noInherit) return;
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, column.name);
    const named = own && notNullOf(context, child, own.attribute);
    if (!named || named.inheritedFrom === 0) continue;
    if (recurse && named.inheritedFrom === 1 && !named.local) dropNotNullConstraint(context, child, named, true, at);
    else store.alter(named, { inheritedFrom: named.inheritedFrom - 1, ...(recurse ? {} : { local: true }) });
  }
}

function refuseNeeded({ store }: Context, relation: Relation, column: Column, at: number): void {
  const { attribute, name } = column;
  if (store.constraintsOf(relation.id).some((c) => c.kind === 'primary key' && c.columns.includes(attribute)))
    refuse('42P16', `column "${name}" is in a primary key`, { at });
  for (const { index } of store.indexesOf(relation.id)) {
    if (index?.replicaIdentity && index.parts.slice(0, index.keys).some((part) => part.attribute === attribute))
      refuse('42P16', `column "${name}" is in index used as replica identity`, { at });
  }
}
