/** Protection that a history gave and took away again, as it is seen going by. */
import type { Change, ObjectName } from '../model/change.ts';
import type { Place, Policy, Relation, Routine } from '../model/objects.ts';
import type { Step } from '../model/outcome.ts';
import type { Schema } from '../model/schema.ts';
import type { Name } from '../model/unbound.ts';
import { relationIdentity } from '../prove/identity.ts';
import { placeOf } from './places.ts';
import { readsAsCaller } from './views.ts';

export interface Gone<T> {
  readonly what: T;
  /** The line that took it away. */
  readonly at: Place;
  readonly migration: number;
}

export class Withdrawals {
  /** Relations that had row security (or views that read as their caller), by the name that they gave up. */
  readonly relations = new Map<string, Gone<Relation>>();
  /** Policies as they were before they were dropped or altered, by their table. */
  readonly policies = new Map<number, Gone<Policy>[]>();
  /** Views that read as their caller once, and the line that said so. */
  readonly callersViews = new Map<number, Place>();
  /** Functions as they were before they were replaced. */
  readonly functions = new Map<number, Routine>();
  #pending: { readonly place: Place; readonly migration: number; readonly policies: readonly Policy[] } | undefined;

  see({ change, place, schema, migration }: Step): void {
    this.settle(schema);
    switch (change.kind) {
      case 'drop':
        for (const object of change.objects) this.#drop(schema, object, place, migration);
        if (change.cascade || change.objectKind === 'policy') this.#watchPolicies(schema, change, place, migration);
        return;
      case 'rename':
        if (change.object.kind === 'policy') return;
        this.#leave(schema, change.object, place, migration);
        return;
      case 'alter policy': {
        const table = relationNamed(schema, change.table);
        const policy = table && schema.policiesOf(table.id).find(({ name }) => name === change.name);
        if (policy && (change.using || change.check || change.roles)) this.#note({ what: policy, at: place, migration });
        return;
      }
      case 'alter table':
        if (change.commands.some((command) => command.kind === 'drop column' && command.cascade))
          this.#watchPolicies(schema, undefined, place, migration);
        this.#noteView(schema, change.name);
        return;
      case 'create routine':
        if (change.replace) this.#noteRoutines(schema, change.name);
        return;
      case 'create view':
        if (change.replace) this.#noteView(schema, change.name);
        return;
      default:
    }
  }

  /** What the change before this one took away. */
  settle(schema: Schema): void {
    const pending = this.#pending;
    this.#pending = undefined;
    for (const policy of pending?.policies ?? [])
      if (pending && !schema.object(policy.id)) this.#note({ what: policy, at: pending.place, migration: pending.migration });
  }

  #note(gone: Gone<Policy>): void {
    const list = this.policies.get(gone.what.relation);
    if (list) list.push(gone);
    else this.policies.set(gone.what.relation, [gone]);
  }

  #drop(schema: Schema, object: ObjectName, place: Place, migration: number): void {
    if (object.kind === 'table' || object.kind === 'view') this.#leave(schema, object, place, migration);
  }

  /** A relation gives up its name. */
  #leave(schema: Schema, object: ObjectName, at: Place, migration: number): void {
    const relation = relationNamed(schema, object.name);
    if (relation && (relation.rowSecurity || (relation.view && readsAsCaller(relation))))
      this.relations.set(relationIdentity(schema, relation), { what: relation, at, migration });
  }

  #watchPolicies(schema: Schema, change: Extract<Change, { kind: 'drop' }> | undefined, place: Place, migration: number): void {
    const named =
      change?.objectKind === 'policy'
        ? change.objects.flatMap(({ name, on }) => {
            const table = on && relationNamed(schema, on);
            return table ? schema.policiesOf(table.id).filter((policy) => policy.name === name.name) : [];
          })
        : undefined;
    this.#pending = { place, migration, policies: named ?? [...schema.all('policy')] };
  }

  #noteRoutines(schema: Schema, { schema: namespace, name }: Name): void {
    const placed = schema.namespaceNamed(namespace ?? 'public');
    for (const routine of placed ? schema.routinesNamed(placed.id, name) : [])
      if (!this.functions.has(routine.id)) this.functions.set(routine.id, routine);
  }

  #noteView(schema: Schema, name: Name): void {
    const view = relationNamed(schema, name);
    if (view?.view && readsAsCaller(view)) this.callersViews.set(view.id, placeOf(view, 'options'));
  }
}

/** Without the session's search path: public first, then wherever there is one of that name. */
function relationNamed(schema: Schema, { schema: namespace, name }: Name): Relation | undefined {
  const usual = schema.namespaceNamed(namespace ?? 'public');
  const found = usual && schema.relationNamed(usual.id, name);
  if (found || namespace !== undefined) return found;
  for (const { id } of schema.all('namespace')) {
    const other = schema.relationNamed(id, name);
    if (other) return other;
  }
  return undefined;
}
