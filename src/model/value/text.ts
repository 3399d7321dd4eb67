/** Text as PostgreSQL counts and orders it: by code points, which is also the order of UTF-8's bytes. */

/**
 * The order of collation C. Under other collations PostgreSQL asks the operating system, which no two machines answer
 * alike: there this order is an approximation.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) {
      // Surrogates stand for code points above all others.
      const isLeftPair = (left & 0xf800) === 0xd800;
      const isRightPair = (right & 0xf800) === 0xd800;
      return isLeftPair === isRightPair ? left - right : isLeftPair ? 1 : -1;
    }
  }
  return a.length - b.length;
}

const ASTRAL = /[\ud800-\udbff]/;

/** Every character is one UTF-16 unit, so that strings may be indexed. */
export const isPlain = (text: string): boolean => !ASTRAL.test(text);

export const characters = (text: string): readonly string[] => [...text];

export function characterCount(text: string): number {
  if (isPlain(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Characters from `start` (0-based) up to `end`. */
export function sliceCharacters(text: string, start: number, end = Number.POSITIVE_INFINITY): string {
  if (isPlain(text)) return text.slice(start, end);
  return [...text].slice(start, end).join('');
}

/** `char(n)` ignores the blanks at its end. */
export const trimBlanks = (text: string): string => {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  return end === text.length ? text : text.slice(0, end);
};
