import { CID, OID, TID, XID } from '../../model/catalog/ids.ts';
import type { Datum } from '../../model/datum.ts';
import type { Column, Relation } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { catalog } from './catalog.ts';
import { allRelations } from './pg-class.ts';
import { partCollation } from './pg-index.ts';
import { alignmentOf, collationOf, isByValue, lengthOf, storageOf } from './storage.ts';
import { aclOf, optionsOf } from './values.ts';

/** A column of a relation, its own or one that the system adds. */
interface Attribute {
  readonly relation: Relation;
  readonly number: number;
  readonly name: string;
  readonly type: number;
  readonly column?: Column;
  readonly modifier?: number;
  readonly collation?: number;
}

export const pgAttribute = catalog<Attribute>({
  all: function* (context) {
    for (const relation of allRelations(context)) yield* attributesOf(relation, context);
  },
  by: {
    attrelid: (id, context) => {
      const relation = context.store.relation(id as number);
      return relation ? attributesOf(relation, context) : [];
    },
  },
  columns: {
    attrelid: (a) => a.relation.id,
    attname: (a) => (a.column?.dropped ? `........pg.dropped.${a.number}........` : a.name),
    atttypid: (a) => (a.column?.dropped ? 0 : a.type),
    attstattarget: (a, { store }) => a.column?.statistics ?? (store.version >= 17 ? null : a.number > 0 ? -1 : 0),
    attlen: (a, { store }) => lengthOf(store, a.type),
    attnum: (a) => a.number,
    attndims: (a, { store }) => (store.type(a.type)?.trueArray ? 1 : 0),
    attcacheoff: () => -1,
    atttypmod: (a) => a.column?.modifier ?? a.modifier ?? -1,
    attbyval: (a, { store }) => isByValue(store, a.type),
    attalign: (a, { store }) => alignmentOf(store, a.type),
    attstorage: (a, { store }) => STORAGE[(a.column?.storage ?? '').toLowerCase()] ?? storageOf(store, a.type),
    attcompression: (a) => (a.column?.compression ? (a.column.compression.toLowerCase() === 'lz4' ? 'l' : 'p') : ''),
    attnotnull: (a) => (a.number < 0 ? true : (a.column?.notNull ?? false)),
    atthasdef: (a) => a.column?.default !== undefined,
    atthasmissing: () => false,
    attidentity: (a) => (a.column?.identity === 'always' ? 'a' : a.column?.identity ? 'd' : ''),
    attgenerated: (a) => (a.column?.generated === 'stored' ? 's' : a.column?.generated ? 'v' : ''),
    attisdropped: (a) => a.column?.dropped ?? false,
    attislocal: (a) => a.column?.local ?? true,
    attinhcount: (a) => a.column?.inheritedFrom ?? 0,
    attcollation,
    attacl: (a, { store }) => aclOf(store, a.column?.acl ?? null),
    attoptions: (a) => optionsOf(a.column?.options),
    attfdwoptions: () => null,
    attmissingval: () => null,
  },
});

const STORAGE: Readonly<Record<string, string>> = { plain: 'p', external: 'e', extended: 'x', main: 'm' };

function attcollation(a: Attribute, { store }: Context): Datum {
  if (a.column?.dropped) return 0;
  return a.column?.collation ?? a.collation ?? collationOf(store, a.type);
}

const SYSTEM: readonly (readonly [number: number, name: string, type: number])[] = [
  [-6, 'tableoid', OID],
  [-5, 'cmax', CID],
  [-4, 'xmax', XID],
  [-3, 'cmin', CID],
  [-2, 'xmin', XID],
  [-1, 'ctid', TID],
];

const hasSystemColumns = ({ kind }: Relation): boolean =>
  ['table', 'partitioned table', 'materialized view', 'foreign table', 'sequence'].includes(kind);

export function* attributesOf(relation: Relation, { store }: Context): Iterable<Attribute> {
  if (hasSystemColumns(relation)) for (const [number, name, type] of SYSTEM) yield { relation, number, name, type };
  for (const column of relation.columns) yield { relation, number: column.attribute, name: column.name, type: column.type, column };
  if (!relation.index) return;
  const table = store.relation(relation.index.table);
  for (const [i, part] of relation.index.parts.entries()) {
    const of = table?.columns[part.attribute - 1];
    const expression = part.expression?.expression;
    const type = expression?.type ?? of?.type ?? 0;
    const modifier = of?.modifier ?? expression?.modifier ?? -1;
    // What is only carried along is not compared.
    const collation = i < relation.index.keys ? partCollation(store, relation.index, part) : 0;
    yield { relation, number: i + 1, name: part.name, type, modifier, collation };
  }
}
