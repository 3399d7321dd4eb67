/** Every extension in every version: what its members point at is there. */
import { expect, test } from 'vitest';
import { builtIns } from '../../src/model/catalog/built-ins.ts';
import { extensionMembers } from '../../src/model/catalog/extension-members.ts';
import { extensionNamed, knownExtensions, loadExtensions } from '../../src/model/catalog/extensions.ts';
import type { DatabaseObject, Type } from '../../src/model/objects.ts';
import type { PostgresVersion } from '../../src/model/schema.ts';
import { formatType } from '../../src/model/type-name.ts';

/** What is made of an extension and of those that it requires, in a schema of their own. */
function make(name: string, version: PostgresVersion): Map<number, DatabaseObject> {
  const objects = new Map<number, DatabaseObject>();
  const byExtension = new Map<string, readonly DatabaseObject[]>();
  let next = 20_000;
  const create = (wanted: string): void => {
    if (byExtension.has(wanted) || wanted === 'plpgsql') return;
    const definition = extensionNamed(wanted, version);
    expect(definition, `${wanted} in ${version}`).toBeDefined();
    for (const required of definition?.requires ?? []) create(required);
    const members =
      definition &&
      extensionMembers(definition, {
        version,
        extension: next++,
        namespace: 2200,
        owner: 10,
        allocate: () => next++,
        namespaceNamed: (schema) => (schema === 'pg_catalog' ? 11 : undefined),
        typeOf: (extension, type) =>
          byExtension.get(extension)?.find((object): object is Type => object.class === 'type' && object.name === type),
      });
    byExtension.set(wanted, members?.objects ?? []);
    for (const object of members?.objects ?? []) {
      expect(objects.has(object.id), `${wanted}: two objects ${object.id}`).toBe(false);
      objects.set(object.id, object);
    }
  };
  create(name);
  return objects;
}

function* pointers(object: DatabaseObject): Generator<[what: string, id: number]> {
  switch (object.class) {
    case 'routine':
      for (const type of [object.returns, object.variadic, ...object.inputs, ...object.args.map((a) => a.type)])
        if (type !== 0 || object.kind === 'function') yield ['type', type || 2278];
      break;
    case 'operator':
      for (const type of [object.left, object.right, object.result]) if (type !== 0) yield ['type', type];
      yield ['routine', object.function];
      break;
    case 'cast':
      yield ['type', object.source];
      yield ['type', object.target];
      if (object.method === 'function') yield ['routine', object.function];
      break;
    case 'operator class':
      yield ['type', object.type];
      yield ['operator family', object.family];
      for (const { operator } of object.operators) yield ['operator', operator];
      break;
    case 'type':
      if (object.array !== 0) yield ['type', object.array];
      if (object.element !== 0) yield ['type', object.element];
      if (object.relation !== 0) yield ['relation', object.relation];
      if (object.domain) yield ['type', object.domain.base];
      break;
    case 'relation':
      for (const column of object.columns) yield ['type', column.type];
      for (const column of object.columns) if (column.default !== undefined) yield ['default value', column.default];
      if (object.rowType !== 0) yield ['type', object.rowType];
      if (object.index) yield ['relation', object.index.table];
      for (const part of object.index?.parts ?? []) if (part.opclass !== 0) yield ['operator class', part.opclass];
      break;
    case 'constraint':
      if (object.index !== undefined) yield ['relation', object.index];
      if (object.foreign) yield ['relation', object.foreign.table];
      break;
    case 'trigger':
    case 'event trigger':
      yield ['routine', object.function];
      break;
  }
}

test.each([15, 16, 17, 18] as const)('extensions of %d', async (version) => {
  const model = builtIns(version);
  const builtIn = (what: string, id: number): unknown => {
    if (what === 'type') return model.type(id);
    if (what === 'routine') return model.routine(id);
    if (what === 'operator') return model.operator(id);
    if (what === 'operator class') return model.operatorClass(id);
    return what === 'operator family' ? model.operatorFamily(id) : model.relation(id);
  };
  const names = knownExtensions(version);
  expect(names.length).toBeGreaterThan(80);
  await loadExtensions(names);
  const lost: string[] = [];
  for (const name of names) {
    const objects = make(name, version);
    for (const object of objects.values()) {
      for (const [what, id] of pointers(object)) {
        const found = id < 16384 ? builtIn(what, id) : objects.get(id)?.class === what;
        if (!found) lost.push(`${name}: ${object.class} ${'name' in object ? object.name : ''} -> ${what} ${id}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

test('what is not listed is not known', async () => {
  expect(extensionNamed('nonsense', 18)).toBeUndefined();
  expect(extensionNamed('adminpack', 18)).toBeUndefined();
  expect(extensionNamed('adminpack', 15)?.schema).toBe('pg_catalog');
  await loadExtensions(['nonsense']);
});

test('modifiers of extensions as they print them', async () => {
  await loadExtensions(['postgis', 'vector']);
  const spell = (extension: string, type: string, modifier: number): string => {
    const objects = make(extension, 15);
    const found = [...objects.values()].find((object): object is Type => object.class === 'type' && object.name === type);
    return formatType({ type: (id) => objects.get(id) as Type | undefined, namespace: () => undefined }, found?.id ?? 0, modifier);
  };
  expect(spell('postgis', 'geometry', (4326 << 8) | (1 << 2))).toBe('geometry(Point,4326)');
  expect(spell('postgis', 'geometry', (6 << 2) | 2)).toBe('geometry(MultiPolygonZ)');
  expect(spell('postgis', 'geography', -1)).toBe('geography');
  expect(spell('vector', 'vector', 1536)).toBe('vector(1536)');
});
