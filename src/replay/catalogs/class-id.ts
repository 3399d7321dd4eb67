import { PG_CATALOG } from '../../model/catalog/ids.ts';
import type { DatabaseObject, ObjectClass } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';

const CATALOG: Readonly<Record<Exclude<ObjectClass, 'text search'>, string>> = {
  namespace: 'pg_namespace',
  relation: 'pg_class',
  constraint: 'pg_constraint',
  type: 'pg_type',
  routine: 'pg_proc',
  trigger: 'pg_trigger',
  policy: 'pg_policy',
  rule: 'pg_rewrite',
  role: 'pg_authid',
  membership: 'pg_auth_members',
  operator: 'pg_operator',
  'operator class': 'pg_opclass',
  'operator family': 'pg_opfamily',
  cast: 'pg_cast',
  transform: 'pg_transform',
  conversion: 'pg_conversion',
  language: 'pg_language',
  'access method': 'pg_am',
  collation: 'pg_collation',
  'event trigger': 'pg_event_trigger',
  publication: 'pg_publication',
  subscription: 'pg_subscription',
  'foreign data wrapper': 'pg_foreign_data_wrapper',
  server: 'pg_foreign_server',
  'user mapping': 'pg_user_mapping',
  statistics: 'pg_statistic_ext',
  extension: 'pg_extension',
  'default privileges': 'pg_default_acl',
  'role settings': 'pg_db_role_setting',
  'default value': 'pg_attrdef',
};

const TEXT_SEARCH = {
  'text search configuration': 'pg_ts_config',
  'text search dictionary': 'pg_ts_dict',
  'text search parser': 'pg_ts_parser',
  'text search template': 'pg_ts_template',
} as const;

export const catalogOf = (object: DatabaseObject): string =>
  object.class === 'text search' ? TEXT_SEARCH[object.object] : CATALOG[object.class];

const ids = new Map<string, number>();

/** The id of a catalog, as `classid` columns have it: the same in every version. */
export function catalogId({ builtIns }: Schema, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  const id = builtIns.relationNamed(PG_CATALOG, name)?.id ?? 0;
  ids.set(name, id);
  return id;
}

/** The id of the catalog that an object is in. */
export const classId = (schema: Schema, object: DatabaseObject): number => catalogId(schema, catalogOf(object));

/** All that was made, of whatever class. */
export function* everythingMade(schema: Schema): Iterable<DatabaseObject> {
  for (const objectClass of [...Object.keys(CATALOG), 'text search']) yield* schema.all(objectClass as ObjectClass);
}
