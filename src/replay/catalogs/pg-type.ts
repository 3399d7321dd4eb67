import { PG_CATALOG } from '../../model/catalog/ids.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Type } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { storedText } from '../evaluate/catalog/stored-text.ts';
import type { Store } from '../store.ts';
import { catalog, some, unlessNone } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { inNamespace, typesNamed, withOwn } from './own.ts';
import { firstRoutine, routineId } from './routine-id.ts';
import { alignmentOf, collationOf, isByValue, lengthOf, storageOf } from './storage.ts';
import { aclOf } from './values.ts';

const KIND: Readonly<Record<Type['kind'], string>> = {
  base: 'b',
  composite: 'c',
  domain: 'd',
  enum: 'e',
  pseudo: 'p',
  range: 'r',
  multirange: 'm',
  shell: 'p',
};

export const pgType = catalog<Type>({
  all: ({ store }) => withOwn(store, store.builtIns.types(), 'type'),
  by: {
    oid: (id, { store }) => some(store.type(id as number)),
    typname: (name, { store }) => typesNamed(store, name as string),
    typrelid: unlessNone((relation, { store }) => some(store.type(store.relation(relation)?.rowType ?? 0))),
    typarray: unlessNone((array, { store }) => some(store.type(store.type(array)?.element ?? 0))),
    typnamespace: (namespace, { store }) => inNamespace(store, () => store.builtIns.types(), 'type', namespace as number),
  },
  columns: {
    oid: (t) => t.id,
    typname: (t) => t.name,
    typnamespace: (t) => t.namespace,
    typowner: (t) => t.owner,
    typlen: (t, { store }) => (t.kind === 'shell' ? 4 : lengthOf(store, t.id)),
    typbyval: (t, { store }) => t.kind === 'shell' || isByValue(store, t.id),
    typtype: (t) => KIND[t.kind],
    typcategory: (t) => t.category,
    typispreferred: (t) => t.preferred,
    typisdefined: (t) => t.kind !== 'shell',
    typdelim: (t) => (t.name === 'box' || t.name === '_box' ? ';' : ','),
    typrelid: (t) => t.relation,
    typsubscript,
    typelem: (t) => t.element,
    typarray: (t) => t.array,
    typinput: (t, { store }) => inputOutput(store, t, 'in'),
    typoutput: (t, { store }) => inputOutput(store, t, 'out'),
    typreceive: (t, { store }) => inputOutput(store, t, 'recv'),
    typsend: (t, { store }) => inputOutput(store, t, 'send'),
    typmodin: (t, { store }) => modifierFunction(store, t, 'typmodin'),
    typmodout: (t, { store }) => modifierFunction(store, t, 'typmodout'),
    typanalyze: (t, { store }) => routineId(store, t.trueArray ? 'array_typanalyze' : `${t.kind}_typanalyze`),
    typalign: (t, { store }) => alignmentOf(store, t.id),
    typstorage: (t, { store }) => storageOf(store, t.id),
    typnotnull: (t) => t.domain?.notNull ?? false,
    typbasetype: (t) => t.domain?.base ?? 0,
    typtypmod: (t) => t.domain?.modifier ?? -1,
    typndims: (t, { store }) => (t.domain && store.type(t.domain.base)?.trueArray ? 1 : 0),
    typcollation: (t, { store }) => collationOf(store, t.id),
    typdefaultbin: (t) => (t.domain?.default ? nodeTree(t.id, 'default') : null),
    typdefault: (t, context) => (t.domain?.default ? storedText(context, t.domain.default.expression) : null),
    typacl: (t, { store }) => aclOf(store, t.acl),
  },
});

function typsubscript(type: Type, { store }: Context): Datum {
  if (type.trueArray) return routineId(store, 'array_subscript_handler');
  if (type.name === 'jsonb' && type.namespace === PG_CATALOG) return routineId(store, 'jsonb_subscript_handler');
  return type.element === 0 ? 0 : routineId(store, 'raw_array_subscript_handler');
}

const SHARED_FUNCTIONS: Partial<Record<Type['kind'], string>> = {
  composite: 'record',
  enum: 'enum',
  range: 'range',
  multirange: 'multirange',
};

/** The function that reads, prints, receives or sends values of a type. */
function inputOutput(store: Store, type: Type, way: 'in' | 'out' | 'recv' | 'send'): Datum {
  if (type.trueArray && type.id !== 22 && type.id !== 30) return routineId(store, `array_${way}`);
  if (type.domain) {
    const base = store.type(type.domain.base);
    return way === 'in' || way === 'recv' ? routineId(store, `domain_${way}`) : base ? inputOutput(store, base, way) : 0;
  }
  const shared = SHARED_FUNCTIONS[type.kind];
  if (shared) return routineId(store, `${shared}_${way}`);
  if (type.id >= 16384) return undecided('the functions of a type');
  return firstRoutine(store, [`${type.name}${way}`, `${type.name}_${way}`]);
}

function modifierFunction(store: Store, type: Type, suffix: string): Datum {
  const of = type.trueArray ? store.type(type.element) : type;
  if (of?.kind !== 'base') return 0;
  return of.id < 16384 ? routineId(store, `${of.name}${suffix}`) : undecided('the functions of a type');
}
