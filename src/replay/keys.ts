/** Under which keys an object is found: by name, and by what it hangs on. */
import type { DatabaseObject, ObjectClass } from '../model/objects.ts';

export function keysOf(object: DatabaseObject): readonly string[] {
  const keys = ownKeys(object);
  return object.extension === undefined ? keys : [...keys, `members of ${object.extension}`];
}

/** The properties that keys are made of. */
const NAMED = ['namespace', 'name'] as const;
const ALONE = ['name'] as const;
const KEY_FACTS: Readonly<Record<ObjectClass, readonly string[]>> = {
  relation: [...NAMED, 'parents', 'index', 'sequence'],
  constraint: [...NAMED, 'relation', 'domain', 'foreign'],
  type: NAMED,
  routine: NAMED,
  collation: NAMED,
  statistics: NAMED,
  'operator family': NAMED,
  conversion: NAMED,
  operator: NAMED,
  'operator class': [...NAMED, 'method'],
  'text search': [...NAMED, 'object'],
  cast: ['source', 'target'],
  trigger: ['relation', 'name'],
  policy: ['relation', 'name'],
  rule: ['relation'],
  membership: ['member', 'role'],
  'role settings': ['database', 'role'],
  'default privileges': ['role', 'namespace', 'objectType'],
  'user mapping': ['server', 'role'],
  transform: ['type', 'language'],
  'default value': [],
  namespace: ALONE,
  role: ALONE,
  language: ALONE,
  'access method': ALONE,
  'event trigger': ALONE,
  publication: ALONE,
  subscription: ALONE,
  'foreign data wrapper': ALONE,
  server: ALONE,
  extension: ALONE,
};

/** Whether two states of an object surely have the same keys. */
export function keepsKeys(before: DatabaseObject, after: DatabaseObject): boolean {
  const [a, b] = [before as unknown as Record<string, unknown>, after as unknown as Record<string, unknown>];
  if (before.class !== after.class || before.extension !== after.extension) return false;
  for (const fact of KEY_FACTS[before.class]) if (a[fact] !== b[fact]) return false;
  return true;
}

function ownKeys(object: DatabaseObject): readonly string[] {
  switch (object.class) {
    case 'relation': {
      const keys = [`relation ${object.namespace} ${object.name}`, `relations named ${object.name}`, `in ${object.namespace}`];
      for (const parent of object.parents) keys.push(`children of ${parent}`);
      if (object.index) keys.push(`indexes of ${object.index.table}`);
      if (object.sequence?.ownedBy) keys.push(`sequences of ${object.sequence.ownedBy.relation}`);
      return keys;
    }
    case 'constraint': {
      const keys = [
        `constraint ${object.namespace} ${object.name}`,
        `constraints named ${object.name}`,
        object.relation === 0 ? `constraints of domain ${object.domain}` : `constraints of ${object.relation}`,
      ];
      if (object.foreign) keys.push(`referencing ${object.foreign.table}`);
      return keys;
    }
    case 'type':
    case 'routine':
      return [`${object.class} ${object.namespace} ${object.name}`, `${object.class}s named ${object.name}`, `in ${object.namespace}`];
    case 'collation':
    case 'statistics':
    case 'operator family':
    case 'conversion':
      return [`${object.class} ${object.namespace} ${object.name}`, `in ${object.namespace}`];
    case 'operator':
      return [`operator ${object.namespace} ${object.name}`, `operators named ${object.name}`, `in ${object.namespace}`];
    case 'operator class':
      return [
        `operator class ${object.namespace} ${object.method} ${object.name}`,
        `operator classes of ${object.method}`,
        `in ${object.namespace}`,
      ];
    case 'text search':
      return [`${object.object} ${object.namespace} ${object.name}`, `in ${object.namespace}`];
    case 'cast':
      return [`cast ${object.source} ${object.target}`];
    case 'trigger':
      return [`triggers of ${object.relation}`, `triggers named ${object.name}`];
    case 'policy':
      return [`policies of ${object.relation}`, `policies named ${object.name}`];
    case 'rule':
      return [`rules of ${object.relation}`];
    case 'membership':
      return [`roles of ${object.member}`, `members of ${object.role}`];
    case 'role settings':
      return [`settings of ${object.database ? 'database' : object.role}`];
    case 'default privileges':
      return [`default privileges of ${object.role} ${object.namespace} ${object.objectType}`];
    case 'user mapping':
      return [`user mapping ${object.server} ${object.role}`];
    case 'transform':
      return [`transform ${object.type} ${object.language}`];
    case 'default value':
      return [];
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
      return [`${object.class} ${object.name}`];
    default:
      return object satisfies never;
  }
}
