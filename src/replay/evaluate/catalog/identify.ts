/** What an object is called in full: its type, schema, name, and identity (getObjectIdentityParts). */
import type { Datum } from '../../../model/datum.ts';
import { Names } from '../../../model/deparse/names.ts';
import { quoteIdentifier, quoteQualified } from '../../../model/identifier.ts';
import type { DatabaseObject, Relation } from '../../../model/objects.ts';
import type { Context } from '../../context.ts';

/** `pg_identify_object`'s columns: type, schema, name and identity. The name is given only where it is enough within the schema. */
export function identify(
  context: Context,
  object: DatabaseObject,
  column = 0,
): readonly [type: string, schema: Datum, name: Datum, identity: string] {
  const { store } = context;
  const schema =
    'namespace' in object && object.class !== 'constraint' && object.class !== 'extension'
      ? (store.namespace(object.namespace)?.name ?? null)
      : null;
  const bare = 'name' in object && !NAMED_IN_PART.has(object.class) ? quoteIdentifier(object.name) : null;
  if (object.class === 'relation' && column !== 0)
    return ['table column', schema, null, `${identityOf(context, object)}.${quoteIdentifier(object.columns[column - 1]?.name ?? '')}`];
  return [objectType(object), schema, bare, identityOf(context, object)];
}

/** Their names say too little without arguments, table or method. */
const NAMED_IN_PART: ReadonlySet<string> = new Set([
  'routine',
  'operator',
  'operator class',
  'operator family',
  'constraint',
  'trigger',
  'policy',
  'rule',
]);

export function objectType(object: DatabaseObject): string {
  switch (object.class) {
    case 'relation':
      return object.kind === 'partitioned table' ? 'table' : object.kind === 'partitioned index' ? 'index' : object.kind;
    case 'constraint':
      return object.relation === 0 ? 'domain constraint' : 'table constraint';
    case 'routine':
      return object.kind === 'window' ? 'function' : object.kind;
    case 'namespace':
      return 'schema';
    case 'text search':
      return object.object;
    case 'statistics':
      return 'statistics object';
    case 'default privileges':
      return 'default acl';
    case 'membership':
      return 'role membership';
    case 'foreign data wrapper':
      return 'foreign-data wrapper';
    default:
      return object.class;
  }
}

/** Every part in the schema that it is in, types too. */
export function identityOf(context: Context, object: DatabaseObject): string {
  const { store } = context;
  // An empty path qualifies everything but what format_type spells in words.
  const names = new Names(store, []);
  const placed = (namespace: number, name: string) => quoteQualified(store.namespace(namespace)?.name ?? '', name);
  const relation = (id: number): string => {
    const found: Relation | undefined = store.relation(id);
    return found ? placed(found.namespace, found.name) : String(id);
  };
  switch (object.class) {
    case 'routine':
      return `${placed(object.namespace, object.name)}(${object.inputs.map((type) => names.type(type, null)).join(',')})`;
    case 'type':
      return names.type(object.id, null);
    case 'operator': {
      const side = (type: number) => (type === 0 ? 'NONE' : names.type(type, null));
      return `${quoteIdentifier(store.namespace(object.namespace)?.name ?? '')}.${object.name}(${side(object.left)},${side(object.right)})`;
    }
    case 'operator class':
    case 'operator family':
      return `${placed(object.namespace, object.name)} USING ${quoteIdentifier(object.method)}`;
    case 'constraint':
      return `${quoteIdentifier(object.name)} on ${object.relation === 0 ? names.type(object.domain, null) : relation(object.relation)}`;
    case 'trigger':
    case 'policy':
    case 'rule':
      return `${quoteIdentifier(object.name)} on ${relation(object.relation)}`;
    case 'default value':
      return `for ${relation(object.relation)}.${quoteIdentifier(store.relation(object.relation)?.columns[object.attribute - 1]?.name ?? '')}`;
    case 'cast':
      return `(${names.type(object.source, null)} AS ${names.type(object.target, null)})`;
    case 'user mapping': {
      const server = store.object(object.server);
      return `${quoteIdentifier(store.role(object.role)?.name ?? 'public')} on server ${server?.class === 'server' ? quoteIdentifier(server.name) : ''}`;
    }
    default:
      if (!('name' in object)) return '';
      return 'namespace' in object && object.class !== 'extension' ? placed(object.namespace, object.name) : quoteIdentifier(object.name);
  }
}
