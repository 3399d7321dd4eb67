import { PG_CATALOG } from '../../model/catalog/ids.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Relation } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import type { Store } from '../store.ts';
import { catalog, some, unlessNone } from './catalog.ts';
import { hasViewRule } from './made-up.ts';
import { methodId } from './methods.ts';
import { nodeTree } from './node-tree.ts';
import { inNamespace, relationsNamed, withOwn } from './own.ts';
import { aclOf, optionsOf } from './values.ts';

export const RELATION_KIND: Readonly<Record<Relation['kind'], string>> = {
  table: 'r',
  'partitioned table': 'p',
  view: 'v',
  'materialized view': 'm',
  'foreign table': 'f',
  sequence: 'S',
  index: 'i',
  'partitioned index': 'I',
  'composite type': 'c',
};

const REPLICA_IDENTITY = { default: 'd', full: 'f', nothing: 'n', index: 'i' } as const;

/** Tables whose rows a publication can name. */
const hasReplicaIdentity = ({ kind }: Relation): boolean => ['table', 'partitioned table', 'materialized view'].includes(kind);

export const allRelations = ({ store }: Context): Iterable<Relation> => withOwn(store, store.builtIns.relations(), 'relation');

export const pgClass = catalog<Relation>({
  all: allRelations,
  by: {
    oid: (id, { store }) => some(store.relation(id as number)),
    relname: (name, { store }) => relationsNamed(store, name as string),
    reltype: unlessNone((type, { store }) => some(store.relation(store.type(type)?.relation ?? 0))),
    relnamespace: (namespace, { store }) => inNamespace(store, () => store.builtIns.relations(), 'relation', namespace as number),
  },
  columns: {
    oid: (r) => r.id,
    relname: (r) => r.name,
    relnamespace: (r) => r.namespace,
    reltype: (r) => r.rowType,
    reloftype: (r) => r.ofType ?? 0,
    relowner: (r) => r.owner,
    relam: (r, { store }) =>
      methodId(store, r.index?.method ?? (isStored(r) && r.kind !== 'sequence' ? (r.accessMethod ?? 'heap') : undefined)),
    relfilenode: (r) => (isStored(r) ? undecided('a file') : 0),
    reltablespace: () => 0,
    relpages: (r) =>
      r.kind === 'sequence' ? 1 : r.kind === 'index' ? undecided('the size of an index') : isStored(r) ? emptiness(r, 0) : 0,
    reltuples: (r, context) => (r.kind === 'sequence' ? 1 : r.kind === 'index' ? 0 : rowEstimate(r, context)),
    relallvisible: () => 0,
    relallfrozen: () => 0,
    reltoastrelid: (r) => (isStored(r) && r.kind !== 'sequence' && r.kind !== 'index' ? undecided('a TOAST table') : 0),
    relhasindex: (r, { store }) => store.indexesOf(r.id).length > 0,
    relisshared: (r) => r.namespace === PG_CATALOG && SHARED.has(r.name),
    relpersistence: (r) => ({ permanent: 'p', unlogged: 'u', temporary: 't' })[r.persistence],
    relkind: (r) => RELATION_KIND[r.kind],
    relnatts: (r) => r.index?.parts.length ?? r.columns.length,
    relchecks: (r, { store }) => store.constraintsOf(r.id).filter((constraint) => constraint.kind === 'check').length,
    relhasrules: (r, { store }) => hasViewRule(r) || store.rulesOf(r.id).length > 0,
    relhastriggers: (r, { store }) => store.triggersOf(r.id).length > 0 || hasForeignKey(store, r.id),
    relhassubclass: (r, { store }) => store.childrenOf(r.id).length > 0,
    relrowsecurity: (r) => r.rowSecurity && r.id >= 16384,
    relforcerowsecurity: (r) => r.forceRowSecurity,
    relispopulated: (r) => r.populated ?? true,
    relreplident: (r) => (hasReplicaIdentity(r) ? REPLICA_IDENTITY[r.replicaIdentity] : 'n'),
    relispartition: (r) => r.partitionBound !== undefined || (r.index !== undefined && r.parents.length > 0),
    relrewrite: () => 0,
    relfrozenxid: (r) => (isStored(r) ? undecided('a transaction') : '0'),
    relminmxid: (r) => (isStored(r) ? undecided('a transaction') : '0'),
    relacl: (r, { store }) => aclOf(store, r.acl),
    reloptions: (r) => optionsOf(r.options),
    relpartbound: (r) => (r.partitionBound ? nodeTree(r.id, 'partition bound') : null),
  },
});

const isStored = ({ kind }: Relation): boolean => ['table', 'materialized view', 'index', 'sequence'].includes(kind);

const hasForeignKey = (store: Store, relation: number): boolean =>
  store.referencing(relation).length > 0 || store.constraintsOf(relation).some((constraint) => constraint.kind === 'foreign key');

/** What a fresh table shows before anything has counted its rows. */
function rowEstimate(relation: Relation, { rows }: Context): Datum {
  if (!isStored(relation)) return relation.index ? 0 : -1;
  return rows.of(relation.id)?.length === 0 ? -1 : undecided('a row count');
}

const emptiness = (relation: Relation, value: number): Datum => (relation.id < 16384 ? undecided('the size of a catalog') : value);

const SHARED = new Set(
  'pg_authid pg_auth_members pg_database pg_db_role_setting pg_parameter_acl pg_replication_origin pg_shdepend pg_shdescription pg_shseclabel pg_subscription pg_tablespace'.split(
    ' ',
  ),
);
