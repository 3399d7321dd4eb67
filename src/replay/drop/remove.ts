/** Taking objects away, with what other objects remember of them. */
import type { Column, Constraint, Publication, Relation } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { identify } from '../evaluate/catalog/identify.ts';
import { withoutEntry } from '../publications.ts';
import { clearDefault } from '../relations/defaults.ts';
import { alterColumn } from '../relations/make.ts';
import { requireNoneAwaited } from '../rows/awaited.ts';
import { closure, type Doomed } from './closure.ts';

/** Drops the targets and, with CASCADE, all that depends on them. Gives what went beyond the targets. */
export function dropAll(context: Context, targets: readonly Doomed[], cascade: boolean): readonly Doomed[] {
  const all = closure(context, targets, cascade);
  const beyond = all.filter((one) => !targets.some((target) => target.object.id === one.object.id && target.column === one.column));
  // Nobody else asks.
  if (context.store.hasOwn('event trigger'))
    context.dropped(all.map((one) => ({ ...one, identified: identify(context, one.object, one.column) })));
  const whole = new Set(all.filter((one) => one.column === 0).map((one) => one.object.id));
  for (const one of all) remove(context, one, whole);
  return beyond;
}

function remove(context: Context, { object, column }: Doomed, whole: ReadonlySet<number>): void {
  const { store, rows } = context;
  if (column !== 0) {
    const now = store.object(object.id);
    if (now?.class === 'publication') store.alter<Publication>(now, withoutEntry(now, column));
    if (object.class === 'relation') {
      dropDefault(context, object.id, column);
      dropColumn(context, object.id, column);
    }
    return;
  }
  const now = store.object(object.id);
  if (!now) return;
  if (now.class === 'default value') {
    const relation = store.relation(now.relation);
    const of = relation?.columns[now.attribute - 1];
    // A column that went before it has already forgotten it.
    if (relation && of?.default === now.id && !whole.has(relation.id)) clearDefault(context, relation, of);
    else store.remove(now);
    return;
  }
  if (now.class === 'constraint' && now.kind === 'not null') loosen(context, now, whole);
  if (now.class === 'relation') {
    requireNoneAwaited(context, now, 'DROP TABLE');
    rows.clear(now.id);
    for (const column of now.columns) dropDefault(context, now.id, column.attribute);
    const owned = now.sequence?.ownedBy;
    const owner = owned?.identity ? store.relation(owned.relation) : undefined;
    if (owned && owner && !whole.has(owner.id)) withoutIdentity(context, owner, owned.attribute);
  }
  store.remove(now);
}

/** A generated column is reached in its expression's stead, which goes with it. */
function dropDefault({ store }: Context, relation: number, attribute: number): void {
  const value = store.defaultOf(relation, attribute);
  if (value) store.remove(value);
}

function loosen({ store }: Context, constraint: Constraint, whole: ReadonlySet<number>): void {
  const relation = store.relation(constraint.relation);
  if (relation && !whole.has(relation.id)) alterColumn(store, relation, constraint.columns[0] as number, { notNull: false });
}

function withoutIdentity({ store }: Context, relation: Relation, attribute: number): void {
  const columns = relation.columns.map((column) => {
    if (column.attribute !== attribute) return column;
    const { identity: _gone, ...rest } = column;
    return rest;
  });
  store.alter(relation, { columns } as Partial<Relation>);
}

/** The column stays as a number; whatever it was called may be called so again. */
function dropColumn({ store }: Context, id: number, attribute: number): void {
  const relation = store.relation(id);
  if (!relation) return;
  const columns = relation.columns.map((column): Column => {
    if (column.attribute !== attribute) return column;
    const { default: _default, generated: _generated, identity: _identity, comment: _comment, ...rest } = column;
    return { ...rest, name: `........pg.dropped.${attribute}........`, dropped: true, notNull: false, acl: null };
  });
  store.alter(relation, { columns, depends: relation.depends.filter((dependency) => dependency.from !== attribute) } as Partial<Relation>);
}
