/** CREATE INDEX, and the indexes of PRIMARY KEY, UNIQUE and EXCLUDE (DefineIndex). */
import { CLAUSE } from '../../bind/clause.ts';
import { coerceToBoolean } from '../../bind/coerce.ts';
import { bind } from '../../bind/expression.ts';
import { findCollation, findOperatorClass, spell } from '../../bind/names.ts';
import { defaultOperatorClass, isBinaryCoercible } from '../../bind/operator-class.ts';
import { columnNameOf } from '../../bind/target.ts';
import type { IndexPart } from '../../model/change.ts';
import type { Expression } from '../../model/expression.ts';
import type { Mutable } from '../../model/mutable.ts';
import type { Dependency, IndexDefinition, IndexPartObject, OperatorClass, Relation, Stored } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { Unbound } from '../../model/unbound.ts';
import { rowScope } from '../bound.ts';
import { attributesOf } from '../constraints/check.ts';
import { type Context, namesOf } from '../context.ts';
import { Needs } from '../depend.ts';
import { chooseRelationName, columnsAddition, indexColumnNames } from '../made-names.ts';
import { refuseMutable } from '../mutable.ts';
import { optionRecord } from '../options.ts';
import { makeRelation } from '../relations/make.ts';
import { columnNamed, SYSTEM_COLUMNS, systemColumnType } from '../resolve.ts';
import { requireUnique } from '../rows/checks.ts';
import { requirePartitionColumns, spreadToPartitions } from './partitions.ts';

export interface NewIndex {
  readonly name?: string;
  readonly method: string;
  readonly unique: boolean;
  readonly primary: boolean;
  readonly exclusion: boolean;
  /** A constraint's index: named after it, and part of it. */
  readonly constraint: boolean;
  readonly immediate: boolean;
  readonly parts: readonly IndexPart[];
  readonly including: readonly IndexPart[];
  readonly where?: Unbound;
  readonly nullsNotDistinct: boolean;
  readonly options?: Readonly<Record<string, string>>;
  readonly at: number;
  /** CREATE INDEX ON ONLY: partitions keep theirs. */
  readonly only?: boolean;
}

export const MAX_KEYS = 32;

const ABLE: Readonly<Record<string, { unique?: true; many?: true; include?: true; order?: true; exclude?: true }>> = {
  btree: { unique: true, many: true, include: true, order: true, exclude: true },
  hash: { exclude: true },
  gist: { many: true, include: true, exclude: true },
  spgist: { include: true, exclude: true },
  gin: { many: true },
  brin: { many: true },
  bloom: { many: true },
};

export function defineIndex(context: Context, relation: Relation, wanted: NewIndex): Relation {
  const { store } = context;
  const { at } = wanted;
  if (!['table', 'partitioned table', 'materialized view'].includes(relation.kind))
    refuse('42809', `cannot create index on relation "${relation.name}"`, { at });
  if (wanted.parts.length + wanted.including.length > MAX_KEYS)
    refuse('54011', `cannot use more than ${MAX_KEYS} columns in an index`, { at });
  checkMethod(context, wanted);
  const { scope, row } = rowScope(context, relation, CLAUSE.indexExpression);
  const resolve = (part: IndexPart, key: boolean) => resolvePart(context, scope, relation, part, wanted, key);
  const keys = wanted.parts.map((part) => resolve(part, true));
  const included = wanted.including.map((part) => resolve(part, false));
  if (wanted.unique && relation.kind === 'partitioned table') requirePartitionColumns(relation, keys, wanted);
  scope.clause = CLAUSE.indexPredicate;
  const predicate: Stored | undefined = wanted.where && {
    expression: coerceToBoolean(store, bind(scope, wanted.where), 'WHERE'),
    place: store.placeAt(wanted.where.at),
  };
  if (predicate) refuseMutable(context, predicate.expression, 'functions in index predicate must be marked IMMUTABLE');

  const written = wanted.including.length === 0 ? wanted.parts : [...wanted.parts, ...wanted.including];
  const labels = indexColumnNames(written.map(({ column, expression }) => column ?? (expression && columnNameOf(expression))));
  const name = wanted.name ?? chooseIndexName(context, relation, labels, wanted);
  const parts = (included.length === 0 ? keys : [...keys, ...included]).map(
    (part, i): IndexPartObject => ({ ...part, name: labels[i] as string }),
  );
  const definition: IndexDefinition = {
    table: relation.id,
    method: wanted.method,
    unique: wanted.unique,
    primary: wanted.primary,
    exclusion: wanted.exclusion,
    immediate: wanted.immediate,
    nullsNotDistinct: wanted.nullsNotDistinct,
    valid: !(wanted.only && relation.kind === 'partitioned table' && store.childrenOf(relation.id).length > 0),
    keys: keys.length,
    parts,
    replicaIdentity: false,
    clustered: false,
    range: row.id,
    ...(predicate && { predicate }),
  };
  const index = makeRelation(context, {
    name,
    namespace: relation.namespace,
    kind: relation.kind === 'partitioned table' ? 'partitioned index' : 'index',
    columns: [],
    persistence: relation.persistence,
    owner: relation.owner,
    more: { index: definition, ...(wanted.options ? { options: wanted.options } : {}) },
    depends: indexNeeds(context, relation, definition, wanted.constraint),
  });
  if (wanted.unique) requireUnique(context, relation, index);
  if (relation.kind === 'partitioned table' && !wanted.only) spreadToPartitions(context, relation, index, wanted);
  return index;
}

