/** The schema in its canonical form: what the same queries over PostgreSQL's own catalogs would say of the same database. */
import type { Schema } from '../../model/schema.ts';
import { constraints } from './constraints.ts';
import type { Entry } from './entry.ts';
import { functions } from './functions.ts';
import { indexes } from './indexes.ts';
import { defaultPrivileges, extensions, foreignServers, publications, roles, schemas, sequences, statistics } from './others.ts';
import { policies } from './policies.ts';
import { relations } from './relations.ts';
import { eventTriggers, rules, triggers } from './triggers.ts';
import { compositeTypes, domains, enums, rangeTypes } from './types.ts';

const SECTIONS = {
  extensions,
  schemas,
  roles,
  relations,
  constraints,
  indexes,
  policies,
  functions,
  triggers,
  eventTriggers,
  rules,
  enums,
  domains,
  compositeTypes,
  rangeTypes,
  sequences,
  publications,
  foreignServers,
  statistics,
  defaultPrivileges,
} as const;

export type Section = keyof typeof SECTIONS;
export type Catalog = Readonly<Record<Section, readonly Entry[]>>;

/** What the platform made, and is no longer there, is listed by key. */
export type CatalogDifference = Catalog & { readonly removedFromPrelude?: Readonly<Partial<Record<Section, readonly string[]>>> };

export function catalogOf(schema: Schema): Catalog {
  const catalog: Partial<Record<Section, readonly Entry[]>> = {};
  for (const [section, list] of entries()) catalog[section] = list(schema);
  return catalog as Catalog;
}

const entries = (): [Section, (schema: Schema) => Entry[]][] => Object.entries(SECTIONS) as [Section, (schema: Schema) => Entry[]][];

const named =
  (...parts: readonly (keyof Entry & string)[]) =>
  (entry: Entry): string =>
    parts.map((part) => entry[part]).join('.');

const KEYS: Partial<Record<Section, (entry: Entry) => string>> = {
  relations: named('schema', 'name'),
  constraints: named('schema', 'table', 'name'),
  policies: named('schema', 'table', 'name'),
  functions: (entry) => `${entry['schema']}.${entry['name']}(${JSON.stringify(entry['argTypes'])})`,
  triggers: named('schema', 'table', 'name'),
  rules: named('schema', 'table', 'name'),
  defaultPrivileges: named('role', 'schema', 'objectType'),
};

const byName = (entry: Entry): string => (entry['schema'] ? `${entry['schema']}.${entry['name']}` : String(entry['name']));

/** What of the full catalog was not in the platform's, or is no longer as it was there. */
export function diffCatalog(base: Catalog, full: Catalog): CatalogDifference {
  const difference: Partial<Record<Section, readonly Entry[]>> = {};
  const removed: Partial<Record<Section, readonly string[]>> = {};
  for (const [section] of entries()) {
    const key = KEYS[section] ?? byName;
    const before = new Map(base[section].map((entry) => [key(entry), JSON.stringify(entry)]));
    const listed: Entry[] = [];
    for (const entry of full[section]) {
      const known = before.get(key(entry));
      if (known === undefined) listed.push(entry);
      else {
        if (known !== JSON.stringify(entry)) listed.push({ ...entry, changedFromPrelude: true });
        before.delete(key(entry));
      }
    }
    difference[section] = listed;
    if (before.size > 0) removed[section] = [...before.keys()];
  }
  return { ...(difference as Catalog), ...(Object.keys(removed).length > 0 ? { removedFromPrelude: removed } : {}) };
}
