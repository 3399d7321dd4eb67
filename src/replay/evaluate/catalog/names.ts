/** From names to ids and back. */
import { isVisible } from '../../../bind/names.ts';
import {
  PG_CATALOG,
  REGCLASS,
  REGCOLLATION,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
} from '../../../model/catalog/ids.ts';
import { arrayOf, type Datum } from '../../../model/datum.ts';
import { Names } from '../../../model/deparse/names.ts';
import type { Context } from '../../context.ts';
import { registeredIfThere, relationNamed } from '../../registered.ts';
import { splitIdentifiers } from '../../session.ts';
import type { CatalogFunction, CatalogFunctions } from './function.ts';

const lookUp =
  (type: number): CatalogFunction =>
  ([text], context) =>
    registeredIfThere(context, type, text as string) ?? null;

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** Whether the bare name finds the object; NULL where there is none. */
const visible =
  (
    find: (id: number, context: Context) => Placed | undefined,
    other: (context: Context, object: Placed, namespace: number) => { readonly id: number } | undefined,
  ): CatalogFunction =>
  ([id], context) => {
    const object = find(id as number, context);
    if (!object) return null;
    const { store, session } = context;
    if (!session.path.namespaces.includes(object.namespace)) return false;
    return isVisible(store, session.path, object, (namespace) => other(context, object, namespace));
  };

const ofTextSearch = (id: number, { store }: Context): Placed | undefined => {
  const made = store.object(id);
  return made?.class === 'text search' ? made : store.builtIns.textSearch().find((object) => object.id === id);
};

const made =
  (objectClass: 'conversion' | 'statistics') =>
  (id: number, { store }: Context): Placed | undefined => {
    const object = store.object(id);
    return object?.class === objectClass ? object : undefined;
  };

const unhidden = () => undefined;

const textSearchVisible = visible(ofTextSearch, unhidden);

export const names: CatalogFunctions = {
  'to_regclass(text)': lookUp(REGCLASS),
  'to_regtype(text)': lookUp(REGTYPE),
  'to_regproc(text)': lookUp(REGPROC),
  'to_regprocedure(text)': lookUp(REGPROCEDURE),
  'to_regnamespace(text)': lookUp(REGNAMESPACE),
  'to_regrole(text)': lookUp(REGROLE),
  'to_regoper(text)': lookUp(REGOPER),
  'to_regoperator(text)': lookUp(REGOPERATOR),
  'to_regcollation(text)': lookUp(REGCOLLATION),
  // A cast, which takes no numbers.
  'regclass(text)': ([text], context) => relationNamed(context, text as string, false),
  'format_type(oid,integer)': ([type, modifier], { store, session }) =>
    type === null ? null : new Names(store, session.path.namespaces).type(type as number, modifier as number | null),
  'pg_typeof("any")': (_args, _context, [type]) => type ?? null,
  'pg_basetype(regtype)': ([id], { store }) => {
    let type = store.type(id as number);
    while (type?.domain) type = store.type(type.domain.base);
    return type?.id ?? null;
  },
  'pg_get_userbyid(oid)': ([id], { store }) => store.role(id as number)?.name ?? `unknown (OID=${id})`,
  'pg_table_is_visible(oid)': visible(
    (id, { store }) => store.relation(id),
    ({ store }, { name }, namespace) => store.relationNamed(namespace, name),
  ),
  'pg_type_is_visible(oid)': visible(
    (id, { store }) => store.type(id),
    ({ store }, { name }, namespace) => store.typeNamed(namespace, name),
  ),
  'pg_function_is_visible(oid)': visible(
    (id, { store }) => store.routine(id),
    ({ store }, { id, name }, namespace) => {
      const inputs = String(store.routine(id)?.inputs);
      return store.routinesNamed(namespace, name).find((routine) => String(routine.inputs) === inputs);
    },
  ),
  'pg_operator_is_visible(oid)': visible(
    (id, { store }) => store.operator(id),
    ({ store }, { id, name }, namespace) => {
      const self = store.operator(id);
      return store.operatorsNamed(namespace, name).find((operator) => operator.left === self?.left && operator.right === self.right);
    },
  ),
  'pg_opclass_is_visible(oid)': visible(
    (id, { store }) => store.operatorClass(id),
    ({ store }, { id, name }, namespace) => store.operatorClassNamed(namespace, store.operatorClass(id)?.method ?? '', name),
  ),
  'pg_opfamily_is_visible(oid)': visible((id, { store }) => store.operatorFamily(id), unhidden),
  'pg_collation_is_visible(oid)': visible(
    (id, { store }) => store.collation(id),
    ({ store }, { name }, namespace) => store.collationNamed(namespace, name),
  ),
  'pg_conversion_is_visible(oid)': visible(made('conversion'), unhidden),
  'pg_statistics_obj_is_visible(oid)': visible(made('statistics'), unhidden),
  'pg_ts_config_is_visible(oid)': textSearchVisible,
  'pg_ts_dict_is_visible(oid)': textSearchVisible,
  'pg_ts_parser_is_visible(oid)': textSearchVisible,
  'pg_ts_template_is_visible(oid)': textSearchVisible,
  'current_schemas(boolean)': ([implicit], context) => currentSchemas(context, implicit === true),
  'pg_my_temp_schema()': (_args, { session }) => session.temporary ?? 0,
  // Nobody else is connected.
  'pg_is_other_temp_schema(oid)': () => false,
};

/** `implicit`: with those that are sought although the search path does not name them. */
function currentSchemas({ store, session }: Context, implicit: boolean): Datum {
  const { namespaces, temporary } = session.path;
  const written = splitIdentifiers(session.setting('search_path') ?? '');
  const named = namespaces.filter((namespace) => {
    if (namespace === PG_CATALOG) return implicit || written.includes('pg_catalog');
    return namespace !== temporary || implicit || written.includes('pg_temp');
  });
  return arrayOf(named.flatMap((namespace) => store.namespace(namespace)?.name ?? []));
}
