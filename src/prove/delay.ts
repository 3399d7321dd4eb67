/** What is computed when something asks for it, once in each world: what nobody asks for is not searched. */
import type { Search, Value } from './search.ts';

export interface Delayed {
  readonly kind: 'delayed';
  readonly value: (next: (value: Value) => boolean) => boolean;
}

export const isDelayed = (found: Value | Delayed): found is Delayed => typeof found === 'object' && found.kind === 'delayed';

export const forced = (found: Value | Delayed, next: (value: Value) => boolean): boolean =>
  isDelayed(found) ? found.value(next) : next(found);

/** Each result that `compute` gives; in a world in which one was taken, that one. */
export function once<T>(s: Search, compute: (give: (found: T) => boolean) => boolean): (next: (found: T) => boolean) => boolean {
  let known: { readonly found: T } | undefined;
  const forget = (): void => {
    known = undefined;
  };
  return (next) => {
    if (known) return next(known.found);
    return compute((found) => {
      known = { found };
      s.world.onUndo(forget);
      if (next(found)) return true;
      forget();
      return false;
    });
  };
}
