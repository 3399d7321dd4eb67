/** Orders that migration tools sort by. They differ, and a history replayed in the wrong one is another history. */
export type Order = (a: string, b: string) => number;

/** As UTF-8 bytes compare: Go's and Rust's strings, and directory listings. */
export const byBytes: Order = (a, b) => {
  const shared = Math.min(a.length, b.length);
  let i = 0;
  while (i < shared && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === shared) return a.length - b.length;
  return aboveSurrogates(a.charCodeAt(i)) - aboveSurrogates(b.charCodeAt(i));
};

// UTF-16 puts characters beyond U+FFFF (surrogates) before U+E000, UTF-8 puts them after.
const aboveSurrogates = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

/** As UTF-16 units compare: Java, .NET's ordinal comparer, JavaScript's own `sort`. */
export const byUtf16: Order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** As `localeCompare` does, its locale pinned: tools that pass none depend on their host. */
export const byIcu: Order = (a, b) => (english ??= new Intl.Collator('en')).compare(a, b);

/** As `localeCompare` with `numeric` and `ignorePunctuation`, which node-pg-migrate breaks ties with. */
export const byNatural: Order = (a, b) => (natural ??= new Intl.Collator('en', NATURAL)).compare(a, b);

const NATURAL = { numeric: true, ignorePunctuation: true, sensitivity: 'variant' } as const;

// Made when they are first asked: ICU takes milliseconds, and most folders sort by bytes.
let english: Intl.Collator | undefined;
let natural: Intl.Collator | undefined;

/** The number that a name starts with; a bigint, because 17-digit timestamps exceed 2^53. */
export function numberOf(name: string): bigint | undefined {
  const digits = /^\d+/.exec(name)?.[0];
  return digits === undefined || digits.length > 40 ? undefined : BigInt(digits);
}

export const compareBigints = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by the number of each item, and equal ones by `tie`. */
export function sortByNumber<T>(items: readonly T[], number: (item: T) => bigint, tie: (a: T, b: T) => number): T[] {
  return items
    .map((item) => ({ item, number: number(item) }))
    .sort((a, b) => compareBigints(a.number, b.number) || tie(a.item, b.item))
    .map((entry) => entry.item);
}

/** The dotted number that a name starts with, a `v` before it aside: `v1.10`, `0001`, `2.3.4`. */
export function versionOf(name: string): readonly bigint[] {
  const digits = /^[vV]?(\d+(?:\.\d+)*)/.exec(name.slice(0, 100))?.[1];
  return digits === undefined ? [] : digits.split('.').map(BigInt);
}

/** Dotted versions compared part by part as numbers; a missing part is a zero. */
export function compareVersions(a: readonly bigint[], b: readonly bigint[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compareBigints(a[i] ?? 0n, b[i] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

export function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}
