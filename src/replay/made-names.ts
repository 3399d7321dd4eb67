/** The names that PostgreSQL makes up, which later migrations drop by name (makeObjectName and its callers). */
import type { Store } from './store.ts';

const MAX_BYTES = 63;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function byteLength(text: string): number {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return encoder.encode(text).length;
  return text.length;
}

/** Cuts a name to what PostgreSQL keeps, at a character. */
export function clip(name: string, bytes = MAX_BYTES): string {
  if (name.length * 3 <= bytes || byteLength(name) <= bytes) return name;
  const encoded = encoder.encode(name);
  let end = bytes;
  while (end > 0 && ((encoded[end] as number) & 0xc0) === 0x80) end--;
  return decoder.decode(encoded.subarray(0, end));
}

/** `name1_name2_label`, the longer of the two names cut first until it fits. */
export function joinedName(name1: string, name2: string | undefined, label: string | undefined): string {
  const overhead = (name2 === undefined ? 0 : 1) + (label === undefined ? 0 : label.length + 1);
  const room = MAX_BYTES - overhead;
  let length1 = byteLength(name1);
  let length2 = name2 === undefined ? 0 : byteLength(name2);
  while (length1 + length2 > room) {
    if (length1 > length2) length1--;
    else length2--;
  }
  return clip(name1, length1) + (name2 === undefined ? '' : `_${clip(name2, length2)}`) + (label === undefined ? '' : `_${label}`);
}

function firstFree(name1: string, name2: string | undefined, label: string, taken: (name: string) => boolean): string {
  for (let pass = 0; ; pass++) {
    const name = joinedName(name1, name2, pass === 0 ? label : `${label}${pass}`);
    if (!taken(name)) return name;
  }
}

/** A free name for a relation; for a constraint's index, free as a constraint's name, too. */
export function chooseRelationName(
  store: Store,
  name1: string,
  name2: string | undefined,
  label: string,
  namespace: number,
  forConstraint: boolean,
): string {
  return firstFree(
    name1,
    name2,
    label,
    (name) => store.relationNamed(namespace, name) !== undefined || (forConstraint && constraintExists(store, namespace, name)),
  );
}

export function chooseConstraintName(
  store: Store,
  name1: string,
  name2: string | undefined,
  label: string,
  namespace: number,
  others: ReadonlySet<string>,
): string {
  return firstFree(name1, name2, label, (name) => others.has(name) || constraintExists(store, namespace, name));
}

export const chooseStatisticsName = (store: Store, table: string, columns: string, namespace: number): string =>
  firstFree(table, columns, 'stat', (name) => store.named('statistics', name, namespace) !== undefined);

const constraintExists = (store: Store, namespace: number, name: string): boolean =>
  store.named('constraint', name, namespace) !== undefined;

/** What several columns contribute to a name: joined, and no longer than a name may be. */
export function columnsAddition(names: readonly string[]): string {
  let joined = '';
  for (const name of names) {
    joined += joined === '' ? name : `_${name}`;
    if (byteLength(joined) >= 64) break;
  }
  return joined;
}

/** The names of an index's own columns: an expression is `expr`, a repeated name gets a number. */
export function indexColumnNames(labels: readonly (string | undefined)[]): string[] {
  const names: string[] = [];
  for (const wanted of labels.map((label) => label ?? 'expr')) {
    let name = wanted;
    for (let i = 1; names.includes(name); i++) name = clip(wanted, MAX_BYTES - String(i).length) + i;
    names.push(name);
  }
  return names;
}

export function chooseArrayTypeName(store: Store, name: string, namespace: number): string {
  for (let pass = 1; ; pass++) {
    const candidate = '_'.repeat(pass) + clip(name, MAX_BYTES - pass);
    if (!store.typeNamed(namespace, candidate)) return candidate;
  }
}