export function chooseIndexName(
  { store }: Context,
  relation: Relation,
  columns: readonly string[],
  wanted: Pick<NewIndex, 'primary' | 'exclusion' | 'constraint' | 'unique'>,
): string {
  if (wanted.primary) return chooseRelationName(store, relation.name, undefined, 'pkey', relation.namespace, true);
  const label = wanted.exclusion && !wanted.unique ? 'excl' : wanted.constraint ? 'key' : 'idx';
  return chooseRelationName(store, relation.name, columnsAddition(columns), label, relation.namespace, wanted.constraint);
}

function checkMethod({ store }: Context, { method, unique, parts, including, exclusion, at }: NewIndex): void {
  const known = store.builtIns.accessMethod(method) ?? store.named('access method', method);
  if (known?.type !== 'index') {
    if (store.hasUnknownExtension) return;
    refuse('42704', `access method "${method}" does not exist`, { at, object: method });
  }
  const able = ABLE[method];
  if (!able) return;
  const cannot = (what: string) => refuse('0A000', `access method "${method}" does not support ${what}`, { at });
  if (unique && !able.unique && !exclusion) cannot('unique indexes');
  if (including.length > 0 && !able.include) cannot('included columns');
  if (parts.length > 1 && !able.many) cannot('multicolumn indexes');
  if (exclusion && !able.exclude) cannot('exclusion constraints');
}

