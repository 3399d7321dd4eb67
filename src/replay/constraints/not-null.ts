/** NOT NULL: a property of the column, and from PostgreSQL 18 on a constraint with a name. */
import type { Constraint, Relation } from '../../model/objects.ts';
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
  const column = now.columns[attribute - 1] as Relation['columns'][number];
  if (!column.notNull) {
    now = alterColumn(store, now, attribute, { notNull: true }, wish.at);
    if (!wish.notValid) requireNoNulls(context, now, attribute);
  }
  if (namesNotNull(context)) nameNotNull(context, now, attribute, wish, inherited);
  if (!recurse || wish.noInherit) return now;
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, column.name);
    if (own) setNotNull(context, child, own.attribute, wish, true);
  }
  return now;
}

export const notNullOf = ({ store }: Context, relation: Relation, attribute: number): Constraint | undefined =>
  store.constraintsOf(relation.id).find((c) => c.kind === 'not null' && c.columns[0] === attribute);

function nameNotNull(context: Context, relation: Relation, attribute: number, wish: NotNullWish, inherited: boolean): void {
  const { store } = context;
  const existing = notNullOf(context, relation, attribute);
  if (existing) {
    if (wish.name !== undefined && !inherited && existing.name !== wish.name)
      refuse(
        '55000',
        `cannot create not-null constraint "${wish.name}" on column "${relation.columns[attribute - 1]?.name}" of table "${relation.name}"`,
        { at: wish.at },
      );
    if (inherited) store.alter(existing, { inheritedFrom: existing.inheritedFrom + 1 });
    else if (!existing.local) store.alter(existing, { local: true });
    return;
  }
  const column = relation.columns[attribute - 1]?.name as string;
  const name =
    wish.name === undefined
      ? chooseConstraintName(store, relation.name, column, 'not_null', relation.namespace, new Set())
      : clip(wish.name);
  makeConstraint(context, relation, {
    name,
    kind: 'not null',
    columns: [attribute],
    more: { ...(inherited ? { local: false, inheritedFrom: 1 } : {}), validated: !wish.notValid, noInherit: wish.noInherit ?? false },
  });
}

/** DROP NOT NULL; what a primary key, an identity or a parent asks for stays. */
export function dropNotNull(context: Context, relation: Relation, attribute: number, at: number, inherited = false): void {
  const { store } = context;
  const now = current(store, relation);
  const column = now.columns[attribute - 1] as Relation['columns'][number];
  if (!column.notNull) return;
  const primary = store.constraintsOf(relation.id).find((c) => c.kind === 'primary key' && c.columns.includes(attribute));
  if (column.identity) refuse('42601', `column "${column.name}" of relation "${relation.name}" is an identity column`, { at });
  if (primary) refuse('42P16', `column "${column.name}" is in a primary key`, { at });
  for (const index of store.indexesOf(relation.id)) {
    if (index.index?.replicaIdentity && index.index.parts.slice(0, index.index.keys).some((part) => part.attribute === attribute))
      refuse('42P16', `column "${column.name}" is in index used as replica identity`, { at });
  }
  if (!inherited) {
    for (const parent of relation.parents) {
      const parents = store.relation(parent);
      if (parents?.kind === 'partitioned table' && columnNamed(parents, column.name)?.notNull)
        refuse('42P16', `column "${column.name}" is marked NOT NULL in parent table`, { at });
    }
  }
  alterColumn(store, now, attribute, { notNull: false }, at);
  const named = notNullOf(context, now, attribute);
  if (named) store.remove(named);
  for (const child of store.childrenOf(relation.id)) {
    const own = columnNamed(child, column.name);
    // Until 17 only partitions follow their parent here.
    if (own && (namesNotNull(context) || relation.kind === 'partitioned table')) dropNotNull(context, child, own.attribute, at, true);
  }
}
