/** Columns that seem to hold the same kind of thing: those that reference one table, or that are called alike. */
import type { Column, Relation } from '../model/objects.ts';
import type { Catalog } from './catalog.ts';
import type { Declared } from './declared.ts';
import type { Users } from './users.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { bareTenantWord, entityOf, indefinite, nounOf, tenantWord, wordsOf } from './words.ts';

export interface Group {
  readonly entity: string;
  readonly root?: number;
  readonly key?: number;
  /** The columns of other tables that hold it, and why. */
  readonly columns: Map<number, string>;
}

/** The groups of a schema; a column is in one at most. */
export class Groups {
  readonly #roots = new Map<number, Group>();
  readonly #rootless = new Map<string, Group>();
  readonly #ofColumn = new Map<number, Group>();

  all(): readonly Group[] {
    return [...this.#roots.values(), ...this.#rootless.values()];
  }

  /** The group of a column, or of the key of a root. */
  of(relation: number, attribute: number): Group | undefined {
    const id = columnKey(relation, attribute);
    return this.#ofColumn.get(id) ?? this.#roots.get(id);
  }

  has(id: number): boolean {
    return this.#ofColumn.has(id);
  }

  rooted(relation: Relation, key: number): Group {
    const id = columnKey(relation.id, key);
    const known = this.#roots.get(id) ?? { entity: entityOf(relation.name), root: relation.id, key, columns: new Map() };
    this.#roots.set(id, known);
    return known;
  }

  /** Without a table of its own: of one name and one type. */
  rootless(entity: string, type: number): Group {
    const name = `${tenantWord(entity) === 'always' ? nounOf(entity) : entity} ${type}`;
    const known = this.#rootless.get(name) ?? { entity, columns: new Map() };
    this.#rootless.set(name, known);
    return known;
  }

  join(group: Group, id: number, why: string): void {
    if (this.#ofColumn.has(id)) return;
    this.#ofColumn.set(id, group);
    group.columns.set(id, why);
  }
}

/** Users' columns are in none. `compared` are the columns that are compared with what is known of callers. */
export function groupsOf(catalog: Catalog, users: Users, compared: ReadonlySet<number>, declared: Declared): Groups {
  const groups = new Groups();
  for (const relation of catalog.tables) byReference(catalog, users, groups, relation);
  for (const id of declared.roots) {
    const [relation, key] = [catalog.schema.relation(id), catalog.key(id)];
    if (relation && key !== undefined) groups.rooted(relation, key);
  }
  const named = tablesByName(catalog, users);
  for (const relation of catalog.tables)
    for (const column of catalog.columns(relation)) {
      const id = columnKey(relation.id, column.attribute);
      if (!groups.has(id) && !users.columns.has(id) && !(compared.has(id) && isOwnKey(catalog, relation, column)))
        byName(catalog, groups, named, relation, column, compared.has(id));
    }
  const tables = new Map(catalog.tables.map((relation) => [relation.id, relation]));
  for (const id of compared) {
    const [relation, attribute] = [tables.get(relationOfKey(id)), attributeOfKey(id)];
    if (relation && !groups.has(id) && !users.columns.has(id) && catalog.isKey(relation.id, attribute)) groups.rooted(relation, attribute);
  }
  return groups;
}

/** A tenant's own `slug` or `code`, which no other table need have. */
const isOwnKey = (catalog: Catalog, { id }: Relation, { name, attribute }: Column): boolean =>
  catalog.isKey(id, attribute) && /^(?:slug|code|key|uuid|guid|handle|subdomain|domain|name|identifier)$/i.test(name);

function byReference(catalog: Catalog, users: Users, groups: Groups, relation: Relation): void {
  for (const { attributes, parent, parentAttributes } of catalog.references(relation.id)) {
    const [attribute, key, root] = [attributes[0] as number, parentAttributes[0] as number, catalog.schema.relation(parent)];
    const id = columnKey(relation.id, attribute);
    if (attributes.length !== 1 || !root || parent === relation.id || users.columns.has(id) || !catalog.isKey(parent, key)) continue;
    groups.join(
      groups.rooted(root, key),
      id,
      `${catalog.columnName({ relation: relation.id, attribute })} references ${catalog.nameOf(parent)}`,
    );
  }
}

function byName(
  catalog: Catalog,
  groups: Groups,
  named: ReadonlyMap<string, readonly Relation[]>,
  relation: Relation,
  column: Column,
  compared: boolean,
): void {
  const { name, type } = column;
  const id = columnKey(relation.id, column.attribute);
  const entity = entityOf(name);
  if (entity === '' || entity === 'id' || (catalog.isReference(relation.id, column.attribute) && !compared && !namesKey(name))) return;
  const root = (named.get(entity) ?? []).find((table) => {
    const key = catalog.key(table.id);
    return key !== undefined && table.id !== relation.id && catalog.column(table.id, key)?.type === type;
  });
  if (root && (namesKey(name) || wordsOf(name).length === 1))
    groups.join(groups.rooted(root, catalog.key(root.id) as number), id, `${name} is called after ${catalog.nameOf(root.id)}`);
  else if (compared || (namesKey(name) && bareTenantWord(entity) !== 'never'))
    groups.join(groups.rootless(entity, elementType(catalog, type)), id, `${name} is called after ${indefinite(nounOf(entity))}`);
}

function tablesByName(catalog: Catalog, users: Users): ReadonlyMap<string, readonly Relation[]> {
  const tables = new Map<string, Relation[]>();
  for (const relation of catalog.tables) {
    if (users.people.has(relation.id)) continue;
    const list = tables.get(entityOf(relation.name));
    if (list) list.push(relation);
    else tables.set(entityOf(relation.name), [relation]);
  }
  return tables;
}

/** `tenant_id`, `"shopId"`, `org_ids`, and a bare `tenant`. */
export const namesKey = (column: string): boolean => {
  const words = wordsOf(column);
  return (
    /^(?:ids?|uuids?|guid|refs?|key|fk|code|slug)$/.test(words.at(-1) ?? '') ||
    (words.length === 1 && tenantWord(entityOf(column)) === 'always')
  );
};

export const elementType = (catalog: Catalog, type: number): number => {
  const found = catalog.schema.type(type);
  return found?.trueArray && found.element !== 0 ? found.element : type;
};
