/** Objects by their keys, each key's in order of ids: what the store's lookups by name and by owner read. */
import type { DatabaseObject } from '../model/objects.ts';
import { keepsKeys, keysOf } from './keys.ts';

/** The objects of one key. */
interface Bucket {
  readonly key: string;
  /** In ascending order. */
  readonly ids: number[];
  list: readonly DatabaseObject[] | undefined;
}

const NOTHING: readonly never[] = [];

export class Index {
  readonly #object: (id: number) => DatabaseObject;
  readonly #buckets = new Map<string, Bucket>();
  /** Those that an object is in, by its id. */
  readonly #of = new Map<number, readonly Bucket[]>();

  constructor(object: (id: number) => DatabaseObject) {
    this.#object = object;
  }

  first(key: string): DatabaseObject | undefined {
    const bucket = this.#buckets.get(key);
    return bucket && this.#object(bucket.ids[0] as number);
  }

  list(key: string): readonly DatabaseObject[] {
    const bucket = this.#buckets.get(key);
    return bucket ? (bucket.list ??= bucket.ids.map(this.#object)) : NOTHING;
  }

  /** Follows an object from one state to the next; without the one it is new, without the other it is gone. */
  exchange(before: DatabaseObject | undefined, after: DatabaseObject | undefined): void {
    const { id } = (after ?? before) as DatabaseObject;
    const known = this.#of.get(id) ?? NOTHING;
    if (before && after && keepsKeys(before, after)) {
      for (const bucket of known) bucket.list = undefined;
      return;
    }
    for (const bucket of known) this.#leave(bucket, id);
    if (after)
      this.#of.set(
        id,
        keysOf(after).map((key) => this.#join(key, id)),
      );
    else this.#of.delete(id);
  }

  #join(key: string, id: number): Bucket {
    let bucket = this.#buckets.get(key);
    if (!bucket) this.#buckets.set(key, (bucket = { key, ids: [], list: undefined }));
    const { ids } = bucket;
    bucket.list = undefined;
    // Nearly always it is the newest.
    if (ids.length === 0 || (ids.at(-1) as number) < id) ids.push(id);
    else {
      const at = placeOf(ids, id);
      if (ids[at] !== id) ids.splice(at, 0, id);
    }
    return bucket;
  }

  #leave(bucket: Bucket, id: number): void {
    const { ids } = bucket;
    bucket.list = undefined;
    if (ids.at(-1) === id) ids.pop();
    else {
      const at = placeOf(ids, id);
      if (ids[at] === id) ids.splice(at, 1);
    }
    if (ids.length === 0) this.#buckets.delete(bucket.key);
  }
}

/** Where the id stands, or would. */
function placeOf(ids: readonly number[], id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
