import { PG_CATALOG } from '../../model/catalog/ids.ts';
import type { Datum } from '../../model/datum.ts';
import type { Store } from '../store.ts';

/** One of PostgreSQL's own functions, by its name alone; 0 where there is none, or more than one. */
export function routineId(store: Store, name: string, inputs?: readonly number[]): number {
  const found = store.builtIns.routinesNamed(PG_CATALOG, name);
  const [only] = inputs ? found.filter((routine) => String(routine.inputs) === String(inputs)) : found;
  return only?.id ?? 0;
}

/** The first of several names that a function may have. */
export const firstRoutine = (store: Store, names: readonly string[], otherwise: Datum = 0): Datum =>
  names.map((name) => routineId(store, name)).find((id) => id !== 0) ?? otherwise;
