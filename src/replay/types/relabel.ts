/** Stored constants of an enum mean a label, whatever it is called since: here they are their label's text. */
import { type Datum, isArray } from '../../model/datum.ts';
import type { Type } from '../../model/objects.ts';
import { rewriteStored } from '../../model/rewrite.ts';
import type { Store } from '../store.ts';

/** Lets what was bound before the label was renamed say its new name. */
export function relabelStored(store: Store, { id, array }: Type, from: string, to: string): void {
  const renamed = (value: Datum): Datum => {
    if (value === from) return to;
    if (value === null || typeof value !== 'object' || !isArray(value) || !value.elements.includes(from)) return value;
    return { ...value, elements: value.elements.map((element) => (element === from ? to : element)) };
  };
  for (const object of new Set(store.dependents(id).map((dependent) => dependent.object))) {
    const relabelled = rewriteStored(object, (e) => {
      if (e.kind !== 'constant' || (e.type !== id && e.type !== array)) return undefined;
      const value = renamed(e.value);
      return value === e.value ? undefined : { ...e, value };
    });
    if (relabelled !== object) store.put(relabelled);
  }
}
