/** What PostgreSQL brings along, as one of its versions has it: read from the generated tables when it is asked for. */
import type {
  AccessMethod,
  CastObject,
  Collation,
  Language,
  Membership,
  Namespace,
  Operator,
  OperatorClass,
  OperatorFamily,
  Relation,
  Role,
  Routine,
  TextSearch,
  Type,
} from '../objects.ts';
import { OPERATORS } from './generated/operators.ts';
import { ROUTINES } from './generated/routines.ts';
import { PG_CATALOG } from './ids.ts';
import { builtInReading } from './member.ts';
import { readOperator } from './operator.ts';
import { castTable, operatorClassTable } from './operator-tables.ts';
import { overloads } from './overloads.ts';
import { relationTable } from './relation-table.ts';
import { readRoutine } from './routine.ts';
import { smallTables } from './small-tables.ts';
import { prefixed } from './table.ts';
import { typeTable } from './type-table.ts';

/** Lookups by name take a schema's id where the kind of object occurs in more than `pg_catalog`. */
export interface BuiltIns {
  type(id: number): Type | undefined;
  typeNamed(namespace: number, name: string): Type | undefined;
  types(): readonly Type[];
  routine(id: number): Routine | undefined;
  routinesNamed(namespace: number, name: string): readonly Routine[];
  routines(): readonly Routine[];
  operator(id: number): Operator | undefined;
  operatorsNamed(name: string): readonly Operator[];
  operators(): readonly Operator[];
  cast(source: number, target: number): CastObject | undefined;
  castsFrom(source: number): readonly CastObject[];
  casts(): readonly CastObject[];
  operatorClass(id: number): OperatorClass | undefined;
  operatorClassNamed(method: string, name: string): OperatorClass | undefined;
  operatorClassesOf(method: string): readonly OperatorClass[];
  operatorFamily(id: number): OperatorFamily | undefined;
  operatorFamilyNamed(method: string, name: string): OperatorFamily | undefined;
  relation(id: number): Relation | undefined;
  relationNamed(namespace: number, name: string): Relation | undefined;
  relations(): readonly Relation[];
  /** The query of a view that migrations are known to read. */
  viewText(relation: number): string | undefined;
  collation(id: number): Collation | undefined;
  collationNamed(name: string): Collation | undefined;
  collations(): readonly Collation[];
  accessMethod(name: string): AccessMethod | undefined;
  accessMethods(): readonly AccessMethod[];
  languageNamed(name: string): Language | undefined;
  languages(): readonly Language[];
  textSearchNamed(object: TextSearch['object'], name: string): TextSearch | undefined;
  textSearch(): readonly TextSearch[];
  namespaces(): readonly Namespace[];
  /** The predefined ones, `pg_monitor` and its like; not the bootstrap superuser, whose name is the cluster's choice. */
  roles(): readonly Role[];
  memberships(): readonly Membership[];
}

const known = new Map<number, BuiltIns>();

export function builtIns(version: 15 | 16 | 17 | 18): BuiltIns {
  const found = known.get(version) ?? load(version);
  known.set(version, found);
  return found;
}

function load(version: number): BuiltIns {
  const reading = builtInReading(version);
  const small = lazy(() => smallTables(version, reading));
  const namespaceOf = (inInformationSchema: boolean) => (inInformationSchema ? small().informationSchema : PG_CATALOG);
  const key = (namespace: number, name: string): string | undefined =>
    namespace === PG_CATALOG ? prefixed(name, false) : namespace === small().informationSchema ? prefixed(name, true) : undefined;
  const inNamespace = <T>(namespace: number, name: string, find: (key: string) => T): T | undefined => {
    const spelled = key(namespace, name);
    return spelled === undefined ? undefined : find(spelled);
  };

  const relations = lazy(() => relationTable(version, reading, namespaceOf));
  const types = lazy(() => typeTable(version, reading, relations, namespaceOf));
  const routines = overloads(ROUTINES, version, namespaceOf, (placed, text) => readRoutine(placed, text, reading));
  const operators = overloads(OPERATORS, version, namespaceOf, (placed, text) => readOperator(placed, text, reading));
  const casts = lazy(() => castTable(version, reading));
  const classes = lazy(() => operatorClassTable(version, reading));

  return {
    type: (id) => types().byId(id),
    typeNamed: (namespace, name) => inNamespace(namespace, name, types().named),
    types: () => types().all(),
    routine: routines.byId,
    routinesNamed: (namespace, name) => inNamespace(namespace, name, routines.named) ?? [],
    routines: routines.all,
    operator: operators.byId,
    operatorsNamed: operators.named,
    operators: operators.all,
    cast: (source, target) => casts().between(source, target),
    castsFrom: (source) => casts().from(source),
    casts: () => casts().all,
    operatorClass: (id) => classes().byId.get(id),
    operatorClassNamed: (method, name) =>
      classes()
        .of(method)
        .find((c) => c.name === name),
    operatorClassesOf: (method) => classes().of(method),
    operatorFamily: (id) => classes().families.get(id),
    operatorFamilyNamed: (method, name) => [...classes().families.values()].find((f) => f.method === method && f.name === name),
    relation: (id) => relations().byId(id),
    relationNamed: (namespace, name) => inNamespace(namespace, name, relations().named),
    relations: () => relations().all(),
    viewText: (relation) => relations().viewText(relation),
    collation: (id) => small().collations.byId(id),
    collationNamed: (name) => small().collations.named(name),
    collations: () => small().collations.all(),
    accessMethod: (name) => small().accessMethods.find((method) => method.name === name),
    accessMethods: () => small().accessMethods,
    languageNamed: (name) => small().languages.find((language) => language.name === name),
    languages: () => small().languages,
    textSearchNamed: (object, name) => small().textSearch.find((found) => found.name === name && found.object === object),
    textSearch: () => small().textSearch,
    namespaces: () => small().namespaces,
    roles: () => small().roles,
    memberships: () => small().memberships,
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
