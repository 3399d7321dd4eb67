import type { IndexDefinition, IndexPartObject, Relation } from '../../model/objects.ts';
import type { Store } from '../store.ts';
import { catalog } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { collationOf, expressionCollation } from './storage.ts';
import { vectorOf } from './values.ts';

interface Index extends Relation {
  readonly index: IndexDefinition;
}

const asIndex = (relation: Relation | undefined): readonly Index[] => (relation?.index ? [relation as Index] : []);

export const pgIndex = catalog<Index>({
  all: function* ({ store }) {
    for (const relation of store.all('relation')) yield* asIndex(relation);
  },
  by: {
    indexrelid: (id, { store }) => asIndex(store.relation(id as number)),
    indrelid: (id, { store }) => store.indexesOf(id as number).flatMap(asIndex),
  },
  columns: {
    indexrelid: (r) => r.id,
    indrelid: ({ index }) => index.table,
    indnatts: ({ index }) => index.parts.length,
    indnkeyatts: ({ index }) => index.keys,
    indisunique: ({ index }) => index.unique,
    indnullsnotdistinct: ({ index }) => index.nullsNotDistinct,
    indisprimary: ({ index }) => index.primary,
    indisexclusion: ({ index }) => index.exclusion,
    indimmediate: ({ index }) => index.immediate,
    indisclustered: ({ index }) => index.clustered,
    indisvalid: ({ index }) => index.valid,
    indcheckxmin: () => false,
    indisready: () => true,
    indislive: () => true,
    indisreplident: ({ index }) => index.replicaIdentity,
    indkey: ({ index }) => vectorOf(index.parts.map((part) => part.attribute)),
    indcollation: ({ index }, { store }) => vectorOf(keysOf(index).map((part) => partCollation(store, index, part))),
    indclass: ({ index }) => vectorOf(keysOf(index).map((part) => part.opclass)),
    indoption: ({ index }) => vectorOf(keysOf(index).map((part) => (part.descending ? 1 : 0) | (part.nullsFirst ? 2 : 0))),
    indexprs: ({ id, index }) => (index.parts.some((part) => part.expression) ? nodeTree(id, 'index expressions') : null),
    indpred: ({ id, index }) => (index.predicate ? nodeTree(id, 'predicate') : null),
  },
});

const keysOf = ({ parts, keys }: IndexDefinition): readonly IndexPartObject[] => parts.slice(0, keys);

export function partCollation(store: Store, index: IndexDefinition, part: IndexPartObject): number {
  if (part.collation !== undefined) return part.collation;
  const columns = store.relation(index.table)?.columns ?? [];
  const column = columns[part.attribute - 1];
  if (column) return column.collation ?? collationOf(store, column.type);
  return part.expression ? expressionCollation(store, part.expression.expression, (_range, attribute) => columns[attribute - 1]) : 0;
}
