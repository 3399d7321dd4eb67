/** Who inherits from whom, and how partitioned tables are divided. */
import type { PartitionKeyObject, Relation } from '../../model/objects.ts';
import { catalog } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { collationOf } from './storage.ts';
import { vectorOf } from './values.ts';

interface Row {
  readonly child: Relation;
  readonly parent: number;
  readonly position: number;
}

const parentsOf = (child: Relation | undefined): readonly Row[] =>
  child ? child.parents.map((parent, i) => ({ child, parent, position: i + 1 })) : [];

export const pgInherits = catalog<Row>({
  all: function* ({ store }) {
    for (const relation of store.all('relation')) yield* parentsOf(relation);
  },
  by: {
    inhrelid: (id, { store }) => parentsOf(store.relation(id as number)),
    inhparent: (id, { store }) => store.childrenOf(id as number).flatMap(parentsOf),
  },
  columns: {
    inhrelid: ({ child }) => child.id,
    inhparent: ({ parent }) => parent,
    inhseqno: ({ position }) => position,
    inhdetachpending: () => false,
  },
});

interface Partitioned extends Relation {
  readonly partitionKey: PartitionKeyObject;
}

const asPartitioned = (relation: Relation | undefined): readonly Partitioned[] => (relation?.partitionKey ? [relation as Partitioned] : []);

export const pgPartitionedTable = catalog<Partitioned>({
  all: function* ({ store }) {
    for (const relation of store.all('relation')) yield* asPartitioned(relation);
  },
  by: { partrelid: (id, { store }) => asPartitioned(store.relation(id as number)) },
  columns: {
    partrelid: (r) => r.id,
    partstrat: (r) => ({ list: 'l', range: 'r', hash: 'h' })[r.partitionKey.strategy],
    partnatts: (r) => r.partitionKey.parts.length,
    partdefid: (r, { store }) => store.childrenOf(r.id).find((child) => child.partitionBound?.kind === 'default')?.id ?? 0,
    partattrs: (r) => vectorOf(r.partitionKey.parts.map((part) => part.attribute)),
    partclass: (r) => vectorOf(r.partitionKey.parts.map((part) => part.opclass)),
    partcollation: (r, { store }) =>
      vectorOf(
        r.partitionKey.parts.map(
          (part) => part.collation ?? collationOf(store, part.expression?.type ?? r.columns[part.attribute - 1]?.type ?? 0),
        ),
      ),
    partexprs: (r) => (r.partitionKey.parts.some((part) => part.expression) ? nodeTree(r.id, 'partition key') : null),
  },
});
