/** Names made unique by a number, as PostgreSQL does where two of one kind would meet. */

const LIMIT = 63;

/** `name_2`, the name cut where the whole would be too long. */
export function suffixed(name: string, counter: number): string {
  const ending = `_${counter}`;
  let kept = name;
  while (bytesOf(kept) + ending.length > LIMIT) kept = kept.slice(0, /[\ud800-\udbff][\udc00-\udfff]$/.test(kept) ? -2 : -1);
  return kept + ending;
}

export function uniqueAmong(name: string, ...taken: readonly { has(name: string): boolean }[]): string {
  const isTaken = (candidate: string) => taken.some((names) => names.has(candidate));
  if (!isTaken(name)) return name;
  let counter = 1;
  while (isTaken(suffixed(name, counter))) counter++;
  return suffixed(name, counter);
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
