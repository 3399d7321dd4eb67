/** So many statements of a migration are kept in memory; of a longer one, the others are read when it is their turn. */
const MOST_KEPT = 10_000;

export interface Ahead<T> {
  /** Can be gone through several times. */
  readonly statements: Iterable<T>;
  /** Reads what nobody has asked for. */
  readonly finish: () => void;
}

/** `first` is read once to its end, so that whoever reads may take notes; `again` gives the same from the beginning. */
export function readAhead<T>(first: Iterator<T>, again: () => Iterable<T>): Ahead<T> {
  const kept: T[] = [];
  let next = first.next();
  for (; !next.done && kept.length < MOST_KEPT; next = first.next()) kept.push(next.value);
  if (next.done) return { statements: kept, finish: () => undefined };
  let isGone = false;
  function* others(): Generator<T> {
    isGone = true;
    for (; !next.done; next = first.next()) yield next.value;
  }
  function* statements(): Generator<T> {
    yield* kept;
    if (!isGone) return yield* others();
    let number = 0;
    for (const one of again()) if (number++ >= MOST_KEPT) yield one;
  }
  return {
    statements: { [Symbol.iterator]: statements },
    finish: () => {
      while (!next.done) next = first.next();
    },
  };
}
