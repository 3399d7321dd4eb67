import { compareText } from '../../model/value/text.ts';
import type { CatalogDifference, Entry, Section } from '../schema/index.ts';
import { text } from './lines.ts';

/** Sections whose entries lie in a schema, and the schemas themselves. */
const SECTIONS = [
  'schemas',
  'relations',
  'constraints',
  'indexes',
  'policies',
  'functions',
  'triggers',
  'rules',
  'enums',
  'domains',
  'compositeTypes',
  'rangeTypes',
  'sequences',
  'statistics',
] as const satisfies readonly Section[];

/** What lies in one schema. */
export type Placed = Readonly<Record<(typeof SECTIONS)[number], readonly Entry[]>>;

/** In the order of the schemas' names. */
export function bySchema(catalog: CatalogDifference): Placed[] {
  const found = new Map<string, Record<keyof Placed, Entry[]>>();
  for (const section of SECTIONS) {
    for (const entry of catalog[section]) {
      const name = text(entry, section === 'schemas' ? 'name' : 'schema') ?? '';
      const known = found.get(name) ?? nothing();
      known[section].push(entry);
      found.set(name, known);
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, placed]) => placed);
}

const nothing = (): Record<keyof Placed, Entry[]> =>
  Object.fromEntries(SECTIONS.map((section) => [section, []])) as unknown as Record<keyof Placed, Entry[]>;

/** Entries by the table that they belong to. */
export function byTable(entries: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = found.get(key(entry));
    if (known) known.push(entry);
    else found.set(key(entry), [entry]);
  }
  return found;
}
