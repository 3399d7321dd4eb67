/** Lists and counts as sentences have them. */

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], and = 'and'): string {
  const [last = '', ...before] = [...items].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${and} ${last}`;
}

/** At most so many of them, and how many others there are. */
export const listedBriefly = (items: readonly string[], most: number): string =>
  items.length <= most + 1 ? listed(items) : `${items.slice(0, most).join(', ')} and ${items.length - most} others`;

export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A clause as a sentence begins with it; a name keeps its first letter. */
export const sentence = (clause: string): string => (/^\S*[."(]/.test(clause) ? clause : clause.charAt(0).toUpperCase() + clause.slice(1));
