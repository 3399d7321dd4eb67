/** PostgreSQL's types: those with a line of their own, their arrays, and the row types of its relations. */
import type { Type } from '../objects.ts';
import { TYPES } from './generated/types.ts';
import { FIRST_USER_ID, PG_CATALOG } from './ids.ts';
import type { Reading } from './member.ts';
import type { RelationTable } from './relation-table.ts';
import { prefixed, rowsOf, splitPrefix } from './table.ts';
import { arrayName, arrayOfType, readType, rowTypeOf } from './type.ts';

export interface TypeTable {
  byId(id: number): Type | undefined;
  named(key: string): Type | undefined;
  all(): readonly Type[];
}

/** A type that was not read yet: what it takes to read it, and its array along with it. */
interface Unread {
  readonly id: number;
  readonly key: string;
  readonly array: number;
  readonly read: () => Type | undefined;
}

export function typeTable(
  version: number,
  reading: Reading,
  relations: () => RelationTable,
  namespaceOf: (inInformationSchema: boolean) => number,
): TypeTable {
  /** A type is looked up by its id more often than anything else. */
  const byId = Array<Type | undefined>(FIRST_USER_ID).fill(undefined);
  const byKey = new Map<string, Type>();
  const add = (type: Type) => {
    byId[type.id] = type;
    byKey.set(prefixed(type.name, type.namespace !== PG_CATALOG), type);
  };
  const readNow = (unread: Unread | undefined) => {
    const type = unread?.read();
    if (!type) return;
    add(type);
    if (type.array !== 0 && ownLines.get(type.array)?.id !== type.array) add(arrayOfType(type));
  };

  const ownLines = index(lines(version, reading, namespaceOf));
  let rows: ReadonlyMap<number | string, Unread> | undefined;
  const rowTypes = () =>
    (rows ??= index(relations().heads.map((head) => ({ ...head, id: head.rowType, read: () => rowType(head.id, head.array) }))));
  const rowType = (relation: number, array: number) => {
    const found = relations().byId(relation);
    return found && rowTypeOf(found, array);
  };
  return {
    byId(id) {
      const known = byId[id];
      if (known) return known;
      readNow(ownLines.get(id) ?? rowTypes().get(id));
      return byId[id];
    },
    named(key) {
      if (!byKey.has(key)) readNow(ownLines.get(key) ?? rowTypes().get(key));
      return byKey.get(key);
    },
    all() {
      for (const unread of [...ownLines.values(), ...rowTypes().values()]) if (!byId[unread.id]) readNow(unread);
      return byId.filter((type) => type !== undefined);
    },
  };
}

/** Lines: id, name, then what `readType` reads, the array's id fourth. */
function* lines(version: number, reading: Reading, namespaceOf: (inInformationSchema: boolean) => number): Generator<Unread> {
  for (const row of rowsOf(TYPES.split('\n'), version)) {
    const [key = '', , , , array = ''] = row.text.split(' ', 5);
    const { name, inInformationSchema } = splitPrefix(key);
    yield {
      id: row.id,
      key,
      array: array.startsWith('y') ? reading.resolve(array.slice(1)) : 0,
      read: () => readType({ id: row.id, namespace: namespaceOf(inInformationSchema), name }, row.text.slice(key.length + 1), reading),
    };
  }
}

/** By id and name of the type and of its array. */
function index(types: Iterable<Unread>): ReadonlyMap<number | string, Unread> {
  const found = new Map<number | string, Unread>();
  for (const type of types) {
    if (type.id === 0) continue;
    found.set(type.id, type).set(type.key, type);
    if (type.array === 0) continue;
    const { name, inInformationSchema } = splitPrefix(type.key);
    found.set(type.array, type).set(prefixed(arrayName(name), inInformationSchema), type);
  }
  return found;
}
