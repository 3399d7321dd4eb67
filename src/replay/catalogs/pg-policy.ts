import { arrayOf } from '../../model/datum.ts';
import type { Policy } from '../../model/objects.ts';
import { catalog } from './catalog.ts';
import { nodeTree } from './node-tree.ts';
import { objectById } from './object-by-id.ts';

const COMMAND: Readonly<Record<Policy['command'], string>> = { all: '*', select: 'r', insert: 'a', update: 'w', delete: 'd' };

export const pgPolicy = catalog<Policy>({
  all: ({ store }) => store.all('policy'),
  by: {
    oid: (id, { store }) => objectById(store, 'policy', id),
    polname: (name, { store }) => store.listed('policy', 'policies named', 0, name as string),
    polrelid: (id, { store }) => store.policiesOf(id as number),
  },
  columns: {
    oid: (p) => p.id,
    polname: (p) => p.name,
    polrelid: (p) => p.relation,
    polcmd: (p) => COMMAND[p.command],
    polpermissive: (p) => p.permissive,
    polroles: (p) => arrayOf(p.roles),
    polqual: (p) => (p.using ? nodeTree(p.id, 'using') : null),
    polwithcheck: (p) => (p.check ? nodeTree(p.id, 'check') : null),
  },
});
