/** What goes with what: the objects that a drop reaches, and those that stand in its way (dependency.c). */
import type { DatabaseObject } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import type { Store } from '../store.ts';
import { describe } from './describe.ts';

/** Of these, a part may go alone. */
const PARTED: ReadonlySet<DatabaseObject['class']> = new Set(['relation', 'publication']);

/** An object, one column of a relation, or what a publication says of one table or schema. */
export interface Doomed {
  readonly object: DatabaseObject;
  readonly column: number;
}

interface Reached extends Doomed {
  /** It would go anyway: some dependency that led here does not ask. */
  willing: boolean;
  readonly because?: Doomed;
}

const keyOf = ({ object, column }: Doomed): string => `${object.id} ${column}`;

/** Everything that goes with the targets, each after what it was reached from. Refused: 2BP01, without CASCADE. */
export function closure(context: Context, targets: readonly Doomed[], cascade: boolean): Doomed[] {
  const { store } = context;
  const reached = new Map<string, Reached>();
  const open: Reached[] = [];
  const reach = (doomed: Doomed, willing: boolean, because?: Doomed): void => {
    const known = reached.get(keyOf(doomed));
    if (known) {
      known.willing ||= willing;
      return;
    }
    const fresh: Reached = { ...doomed, willing, ...(because ? { because } : {}) };
    reached.set(keyOf(doomed), fresh);
    open.push(fresh);
  };
  for (const target of targets) reach(target, true);
  for (let next = open.shift(); next; next = open.shift()) {
    for (const { object, dependency } of dependentsOf(store, next)) {
      const column = PARTED.has(object.class) && dependency.from !== undefined ? dependency.from : 0;
      const dependent = withGeneratedColumn(store, { object, column });
      // A generated column's own expression is no reason for it to go.
      if (keyOf(dependent) !== keyOf(next)) reach(dependent, dependency.type !== 'normal', next);
    }
    const owner = ownerOf(store, next);
    if (owner && !reached.has(keyOf(owner)) && !targets.some((target) => keyOf(target) === keyOf(next as Doomed)))
      reach(owner, next.willing, next);
  }
  for (const target of targets) refuseOwned(context, target, reached);
  const all = [...reached.values()].filter((one) => one.column === 0 || !reached.has(`${one.object.id} 0`));
  const blockers = all.filter((one) => !one.willing);
  if (!cascade && blockers.length > 0) refuseBlocked(context, targets, blockers);
  return all;
}

function* dependentsOf(
  store: Store,
  { object, column }: Doomed,
): Iterable<{ object: DatabaseObject; dependency: { readonly type: string; readonly from?: number } }> {
  for (const found of store.dependents(object.id)) if (column === 0 || found.dependency.column === column) yield found;
  if (column !== 0) return;
  if (object.class === 'namespace')
    for (const member of store.inNamespace(object.id)) yield { object: member, dependency: { type: 'normal' } };
  if (object.class === 'extension')
    for (const member of store.membersOf(object.id)) yield { object: member, dependency: { type: 'extension' } };
}

/** A generated column does not outlive what its expression needs. */
function withGeneratedColumn(store: Store, doomed: Doomed): Doomed {
  const { object } = doomed;
  if (object.class !== 'default value') return doomed;
  const relation = store.relation(object.relation);
  const column = relation?.columns[object.attribute - 1];
  return relation && column?.generated && !column.dropped ? { object: relation, column: object.attribute } : doomed;
}

/** The object that this one is an inner part of. */
function ownerOf(store: Store, { object, column }: Doomed): Doomed | undefined {
  if (column !== 0) return undefined;
  const inner = object.depends.find((dependency) => dependency.type === 'internal');
  const owner = inner && store.object(inner.on);
  return owner && { object: owner, column: inner.column ?? 0 };
}

function refuseOwned(context: Context, target: Doomed, reached: ReadonlyMap<string, Reached>): void {
  const { store } = context;
  if (target.column !== 0) return;
  const { object } = target;
  const owners = object.depends
    .filter((dependency) => dependency.type === 'internal' || dependency.type === 'partition')
    .map((dependency) => ({ on: dependency.on, column: dependency.column ?? 0 }));
  if (object.extension !== undefined) owners.push({ on: object.extension, column: 0 });
  for (const { on, column } of owners) {
    const owner = store.object(on);
    if (!owner || reached.has(`${on} 0`) || (column !== 0 && reached.has(`${on} ${column}`))) continue;
    refuse('2BP01', `cannot drop ${describe(context, target)} because ${describe(context, { object: owner, column })} requires it`, {
      hint: `You can drop ${describe(context, { object: owner, column })} instead.`,
    });
  }
}

const MOST_NAMED = 100;

function refuseBlocked(context: Context, targets: readonly Doomed[], blockers: readonly Reached[]): never {
  const lines = blockers.slice(0, MOST_NAMED).map((one) => `${describe(context, one)} depends on ${describe(context, one.because ?? one)}`);
  const [first] = targets;
  const what =
    targets.length === 1 && first
      ? `cannot drop ${describe(context, first)} because other objects depend on it`
      : 'cannot drop desired object(s) because other objects depend on them';
  return refuse('2BP01', what, { detail: lines.join('\n'), hint: 'Use DROP ... CASCADE to drop the dependent objects too.' });
}
