/** Objects by their keys, in order of their ids. */
import type { DatabaseObject } from '../model/objects.ts';
import { isRare, keepsKeys, keysOf, type Lookup } from './keys.ts';

/** The objects of one key. */
interface Bucket {
  /** Where it is kept while there are any. */
  readonly home: Map<unknown, Bucket>;
  readonly key: unknown;
  /** In ascending order. */
  readonly ids: number[];
  list: readonly DatabaseObject[] | undefined;
}

/** One lookup's buckets: those of things, and those of names in things. */
interface Kind {
  readonly of: Map<unknown, Bucket>;
  readonly named: Map<number, Map<unknown, Bucket>>;
}

const NOTHING: readonly never[] = [];

export class Lookups {
  /** By id. */
  readonly #objects: readonly (DatabaseObject | undefined)[];
  readonly #kinds = new Map<Lookup, Kind>();
  /** The buckets that each object is in, by its id. */
  readonly #bucketsOf: (Bucket[] | undefined)[] = [];

  constructor(objects: readonly (DatabaseObject | undefined)[]) {
    this.#objects = objects;
  }

  first(lookup: Lookup, of: number, name: string): DatabaseObject | undefined {
    const bucket = this.#bucket(lookup, of, name);
    return bucket && this.#objects[bucket.ids[0] as number];
  }

  list(lookup: Lookup, of: number, name: string): readonly DatabaseObject[] {
    const bucket = this.#bucket(lookup, of, name);
    if (!bucket) return NOTHING;
    return (bucket.list ??= bucket.ids.map((id) => this.#objects[id] as DatabaseObject));
  }

  #bucket(lookup: Lookup, of: number, name: string): Bucket | undefined {
    const kind = this.#kinds.get(lookup) ?? this.#begin(lookup);
    return name === '' ? kind.of.get(of) : kind.named.get(of)?.get(name);
  }

  /** Follows an object from one state to the next; without the one it is new, without the other it is gone. */
  exchange(before: DatabaseObject | undefined, after: DatabaseObject | undefined): void {
    const { id } = (after ?? before) as DatabaseObject;
    const known = this.#bucketsOf[id];
    if (known && before && after && keepsKeys(before, after)) {
      for (const bucket of known) bucket.list = undefined;
      return;
    }
    if (known) for (const bucket of known) leave(bucket, id);
    if (!after) {
      this.#bucketsOf[id] = undefined;
      return;
    }
    const buckets: Bucket[] = [];
    keysOf(after, (lookup, of, name) => {
      const kind = this.#kinds.get(lookup) ?? (isRare.has(lookup) ? undefined : this.#begin(lookup));
      if (kind) buckets.push(joined(kind, of, name, id));
    });
    this.#bucketsOf[id] = buckets;
  }

  /** Keeps a lookup from here on; what was made before is looked through. */
  #begin(lookup: Lookup): Kind {
    const kind: Kind = { of: new Map(), named: new Map() };
    this.#kinds.set(lookup, kind);
    if (isRare.has(lookup))
      for (const object of this.#objects)
        if (object)
          keysOf(object, (key, of, name) => {
            if (key === lookup) this.#bucketsOf[object.id]?.push(joined(kind, of, name, object.id));
          });
    return kind;
  }
}

function joined(kind: Kind, of: number, name: string, id: number): Bucket {
  let home: Map<unknown, Bucket> | undefined = kind.of;
  if (name !== '') {
    home = kind.named.get(of);
    if (!home) kind.named.set(of, (home = new Map()));
  }
  const key = name === '' ? of : name;
  let bucket = home.get(key);
  if (!bucket) home.set(key, (bucket = { home, key, ids: [], list: undefined }));
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

function leave(bucket: Bucket, id: number): void {
  const { home, key, ids } = bucket;
  bucket.list = undefined;
  if (ids.at(-1) === id) ids.pop();
  else {
    const at = placeOf(ids, id);
    if (ids[at] === id) ids.splice(at, 1);
  }
  if (ids.length === 0) home.delete(key);
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
