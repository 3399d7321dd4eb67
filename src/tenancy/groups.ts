/** Columns that seem to hold the same kind of thing: those that reference one table, or that are called alike. */
import type { Relation } from '../model/objects.ts';
import type { Catalog } from './catalog.ts';
import type { Declared } from './declared.ts';
import type { Users } from './users.ts';
import { attributeOfKey, columnKey, relationOfKey } from './value.ts';
import { bareTenantWord, entityOf, nounOf, tenantWord, wordsOf } from './words.ts';

export interface Group {
  readonly entity: string;
  readonly root?: number;
  readonly key?: number;
  /** The columns of other tables that hold it, and why. */
  readonly columns: Map<number, string>;
}

export interface Groups {
  readonly all: readonly Group[];
  /** The group of a column, or of the key of a root. */
  readonly of: (relation: number, attribute: number) => Group | undefined;
}

export function groupsOf(catalog: Catalog, users: Users, compared: ReadonlySet<number>, declared: Declared): Groups {
  const groups: Group[] = [];
  const ofColumn = new Map<number, Group>();
  const roots = new Map<number, Group>();
  const rootAt = (relation: Relation, key: number): Group => {
    const id = columnKey(relation.id, key);
    let group = roots.get(id);
    if (!group) {
      group = { entity: entityOf(relation.name), root: relation.id, key, columns: new Map() };
      roots.set(id, group);
      groups.push(group);
    }
    return group;
  };
  const join = (group: Group, id: number, why: string): void => {
    if (ofColumn.has(id)) return;
    ofColumn.set(id, group);
    group.columns.set(id, why);
  };

  for (const relation of catalog.tables)
    for (const reference of catalog.references(relation.id)) {
      const [attribute, parentAttribute] = [reference.attributes[0], reference.parentAttributes[0]];
      const parent = catalog.schema.relation(reference.parent);
      if (reference.attributes.length !== 1 || attribute === undefined || parentAttribute === undefined || !parent) continue;
      if (reference.parent === relation.id || users.columns.has(columnKey(relation.id, attribute))) continue;
      if (!catalog.isKey(reference.parent, parentAttribute)) continue;
      join(
        rootAt(parent, parentAttribute),
        columnKey(relation.id, attribute),
        `${catalog.columnName({ relation: relation.id, attribute })} references ${catalog.nameOf(reference.parent)}`,
      );
    }

  for (const id of declared.roots) {
    const [relation, key] = [catalog.schema.relation(id), catalog.key(id)];
    if (relation && key !== undefined) rootAt(relation, key);
  }

  const tables = new Map<string, Relation[]>();
  for (const relation of catalog.tables) {
    if (users.people.has(relation.id)) continue;
    const entity = entityOf(relation.name);
    tables.set(entity, [...(tables.get(entity) ?? []), relation]);
  }
  const rootless = new Map<string, Group>();
  for (const relation of catalog.tables)
    for (const column of catalog.columns(relation)) {
      const id = columnKey(relation.id, column.attribute);
      if (ofColumn.has(id) || users.columns.has(id)) continue;
      const entity = entityOf(column.name);
      if (catalog.isReference(relation.id, column.attribute) && !compared.has(id) && !namesKey(column.name)) continue;
      const root = (tables.get(entity) ?? []).find((table) => {
        const key = catalog.key(table.id);
        return key !== undefined && table.id !== relation.id && catalog.column(table.id, key)?.type === column.type;
      });
      if (root && (namesKey(column.name) || wordsOf(column.name).length === 1)) {
        join(rootAt(root, catalog.key(root.id) as number), id, `${column.name} is called after ${catalog.nameOf(root.id)}`);
        continue;
      }
      if (entity === '' || entity === 'id' || (!compared.has(id) && !(namesKey(column.name) && bareTenantWord(entity) !== 'never')))
        continue;
      const name = `${tenantWord(entity) === 'always' ? nounOf(entity) : entity} ${elementType(catalog, column.type)}`;
      let group = rootless.get(name);
      if (!group) {
        group = { entity, columns: new Map() };
        rootless.set(name, group);
        groups.push(group);
      }
      join(group, id, `${column.name} is called after a ${nounOf(entity)}`);
    }

  for (const id of compared) {
    const relation = catalog.schema.relation(relationOfKey(id));
    if (
      relation &&
      !ofColumn.has(id) &&
      !users.columns.has(id) &&
      catalog.isKey(relation.id, attributeOfKey(id)) &&
      catalog.tables.includes(relation)
    )
      rootAt(relation, attributeOfKey(id));
  }
  return {
    all: groups,
    of: (relation, attribute) => ofColumn.get(columnKey(relation, attribute)) ?? roots.get(columnKey(relation, attribute)),
  };
}

/** `tenant_id`, `"shopId"`, `org_ids`, and a bare `tenant`. */
const namesKey = (column: string): boolean => {
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
