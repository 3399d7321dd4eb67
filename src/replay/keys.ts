/** What an object is found by, besides its id: by name, and by what it hangs on. */
import type { DatabaseObject, ObjectClass } from '../model/objects.ts';

/** A way to find objects: by the id of something, by a name, or by a name in something. */
export type Lookup =
  | ObjectClass
  | Rare
  | 'constraints of'
  | 'constraints of domain'
  | 'referencing'
  | 'indexes of'
  | 'children of'
  | 'sequences of'
  | 'triggers of'
  | 'policies of'
  | 'rules of'
  | 'operator classes of'
  | 'roles of'
  | 'members of role'
  | 'members of extension';

/** Asked for by queries over the catalogs and by commands over a whole schema: kept up to date from the first time on. */
const RARE = [
  'relations named',
  'constraints named',
  'types named',
  'routines named',
  'operators named',
  'triggers named',
  'policies named',
  'in',
] as const;
type Rare = (typeof RARE)[number];
export const isRare: ReadonlySet<Lookup> = new Set(RARE);

/** `of` is 0 and `name` empty where the lookup goes without. */
export type SeeKey = (lookup: Lookup, of: number, name: string) => void;

/** Says each key of an object. */
export function keysOf(object: DatabaseObject, see: SeeKey): void {
  if (object.extension !== undefined) see('members of extension', object.extension, '');
  switch (object.class) {
    case 'relation':
      see('relation', object.namespace, object.name);
      see('relations named', 0, object.name);
      see('in', object.namespace, '');
      for (const parent of object.parents) see('children of', parent, '');
      if (object.index) see('indexes of', object.index.table, '');
      if (object.sequence?.ownedBy) see('sequences of', object.sequence.ownedBy.relation, '');
      return;
    case 'constraint':
      see('constraint', object.namespace, object.name);
      see('constraints named', 0, object.name);
      if (object.relation === 0) see('constraints of domain', object.domain, '');
      else see('constraints of', object.relation, '');
      if (object.foreign) see('referencing', object.foreign.table, '');
      return;
    case 'type':
      see('type', object.namespace, object.name);
      see('types named', 0, object.name);
      see('in', object.namespace, '');
      return;
    case 'routine':
      see('routine', object.namespace, object.name);
      see('routines named', 0, object.name);
      see('in', object.namespace, '');
      return;
    case 'operator':
      see('operator', object.namespace, object.name);
      see('operators named', 0, object.name);
      see('in', object.namespace, '');
      return;
    case 'collation':
    case 'statistics':
    case 'operator family':
    case 'conversion':
      see(object.class, object.namespace, object.name);
      see('in', object.namespace, '');
      return;
    case 'operator class':
      see('operator class', object.namespace, `${object.method} ${object.name}`);
      see('operator classes of', 0, object.method);
      see('in', object.namespace, '');
      return;
    case 'text search':
      see('text search', object.namespace, `${object.object} ${object.name}`);
      see('in', object.namespace, '');
      return;
    case 'cast':
      see('cast', object.source, String(object.target));
      return;
    case 'trigger':
      see('triggers of', object.relation, '');
      see('triggers named', 0, object.name);
      return;
    case 'policy':
      see('policy', object.relation, object.name);
      see('policies of', object.relation, '');
      see('policies named', 0, object.name);
      return;
    case 'rule':
      see('rules of', object.relation, '');
      return;
    case 'membership':
      see('roles of', object.member, '');
      see('members of role', object.role, '');
      return;
    case 'role settings':
      see('role settings', object.role ?? 0, object.database ? 'database' : 'role');
      return;
    case 'default privileges':
      see('default privileges', object.role, `${object.namespace} ${object.objectType}`);
      return;
    case 'user mapping':
      see('user mapping', object.server, String(object.role));
      return;
    case 'transform':
      see('transform', object.type, object.language);
      return;
    case 'default value':
      return;
    case 'namespace':
    case 'role':
    case 'language':
    case 'access method':
    case 'event trigger':
    case 'publication':
    case 'subscription':
    case 'foreign data wrapper':
    case 'server':
    case 'extension':
      see(object.class, 0, object.name);
      return;
    default:
      object satisfies never;
  }
}

/** The properties that keys are made of. */
const PLACED = ['namespace', 'name'] as const;
const NAMED = ['name'] as const;
const KEY_FACTS: Readonly<Record<ObjectClass, readonly string[]>> = {
  relation: [...PLACED, 'parents', 'index', 'sequence'],
  constraint: [...PLACED, 'relation', 'domain', 'foreign'],
  type: PLACED,
  routine: PLACED,
  collation: PLACED,
  statistics: PLACED,
  'operator family': PLACED,
  conversion: PLACED,
  operator: PLACED,
  'operator class': [...PLACED, 'method'],
  'text search': [...PLACED, 'object'],
  cast: ['source', 'target'],
  trigger: ['relation', 'name'],
  policy: ['relation', 'name'],
  rule: ['relation'],
  membership: ['member', 'role'],
  'role settings': ['role', 'database'],
  'default privileges': ['role', 'namespace', 'objectType'],
  'user mapping': ['server', 'role'],
  transform: ['type', 'language'],
  'default value': [],
  namespace: NAMED,
  role: NAMED,
  language: NAMED,
  'access method': NAMED,
  'event trigger': NAMED,
  publication: NAMED,
  subscription: NAMED,
  'foreign data wrapper': NAMED,
  server: NAMED,
  extension: NAMED,
};

/** Whether two states of an object surely have the same keys. */
export function keepsKeys(before: DatabaseObject, after: DatabaseObject): boolean {
  if (before.class !== after.class || before.extension !== after.extension) return false;
  const [a, b] = [before as unknown as Record<string, unknown>, after as unknown as Record<string, unknown>];
  for (const fact of KEY_FACTS[before.class]) if (a[fact] !== b[fact]) return false;
  return true;
}
