/** Where what is true of an object was said. */
import type { Place, Provenance } from '../model/objects.ts';

/** The line that last set one of these facts (`rowSecurity`, `acl`, `body`, …); the line that made the object where none was set. */
export function placeOf({ provenance }: { readonly provenance: Provenance }, ...facts: readonly string[]): Place {
  const set = facts.flatMap((fact) => provenance[fact]?.place ?? []);
  const latest = set.reduce<Place | undefined>((last, place) => (last && last.step >= place.step ? last : place), undefined);
  const place = latest ?? madeAt({ provenance }) ?? Object.values(provenance)[0]?.place;
  if (!place) throw new Error('an object without provenance');
  return place;
}

/** The line that made it. */
export const madeAt = ({ provenance }: { readonly provenance: Provenance }): Place | undefined => provenance['made']?.place;
