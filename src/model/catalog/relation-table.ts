/** The catalogs and views of PostgreSQL, found by name, id or row type. */
import type { Relation } from '../objects.ts';
import { RELATIONS } from './generated/relations.ts';
import { VIEWS } from './generated/views.ts';
import { isIn, type Reading, withoutRange } from './member.ts';
import { readRelation } from './relation.ts';
import { rowsOf, splitPrefix } from './table.ts';

export interface RelationTable {
  byId(id: number): Relation | undefined;
  named(key: string): Relation | undefined;
  all(): readonly Relation[];
  /** The heads of all lines, for the types that follow from them. */
  readonly heads: readonly Head[];
  viewText(id: number): string | undefined;
}

export interface Head {
  readonly id: number;
  readonly rowType: number;
  readonly array: number;
  readonly key: string;
  readonly text: string;
}

export function relationTable(version: number, reading: Reading, namespaceOf: (inInformationSchema: boolean) => number): RelationTable {
  const heads = readHeads(version, reading);
  const byKey = new Map(heads.map((head) => [head.key, head]));
  const byId = new Map(heads.map((head) => [head.id, head]));
  const known = new Map<number, Relation>();
  let texts: ReadonlyMap<number, string> | undefined;

  const relationOf = (head: Head): Relation => {
    const cached = known.get(head.id);
    if (cached) return cached;
    const { name, inInformationSchema } = splitPrefix(head.key);
    const relation = readRelation({ id: head.id, namespace: namespaceOf(inInformationSchema), name }, head.text, reading);
    known.set(head.id, relation);
    return relation;
  };
  return {
    heads,
    byId(id) {
      const head = byId.get(id);
      return head && relationOf(head);
    },
    named(key) {
      const head = byKey.get(key);
      return head && relationOf(head);
    },
    all: () => heads.map(relationOf),
    viewText(id) {
      texts ??= new Map([...rowsOf(VIEWS.split('\n'), version)].map((row) => [row.id, row.text]));
      return texts.get(id);
    },
  };
}

/** Lines: name, id, then what `readRelation` reads. */
function readHeads(version: number, reading: Reading): Head[] {
  const heads: Head[] = [];
  for (let start = 0; start < RELATIONS.length; ) {
    const end = RELATIONS.indexOf('\n', start);
    const tab = RELATIONS.indexOf('\t', start);
    const [key = '', id = '', , rowType = '0', array = '0'] = RELATIONS.slice(start, tab).split(' ');
    if (isIn(version, id)) {
      const behind = start + key.length + id.length + 2;
      heads.push({
        id: reading.resolve(withoutRange(id)),
        rowType: reading.resolve(rowType),
        array: reading.resolve(array),
        key,
        text: RELATIONS.slice(behind, end),
      });
    }
    start = end + 1;
  }
  return heads;
}
