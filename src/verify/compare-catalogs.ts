/** Two catalogs in the canonical form, object by object and fact by fact. */
import { quoteIdentifier } from '../model/identifier.ts';
import type { Row } from './dump-catalog.ts';
import type { Difference, Facts } from './verification.ts';

/** What of a catalog was not there before the first migration, or is no longer as it was; what is gone is listed by key. */
export type CatalogDifference = Readonly<Record<string, readonly Row[] | Readonly<Record<string, readonly string[]>>>>;

export interface Compared {
  readonly facts: number;
  readonly differences: readonly Difference[];
}

export function compareCatalogs(server: CatalogDifference, model: CatalogDifference): Compared {
  const theirs = objectsOf(server);
  const ours = objectsOf(model);
  const differences: Difference[] = [];
  for (const [key, their] of theirs) {
    const own = ours.get(key);
    if (!own) differences.push({ kind: their.kind, object: their.name, server: their.facts, model: null });
    else if (!same(their.facts, own.facts))
      differences.push({ kind: their.kind, object: their.name, ...differing(their.facts, own.facts) });
  }
  for (const [key, own] of ours)
    if (!theirs.has(key)) differences.push({ kind: own.kind, object: own.name, server: null, model: own.facts });
  return { facts: new Set([...theirs.keys(), ...ours.keys()]).size, differences };
}

interface NamedFacts {
  readonly kind: string;
  readonly name: string;
  readonly facts: Facts;
}

function objectsOf(catalog: CatalogDifference): Map<string, NamedFacts> {
  const objects = new Map<string, NamedFacts>();
  const add = (kind: string, name: string, facts: Facts) => void objects.set(`${kind} ${name}`, { kind, name, facts });
  for (const [section, entries] of Object.entries(catalog)) {
    if (!isList(entries)) {
      for (const [kind, keys] of Object.entries(entries)) for (const key of keys) add(kind, key, { removed: true });
      continue;
    }
    for (const entry of entries) {
      const name = nameOf(section, entry);
      const { columns, ...facts } = entry;
      if (section !== 'relations') add(section, name, entry);
      else {
        add(section, name, facts);
        for (const column of columns as readonly Row[]) add('columns', `${name}.${quoted(String(column['name']))}`, column);
      }
    }
  }
  return objects;
}

const isList = (entries: CatalogDifference[string]): entries is readonly Row[] => Array.isArray(entries);

const NAMING = ['role', 'schema', 'objectType', 'table', 'name'] as const;

/** Their names are their own; the table that they are about is told with its schema. */
const ABOUT_TABLES = new Set(['indexes', 'statistics']);

/** As PostgreSQL identifies it: `public."Docs"`, `public.search(uuid)`. */
function nameOf(section: string, entry: Row): string {
  const parts = NAMING.filter((part) => part in entry && !(part === 'table' && ABOUT_TABLES.has(section)));
  const name = parts.map((part) => quoted(String(entry[part]))).join('.');
  const types = entry['argTypes'];
  return Array.isArray(types) ? `${name}(${types.join(', ')})` : name;
}

/** Default privileges may hold in every schema. */
const quoted = (name: string): string => (name === '*' ? name : quoteIdentifier(name));

/** Only the facts that differ. */
function differing(server: Facts, model: Facts): { readonly server: Facts; readonly model: Facts } {
  const keys = [...new Set([...Object.keys(server), ...Object.keys(model)])].filter((key) => !same(server[key], model[key]));
  const only = (facts: Facts): Facts => Object.fromEntries(keys.map((key) => [key, facts[key] ?? null]));
  return { server: only(server), model: only(model) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order of keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
