/** Where two catalogs in the canonical form differ, entry by entry, in words. */

type Entry = Readonly<Record<string, unknown>>;
type Catalog = Readonly<Record<string, readonly Entry[]>>;

export function catalogDifferences(theirs: Catalog, ours: Catalog): string[] {
  const said: string[] = [];
  for (const section of Object.keys(theirs)) {
    const left = keyed(theirs[section] ?? []);
    const right = keyed(ours[section] ?? []);
    for (const [key, entry] of left) {
      const own = right.get(key);
      if (!own) said.push(`${section} ${key}: only on the server: ${JSON.stringify(entry)}`);
      else if (JSON.stringify(entry) !== JSON.stringify(own)) said.push(...within(`${section} ${key}`, entry, own));
    }
    for (const [key, entry] of right) if (!left.has(key)) said.push(`${section} ${key}: only in the model: ${JSON.stringify(entry)}`);
    // The server does not say in which order functions of one name come.
    if (section !== 'functions' && JSON.stringify([...left.keys()]) !== JSON.stringify([...right.keys()])) {
      if (left.size === right.size)
        said.push(`${section}: another order: ${[...left.keys()].join(', ')} against ${[...right.keys()].join(', ')}`);
    }
  }
  return said;
}

const NAMING = ['role', 'schema', 'objectType', 'table', 'name', 'argTypes'];

function keyed(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = NAMING.flatMap((part) => (part in entry ? [String(entry[part])] : [])).join('.');
    found.set(found.has(key) ? `${key} again` : key, entry);
  }
  return found;
}

function within(where: string, theirs: unknown, ours: unknown): string[] {
  if (isEntry(theirs) && isEntry(ours)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
    const said = keys.flatMap((key) => (same(theirs[key], ours[key]) ? [] : within(`${where} ${key}`, theirs[key], ours[key])));
    return said.length > 0 ? said : [`${where}: another order of keys`];
  }
  if (Array.isArray(theirs) && Array.isArray(ours) && theirs.length === ours.length)
    return theirs.flatMap((one, i) =>
      same(one, ours[i]) ? [] : within(`${where}[${isEntry(one) ? String(one['name']) : i}]`, one, ours[i]),
    );
  return [`${where}:\n    server ${JSON.stringify(theirs)}\n    model  ${JSON.stringify(ours)}`];
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
