/** What PostgreSQL brings along and what was made, together. */
import { PG_CATALOG } from '../../model/catalog/ids.ts';
import type { ObjectClass, Relation, Routine, Type } from '../../model/objects.ts';
import type { OfClass } from '../../model/schema.ts';
import { FIRST_USER_ID, type Store } from '../store.ts';

/** PostgreSQL's own first, each as it is now: what was altered of them is kept with what was made. */
export function* withOwn<C extends ObjectClass>(store: Store, own: readonly OfClass<C>[], objectClass: C): Iterable<OfClass<C>> {
  for (const object of own) yield asItIs(store, object);
  for (const object of store.all(objectClass)) if (object.id >= FIRST_USER_ID || !own.some((other) => other.id === object.id)) yield object;
}

export const asItIs = <T extends { readonly id: number }>(store: Store, object: T): T =>
  (store.object(object.id) as T | undefined) ?? object;

/** The schemas that PostgreSQL's own objects are in. */
const ownNamespaces = (store: Store): readonly number[] => [
  PG_CATALOG,
  ...store.builtIns.namespaces().flatMap(({ id, name }) => (name === 'information_schema' ? [id] : [])),
];

export function relationsNamed(store: Store, name: string): readonly Relation[] {
  const own = ownNamespaces(store).flatMap((namespace) => store.builtIns.relationNamed(namespace, name) ?? []);
  return together(store, own, store.listed('relation', 'relations named', 0, name));
}

export function typesNamed(store: Store, name: string): readonly Type[] {
  const own = ownNamespaces(store).flatMap((namespace) => store.builtIns.typeNamed(namespace, name) ?? []);
  return together(store, own, store.listed('type', 'types named', 0, name));
}

export function routinesNamed(store: Store, name: string): readonly Routine[] {
  const own = ownNamespaces(store).flatMap((namespace) => store.builtIns.routinesNamed(namespace, name));
  return together(store, own, store.listed('routine', 'routines named', 0, name));
}

function together<T extends { readonly id: number }>(store: Store, own: readonly T[], made: readonly T[]): readonly T[] {
  if (own.length === 0) return made;
  return [...own.map((object) => asItIs(store, object)), ...made.filter(({ id }) => !own.some((other) => other.id === id))];
}

/** What lives in a schema, of one class. */
export function inNamespace<C extends ObjectClass>(
  store: Store,
  own: () => readonly OfClass<C>[],
  objectClass: C,
  namespace: number,
): Iterable<OfClass<C>> {
  const made = store.inNamespace(namespace).filter((object): object is OfClass<C> & typeof object => object.class === objectClass);
  if (!ownNamespaces(store).includes(namespace)) return made;
  return together(
    store,
    own().filter((object) => 'namespace' in object && object.namespace === namespace),
    made,
  );
}
