/** A database at one moment of a history, to be read. `replay` alone holds the means to change one. */
import type { BuiltIns } from './catalog/built-ins.ts';
import type {
  CastObject,
  Collation,
  Constraint,
  DatabaseObject,
  DefaultValue,
  Dependency,
  Extension,
  Namespace,
  ObjectClass,
  Operator,
  OperatorClass,
  OperatorFamily,
  Policy,
  Relation,
  Role,
  Routine,
  Rule,
  Trigger,
  Type,
} from './objects.ts';

export type PostgresVersion = 15 | 16 | 17 | 18;

export type OfClass<C extends ObjectClass> = Extract<DatabaseObject, { readonly class: C }>;

export interface Schema {
  readonly version: PostgresVersion;
  readonly builtIns: BuiltIns;

  /** Everything below finds PostgreSQL's own objects, too. */
  namespace(id: number): Namespace | undefined;
  namespaceNamed(name: string): Namespace | undefined;
  relation(id: number): Relation | undefined;
  relationNamed(namespace: number, name: string): Relation | undefined;
  type(id: number): Type | undefined;
  typeNamed(namespace: number, name: string): Type | undefined;
  routine(id: number): Routine | undefined;
  routinesNamed(namespace: number, name: string): readonly Routine[];
  operator(id: number): Operator | undefined;
  operatorsNamed(namespace: number, name: string): readonly Operator[];
  cast(source: number, target: number): CastObject | undefined;
  operatorClass(id: number): OperatorClass | undefined;
  operatorClassNamed(namespace: number, method: string, name: string): OperatorClass | undefined;
  operatorClassesOf(method: string): readonly OperatorClass[];
  operatorFamily(id: number): OperatorFamily | undefined;
  collation(id: number): Collation | undefined;
  collationNamed(namespace: number, name: string): Collation | undefined;
  role(id: number): Role | undefined;
  roleNamed(name: string): Role | undefined;

  /** Only what was made: nothing built in. */
  object(id: number): DatabaseObject | undefined;
  all<C extends ObjectClass>(objectClass: C): Iterable<OfClass<C>>;
  named<C extends ObjectClass>(objectClass: C, name: string, namespace?: number): OfClass<C> | undefined;
  constraint(id: number): Constraint | undefined;
  constraintsOf(relation: number): readonly Constraint[];
  constraintsOfDomain(type: number): readonly Constraint[];
  /** Foreign keys of other tables that point here. */
  referencing(relation: number): readonly Constraint[];
  indexesOf(relation: number): readonly Relation[];
  triggersOf(relation: number): readonly Trigger[];
  policiesOf(relation: number): readonly Policy[];
  rulesOf(relation: number): readonly Rule[];
  childrenOf(relation: number): readonly Relation[];
  sequencesOwnedBy(relation: number): readonly Relation[];
  defaultOf(relation: number, attribute: number): DefaultValue | undefined;
  extensionNamed(name: string): Extension | undefined;
  /** What needs this object, directly. */
  dependents(id: number): readonly { readonly object: DatabaseObject; readonly dependency: Dependency }[];
  /** An extension was made of which nothing is known but its name: what cannot be found may be its. */
  readonly hasUnknownExtension: boolean;
  /** What a literal of type regclass, regproc, regtype and the like means to the session now. */
  registered(type: number, text: string, at: number): number;
  /** Told of each enum label that a literal uses: one that was just added may not be used yet. */
  usesLabel(type: number, label: string): void;
  /** What such a value is printed as; without this, a number. */
  printRegistered?(type: number, id: number): string;
}

/** Where unqualified names are sought, in this order, and where new objects go. */
export interface SearchPath {
  readonly namespaces: readonly number[];
  readonly creation: number | undefined;
  /** The path begins with pg_temp: what is made goes there. */
  readonly createsTemporary?: true;
  readonly temporary: number | undefined;
}
