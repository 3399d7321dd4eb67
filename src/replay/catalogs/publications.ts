import { undecided } from '../../model/datum.ts';
import type { Publication, Subscription } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { objectById } from './object-by-id.ts';
import { vectorOf } from './values.ts';

export const pgPublication = catalog<Publication>({
  all: ({ store }) => store.all('publication'),
  by: {
    oid: (id, { store }) => objectById(store, 'publication', id),
    pubname: (name, { store }) => some(store.named('publication', name as string)),
  },
  columns: {
    oid: (p) => p.id,
    pubname: (p) => p.name,
    pubowner: (p) => p.owner,
    puballtables: (p) => p.allTables,
    pubinsert: (p) => p.publishes.includes('insert'),
    pubupdate: (p) => p.publishes.includes('update'),
    pubdelete: (p) => p.publishes.includes('delete'),
    pubtruncate: (p) => p.publishes.includes('truncate'),
    pubviaroot: (p) => p.viaRoot,
  },
  otherwise: 'what is published of generated columns',
});

interface Published {
  readonly publication: Publication;
  readonly table: Publication['tables'][number];
}

const tablesOf = (publication: Publication): readonly Published[] => publication.tables.map((table) => ({ publication, table }));

/** The model gives a table's place in a publication no id. */
const noId = () => undecided('an id');

export const pgPublicationRel = catalog<Published>({
  all: function* ({ store }) {
    for (const publication of store.all('publication')) yield* tablesOf(publication);
  },
  by: { prpubid: (id, { store }) => objectById(store, 'publication', id).flatMap(tablesOf) },
  columns: {
    oid: noId,
    prpubid: ({ publication }) => publication.id,
    prrelid: ({ table }) => table.relation,
    prqual: ({ publication, table }) => (table.where ? nodeTree(publication.id, 'where', table.relation) : null),
    prattrs: ({ table }) => (table.columns ? vectorOf([...table.columns].sort((a, b) => a - b)) : null),
  },
});

interface PublishedSchema {
  readonly publication: number;
  readonly namespace: number;
}

const schemasOf = ({ id, schemas }: Publication): readonly PublishedSchema[] =>
  schemas.map((namespace) => ({ publication: id, namespace }));

export const pgPublicationNamespace = catalog<PublishedSchema>({
  all: function* ({ store }) {
    for (const publication of store.all('publication')) yield* schemasOf(publication);
  },
  by: { pnpubid: (id, { store }) => objectById(store, 'publication', id).flatMap(schemasOf) },
  columns: {
    oid: noId,
    pnpubid: ({ publication }) => publication,
    pnnspid: ({ namespace }) => namespace,
  },
});

export const pgSubscription = catalog<Subscription>({
  all: ({ store }) => store.all('subscription'),
  columns: {
    oid: (s) => s.id,
    subname: (s) => s.name,
    subowner: (s) => s.owner,
  },
  otherwise: 'what a subscription says',
});
