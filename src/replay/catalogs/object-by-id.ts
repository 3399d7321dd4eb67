import type { ObjectClass } from '../../model/objects.ts';
import type { OfClass } from '../../model/schema.ts';
import type { Store } from '../store.ts';

/** What was made with this id, if it is of the class. */
export function objectById<C extends ObjectClass>(store: Store, objectClass: C, id: unknown): readonly OfClass<C>[] {
  const found = store.object(id as number);
  return found?.class === objectClass ? [found as OfClass<C>] : [];
}
