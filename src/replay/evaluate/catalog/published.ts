/** The tables of publications, as `pg_publication_tables` asks for them (pg_get_publication_tables). */
import { type Datum, isArray } from '../../../model/datum.ts';
import type { Publication, Relation } from '../../../model/objects.ts';
import { refuse } from '../../../model/refusal.ts';
import { nodeTree } from '../../catalogs/node-tree.ts';
import { vectorOf } from '../../catalogs/values.ts';
import type { Context } from '../../context.ts';
import type { Store } from '../../store.ts';
import { type CatalogFunctions, rowsOf } from './function.ts';

export const published: CatalogFunctions = {
  'pg_get_publication_tables(text)': ([name], context) => rowsOf(rowsFor(context, [name as string])),
  'pg_get_publication_tables(text[])': ([names], context) =>
    rowsOf(rowsFor(context, names !== undefined && isArray(names) ? (names.elements as readonly string[]) : [])),
};

function rowsFor({ store }: Context, names: readonly string[]): Datum[][] {
  return names.flatMap((name) => {
    const publication = store.named('publication', name);
    if (!publication) return refuse('42704', `publication "${name}" does not exist`, { object: name });
    return relationsOf(store, publication).map((relation) => rowFor(store, publication, relation));
  });
}

function rowFor({ version }: Store, publication: Publication, relation: Relation): Datum[] {
  const listed = publication.tables.find((table) => table.relation === relation.id);
  const live = relation.columns.filter((column) => !column.dropped && !column.generated).map((column) => column.attribute);
  const columns = listed?.columns ? [...listed.columns].sort((a, b) => a - b) : version >= 16 ? live : undefined;
  const row = [relation.id, columns ? vectorOf(columns) : null, listed?.where ? nodeTree(publication.id, 'where', relation.id) : null];
  return version >= 16 ? [publication.id, ...row] : row;
}

/** What is published under a name of its own: the leaves of partitioned tables, or their roots. */
function relationsOf(store: Store, publication: Publication): readonly Relation[] {
  const found = new Map<number, Relation>();
  const add = (relation: Relation): void => {
    if (relation.kind === 'partitioned table' && !publication.viaRoot)
      for (const partition of store.childrenOf(relation.id)) add(partition);
    else if (isPublishable(relation)) found.set(relation.id, relation);
  };
  for (const { relation } of publication.tables) {
    const table = store.relation(relation);
    if (table) add(table);
  }
  const whole = (relation: Relation): boolean => publication.allTables || publication.schemas.includes(relation.namespace);
  if (publication.allTables || publication.schemas.length > 0)
    for (const relation of store.all('relation')) if (isPublishable(relation) && whole(relation)) add(relation);
  return [...found.values()].filter((relation) => !publication.viaRoot || !hasAncestorIn(store, relation, found));
}

const isPublishable = ({ kind, persistence }: Relation): boolean =>
  (kind === 'table' || kind === 'partitioned table') && persistence === 'permanent';

function hasAncestorIn(store: Store, relation: Relation, found: ReadonlyMap<number, Relation>): boolean {
  if (!relation.partitionBound) return false;
  const [parent] = relation.parents;
  if (parent === undefined) return false;
  const above = store.relation(parent);
  return found.has(parent) || (above !== undefined && hasAncestorIn(store, above, found));
}
