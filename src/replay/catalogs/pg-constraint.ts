import { type Datum, undecided } from '../../model/datum.ts';
import type { Constraint, ForeignKey } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { catalog, some, unlessNone } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { arrayOrNull } from './values.ts';

const KIND: Readonly<Record<Constraint['kind'], string>> = {
  'primary key': 'p',
  unique: 'u',
  check: 'c',
  'foreign key': 'f',
  exclude: 'x',
  'not null': 'n',
  trigger: 't',
};

const ACTION: Readonly<Record<ForeignKey['onDelete'], string>> = {
  'no action': 'a',
  restrict: 'r',
  cascade: 'c',
  'set null': 'n',
  'set default': 'd',
};

const MATCH: Readonly<Record<ForeignKey['match'], string>> = { simple: 's', full: 'f', partial: 'p' };

const equality = (constraint: Constraint, _context: Context): Datum =>
  constraint.foreign ? (arrayOrNull(constraint.foreign.operators) ?? undecided('the operators of a foreign key')) : null;

export const pgConstraint = catalog<Constraint>({
  all: ({ store }) => store.all('constraint'),
  by: {
    oid: (id, { store }) => some(store.constraint(id as number)),
    conname: (name, { store }) => store.listed('constraint', 'constraints named', 0, name as string),
    conindid: unlessNone((index, { store }) => {
      const table = store.relation(index)?.index?.table ?? 0;
      return [...new Set([...store.constraintsOf(table), ...store.referencing(table)])];
    }),
    conrelid: unlessNone((id, { store }) => store.constraintsOf(id)),
    confrelid: unlessNone((id, { store }) => store.referencing(id)),
    contypid: unlessNone((id, { store }) => store.constraintsOfDomain(id)),
  },
  columns: {
    oid: (c) => c.id,
    conname: (c) => c.name,
    connamespace: (c) => c.namespace,
    contype: (c) => KIND[c.kind],
    condeferrable: (c) => c.deferrable,
    condeferred: (c) => c.initiallyDeferred,
    conenforced: (c) => c.enforced,
    convalidated: (c) => c.validated,
    conrelid: (c) => c.relation,
    contypid: (c) => c.domain,
    conindid: (c) => c.index ?? 0,
    conparentid: (c) => c.parent ?? 0,
    confrelid: (c) => c.foreign?.table ?? 0,
    confupdtype: (c) => (c.foreign ? ACTION[c.foreign.onUpdate] : ' '),
    confdeltype: (c) => (c.foreign ? ACTION[c.foreign.onDelete] : ' '),
    confmatchtype: (c) => (c.foreign ? MATCH[c.foreign.match] : ' '),
    conislocal: (c) => c.local,
    coninhcount: (c) => c.inheritedFrom,
    connoinherit: (c) => c.noInherit,
    conperiod: (c) => c.period ?? false,
    conkey: (c) => arrayOrNull(c.columns),
    confkey: (c) => arrayOrNull(c.foreign?.columns),
    conpfeqop: equality,
    conppeqop: equality,
    conffeqop: equality,
    confdelsetcols: (c) => arrayOrNull(c.foreign?.onDeleteColumns),
    conexclop: (c) => (c.kind === 'exclude' ? arrayOrNull(c.operators) : null),
    conbin: (c) => (c.check ? nodeTree(c.id, 'check') : null),
  },
});
