/** Operators, and the classes and families that make them usable by an index. */
import { undecided } from '../../model/datum.ts';
import type { Operator, OperatorClass, OperatorFamily } from '../../model/objects.ts';
import type { Store } from '../store.ts';
import { catalog, some } from './catalog.ts';
import { methodId } from './methods.ts';
import { withOwn } from './own.ts';

const estimator = () => undecided('how often an operator holds');

export const pgOperator = catalog<Operator>({
  all: ({ store }) => withOwn(store, store.builtIns.operators(), 'operator'),
  by: {
    oid: (id, { store }) => some(store.operator(id as number)),
    oprname: (name, { store }) => [
      ...store.builtIns.operatorsNamed(name as string),
      ...store.listed('operator', 'operators named', 0, name as string),
    ],
  },
  columns: {
    oid: (o) => o.id,
    oprname: (o) => o.name,
    oprnamespace: (o) => o.namespace,
    oprowner: (o) => o.owner,
    oprkind: (o) => (o.left === 0 ? 'l' : 'b'),
    oprcanmerge: (o) => o.merges,
    oprcanhash: (o) => o.hashes,
    oprleft: (o) => o.left,
    oprright: (o) => o.right,
    oprresult: (o) => o.result,
    oprcom: (o) => o.commutator,
    oprnegate: (o) => o.negator,
    oprcode: (o) => o.function,
    oprrest: estimator,
    oprjoin: estimator,
  },
});

function ownClasses(store: Store): readonly OperatorClass[] {
  return store.builtIns.accessMethods().flatMap(({ name }) => store.builtIns.operatorClassesOf(name));
}

const classes = (store: Store): Iterable<OperatorClass> => withOwn(store, ownClasses(store), 'operator class');

export const pgOpclass = catalog<OperatorClass>({
  all: ({ store }) => classes(store),
  by: { oid: (id, { store }) => some(store.operatorClass(id as number)) },
  columns: {
    oid: (c) => c.id,
    opcmethod: (c, { store }) => methodId(store, c.method),
    opcname: (c) => c.name,
    opcnamespace: (c) => c.namespace,
    opcowner: (c) => c.owner,
    opcfamily: (c) => c.family,
    opcintype: (c) => c.type,
    opcdefault: (c) => c.isDefault,
    opckeytype: () => undecided('what an index keeps'),
  },
});

export const pgOpfamily = catalog<OperatorFamily>({
  all: function* ({ store }) {
    const own = new Map<number, OperatorFamily>();
    for (const { family } of ownClasses(store)) {
      const found = store.builtIns.operatorFamily(family);
      if (found) own.set(family, found);
    }
    yield* withOwn(store, [...own.values()], 'operator family');
  },
  by: { oid: (id, { store }) => some(store.operatorFamily(id as number)) },
  columns: {
    oid: (f) => f.id,
    opfmethod: (f, { store }) => methodId(store, f.method),
    opfname: (f) => f.name,
    opfnamespace: (f) => f.namespace,
    opfowner: (f) => f.owner,
  },
});

interface Member {
  readonly of: OperatorClass;
  readonly strategy: number;
  readonly operator: Operator;
}

/** Operators for searching; those that only order an index's rows are among them. */
export const pgAmop = catalog<Member>({
  all: function* ({ store }) {
    for (const of of classes(store)) {
      for (const { strategy, operator } of of.operators) {
        const found = store.operator(operator);
        if (found) yield { of, strategy, operator: found };
      }
    }
  },
  columns: {
    amopfamily: ({ of }) => of.family,
    amoplefttype: ({ operator }) => operator.left,
    amoprighttype: ({ operator }) => operator.right,
    amopstrategy: ({ strategy }) => strategy,
    amopopr: ({ operator }) => operator.id,
    amopmethod: ({ of }, { store }) => methodId(store, of.method),
  },
  otherwise: 'what an operator is to its family',
});
