import { undecided } from '../../model/datum.ts';
import type { Argument, Routine } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { languageId } from './methods.ts';
import { nodeTree } from './node-tree.ts';
import { inNamespace, routinesNamed, withOwn } from './own.ts';
import { routineId } from './routine-id.ts';
import { aclOf, arrayOrNull, vectorOf } from './values.ts';

const KIND: Readonly<Record<Routine['kind'], string>> = { function: 'f', procedure: 'p', aggregate: 'a', window: 'w' };

const MODE: Readonly<Record<Argument['mode'], string>> = { in: 'i', out: 'o', inout: 'b', variadic: 'v', table: 't' };

const isPlain = ({ mode }: Argument): boolean => mode === 'in';

const isNative = ({ language }: Routine): boolean => language === 'internal' || language === 'c';

export const pgProc = catalog<Routine>({
  all: ({ store }) => withOwn(store, store.builtIns.routines(), 'routine'),
  by: {
    oid: (id, { store }) => some(store.routine(id as number)),
    proname: (name, { store }) => routinesNamed(store, name as string),
    pronamespace: (namespace, { store }) => inNamespace(store, () => store.builtIns.routines(), 'routine', namespace as number),
  },
  columns: {
    oid: (r) => r.id,
    proname: (r) => r.name,
    pronamespace: (r) => r.namespace,
    proowner: (r) => r.owner,
    prolang: (r, { store }) => languageId(store, r.language),
    procost: (r) => r.cost ?? (isNative(r) ? 1 : 100),
    prorows: (r) => (r.returnsSet ? (r.rows ?? 1000) : 0),
    provariadic: (r) => r.variadic,
    prosupport: (r, { store }) => (r.support === undefined ? 0 : routineId(store, r.support)),
    prokind: (r) => KIND[r.kind],
    prosecdef: (r) => r.securityDefiner,
    proleakproof: (r) => r.leakproof,
    proisstrict: (r) => r.strict,
    proretset: (r) => r.returnsSet,
    provolatile: (r) => ({ immutable: 'i', stable: 's', volatile: 'v' })[r.volatility],
    proparallel: (r) => ({ safe: 's', restricted: 'r', unsafe: 'u' })[r.parallel],
    pronargs: (r) => r.inputs.length,
    pronargdefaults: (r) => r.defaults,
    prorettype: (r) => r.returns,
    proargtypes: (r) => vectorOf(r.inputs),
    proallargtypes: (r) => (r.args.every(isPlain) ? null : arrayOrNull(r.args.map((arg) => arg.type))),
    proargmodes: (r) => (r.args.every(isPlain) ? null : arrayOrNull(r.args.map((arg) => MODE[arg.mode]))),
    proargnames: (r) => (r.args.every((arg) => arg.name === undefined) ? null : arrayOrNull(r.args.map((arg) => arg.name ?? ''))),
    proargdefaults: (r) => (r.defaults > 0 ? nodeTree(r.id, 'argument defaults') : null),
    protrftypes: () => null,
    prosrc: (r) => (r.body.kind === 'text' ? r.body.text : r.body.kind === 'native' ? r.body.symbol : ''),
    probin: (r) => (r.language === 'c' ? undecided('the library of a function') : null),
    prosqlbody: (r) => (r.body.kind === 'atomic' ? nodeTree(r.id, 'body') : null),
    proconfig: (r) => arrayOrNull(r.settings.map(({ name, value }) => `${name}=${value}`)),
    proacl: (r, { store }) => aclOf(store, r.acl),
  },
});

/** An aggregate: of how it works only what a call has to know is modelled. */
export const pgAggregate = catalog<Routine>({
  all: function* ({ store }) {
    for (const routine of withOwn(store, store.builtIns.routines(), 'routine')) if (routine.kind === 'aggregate') yield routine;
  },
  by: {
    aggfnoid: (id, { store }) => some(store.routine(id as number)).filter((routine) => routine.kind === 'aggregate'),
  },
  columns: {
    aggfnoid: (r) => r.id,
    aggkind: (r) => ({ normal: 'n', 'ordered set': 'o', hypothetical: 'h' })[r.aggregate?.kind ?? 'normal'],
    aggnumdirectargs: (r) => r.aggregate?.direct ?? 0,
  },
  otherwise: 'how an aggregate works',
});