function resolvePart(
  context: Context,
  scope: ReturnType<typeof rowScope>['scope'],
  relation: Relation,
  part: IndexPart,
  wanted: NewIndex,
  key: boolean,
): Omit<IndexPartObject, 'name'> {
  const { store } = context;
  const { at } = part;
  let attribute = 0;
  let type: number;
  let stored: Stored | undefined;
  if (part.column !== undefined) {
    const column = columnNamed(relation, part.column);
    if (!column) {
      if (SYSTEM_COLUMNS.has(part.column)) {
        if (key) resolveOperatorClass(context, part, systemColumnType(part.column), wanted.method);
        refuse('0A000', 'index creation on system columns is not supported', { at });
      }
      refuse(
        '42703',
        wanted.constraint ? `column "${part.column}" named in key does not exist` : `column "${part.column}" does not exist`,
        { at, object: part.column },
      );
    }
    if (column.generated === 'virtual')
      refuse(
        '0A000',
        wanted.constraint
          ? 'unique constraints on virtual generated columns are not supported'
          : 'indexes on virtual generated columns are not supported',
        { at },
      );
    attribute = column.attribute;
    type = column.type;
  } else {
    if (!key) refuse('0A000', 'expressions are not supported in included columns', { at });
    const expression = withoutCollate(bind(scope, part.expression as Unbound));
    if (expression.kind === 'column') {
      attribute = expression.attribute;
      type = expression.type;
    } else {
      refuseMutable(context, expression, 'functions in index expression must be marked IMMUTABLE');
      type = expression.type;
      stored = { expression, place: store.placeAt((part.expression as Unbound).at) };
    }
  }
  if (store.type(type)?.kind === 'pseudo')
    refuse('42P16', `column "${part.column ?? 'expr'}" has pseudo-type ${formatType(store, type, -1)}`, { at });
  if (!key) {
    if (part.opclass || part.collation || part.descending || part.nullsFirst !== undefined)
      refuse('42P17', 'including column does not support an operator class', { at });
    return { attribute, opclass: 0, descending: false, nullsFirst: false };
  }

  const named = part.collation ?? (part.expression?.kind === 'collate' ? part.expression.collation : undefined);
  const collation =
    named &&
    (findCollation(namesOf(context), named) ??
      refuse('42704', `collation "${spell(named)}" for encoding "UTF8" does not exist`, { at: named.at }));
  if (collation && !store.type(type)?.collatable)
    refuse('42804', `collations are not supported by type ${formatType(store, type, -1)}`, { at });
  const opclass = resolveOperatorClass(context, part, type, wanted.method);
  if ((part.descending || part.nullsFirst !== undefined) && ABLE[wanted.method] && !ABLE[wanted.method]?.order) {
    refuse('0A000', `access method "${wanted.method}" does not support ${part.descending ? 'ASC/DESC' : 'NULLS FIRST/LAST'} options`, {
      at,
    });
  }
  if (part.opclassOptions && wanted.method === 'btree') refuse('22023', `operator class ${opclass?.name ?? ''} has no options`, { at });
  const resolved: Mutable<Omit<IndexPartObject, 'name'>> = {
    attribute,
    opclass: opclass?.id ?? 0,
    descending: part.descending,
    nullsFirst: part.nullsFirst ?? part.descending,
  };
  if (stored) resolved.expression = stored;
  if (part.opclassOptions) resolved.opclassOptions = optionRecord(part.opclassOptions);
  if (collation) resolved.collation = collation.id;
  return resolved;
}

/** `(a COLLATE "C")` is the column with a collation, in parentheses or not. */
const withoutCollate = (e: Expression): Expression => (e.kind === 'collate' ? withoutCollate(e.arg) : e);

export function resolveOperatorClass(context: Context, part: IndexPart, type: number, method: string): OperatorClass | undefined {
  const { store } = context;
  if (!part.opclass) {
    const found = defaultOperatorClass(store, type, method);
    if (found) return found;
    if (store.hasUnknownExtension && !ABLE[method]) return undefined;
    if (store.type(type)?.extension !== undefined && store.hasUnknownExtension) return undefined;
    refuse('42704', `data type ${formatType(store, type, -1)} has no default operator class for access method "${method}"`, {
      at: part.at,
      hint: 'You must specify an operator class for the index or define a default operator class for the data type.',
    });
  }
  const opclass = findOperatorClass(namesOf(context), method, part.opclass);
  if (!opclass) {
    if (store.hasUnknownExtension) return undefined;
    refuse('42704', `operator class "${spell(part.opclass)}" does not exist for access method "${method}"`, {
      at: part.opclass.at,
      object: spell(part.opclass),
    });
  }
  if (!isBinaryCoercible(store, type, opclass.type))
    refuse('42804', `operator class "${spell(part.opclass)}" does not accept data type ${formatType(store, type, -1)}`, {
      at: part.opclass.at,
    });
  return opclass;
}

/** An index goes with its columns; a constraint's index goes with the constraint. */
function indexNeeds({ store }: Context, relation: Relation, index: IndexDefinition, ofConstraint: boolean): Dependency[] {
  const columns = new Set(index.parts.map((part) => part.attribute).filter((attribute) => attribute !== 0));
  const needs = new Needs(store);
  for (const part of index.parts) {
    if (part.expression) {
      for (const attribute of attributesOf(part.expression.expression, index.range)) columns.add(attribute);
      needs.expression(part.expression.expression);
    }
    needs.on(part.opclass);
    needs.on(part.collation);
  }
  if (index.predicate) {
    for (const attribute of attributesOf(index.predicate.expression, index.range)) columns.add(attribute);
    needs.expression(index.predicate.expression);
  }
  const own: Dependency[] = ofConstraint
    ? []
    : columns.size > 0
      ? [...columns].map((column) => ({ on: relation.id, column, type: 'auto' }))
      : [{ on: relation.id, type: 'auto' }];
  return [...own, ...needs.list().filter((need) => need.on !== relation.id)];
}
