/**
 * The schema while it is being replayed. All changes go through `put` and `remove`, which journal what was there
 * before: a refused statement, ROLLBACK and a block's handler unwind to a mark.
 */
import type { BuiltIns } from '../model/catalog/built-ins.ts';
import { BOOTSTRAP_SUPERUSER, FIRST_USER_ID, PG_CATALOG } from '../model/catalog/ids.ts';
import type { Mutable } from '../model/mutable.ts';
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
  Place,
  Policy,
  Provenance,
  Relation,
  Role,
  Routine,
  Rule,
  Trigger,
  Type,
} from '../model/objects.ts';
import type { AccessList } from '../model/privilege.ts';
import type { OfClass, PostgresVersion, Schema } from '../model/schema.ts';
import type { Lookup } from './keys.ts';
import { Lookups } from './lookups.ts';

export { FIRST_USER_ID };

/** An object before it has an id and a history. */
export type Unmade<T> = T extends DatabaseObject ? Omit<T, 'id' | 'provenance'> & { readonly id?: number } : never;

type Undo = { readonly before: DatabaseObject | undefined; readonly after: DatabaseObject | undefined } | (() => void);

const NOTHING: readonly never[] = [];

export class Store implements Schema {
  readonly version: PostgresVersion;
  readonly builtIns: BuiltIns;
  /** Where the change that is being carried out stands. */
  place: Place;
  /** A branch was taken without knowing that it would be: what it changes is unsure. */
  unsure: Place | undefined;
  /** Set by the session, which knows the search path. */
  registered: (type: number, text: string, at: number) => number = () => 0;
  printRegistered: (type: number, id: number) => string = (_type, id) => String(id);
  /** Told of each enum label that a literal uses. */
  usesLabel: (type: number, label: string) => void = () => undefined;

  /** The database itself: whose it is, and its access list; null stands for the defaults. */
  #database: { readonly owner: number; readonly acl: AccessList | null } = { owner: BOOTSTRAP_SUPERUSER, acl: null };

  /** By id: ids are handed out one after the other. */
  readonly #objects: (DatabaseObject | undefined)[] = Array<undefined>(FIRST_USER_ID).fill(undefined);
  readonly #classes = new Map<ObjectClass, Map<number, DatabaseObject>>();
  readonly #lookups = new Lookups(this.#objects);
  /** A method's own and PostgreSQL's together, by the list of the own. */
  readonly #operatorClasses = new WeakMap<readonly OperatorClass[], readonly OperatorClass[]>();
  readonly #dependents = new Map<number, Set<number>>();
  readonly #journal: Undo[] = [];
  #nextId = FIRST_USER_ID;
  #nextRange = 1;
  #unknownExtensions = 0;
  /** Goes up when schemas, roles or memberships change: search paths computed before may be stale. */
  pathRevision = 0;
  /** Goes up with every change. */
  changes = 0;

  constructor(builtIns: BuiltIns, version: PostgresVersion, place: Place) {
    this.builtIns = builtIns;
    this.version = version;
    this.place = place;
  }

  /** A part of the change that is being carried out. */
  placeAt(at: number, end?: number): Place {
    const { source, step, origin = 0, approximate } = this.place;
    if (approximate) return this.place;
    const start = origin + at;
    const place = { source, start, end: Math.max(end === undefined ? this.place.end : origin + end, start), step };
    return origin === 0 ? place : { ...place, origin };
  }

  // ---------------------------------------------------------------- changing

  newId(): number {
    return this.#nextId++;
  }

  get database(): { readonly owner: number; readonly acl: AccessList | null } {
    return this.#database;
  }

  alterDatabase(facts: Partial<{ readonly owner: number; readonly acl: AccessList | null }>): void {
    const before = this.#database;
    this.onUndo(() => {
      this.#database = before;
    });
    this.#database = { ...before, ...facts };
    this.changes++;
  }

  /** What is made from now on has this id or a later one. */
  get nextId(): number {
    return this.#nextId;
  }

  newRange(): number {
    return this.#nextRange++;
  }

  /** A new object, made here and now. It is what was handed in, which whoever did must not use again. */
  make<T extends DatabaseObject>(unmade: Unmade<T>): T {
    const made = unmade as unknown as Mutable<DatabaseObject>;
    made.id ??= this.newId();
    made.provenance = { made: { place: this.place } };
    this.put(made);
    return made as unknown as T;
  }

  /** The object with some of its properties set anew; each remembers that it was set here. */
  alter<T extends DatabaseObject>(object: T, facts: Partial<T>, place: Place = this.place): T {
    // Spreading is many times slower where objects have as many shapes as here.
    const altered = Object.assign({}, object) as Mutable<DatabaseObject>;
    Object.assign(altered, facts);
    altered.provenance = traced(object.provenance, facts, place);
    this.put(altered);
    return altered as unknown as T;
  }

  put(object: DatabaseObject): void {
    const before = this.#objects[object.id];
    const after =
      this.unsure && !object.unsure?.includes(this.unsure) ? { ...object, unsure: [...(object.unsure ?? []), this.unsure] } : object;
    this.#journal.push({ before, after });
    this.#exchange(before, after);
  }

  remove(object: DatabaseObject): void {
    const before = this.#objects[object.id];
    if (!before) return;
    this.#journal.push({ before, after: undefined });
    this.#exchange(before, undefined);
  }

  /** Has something else undone with the rest, if it comes to that. */
  onUndo(undo: () => void): void {
    this.#journal.push(undo);
  }

  mark(): number {
    return this.#journal.length;
  }

  /** Takes back everything since the mark. */
  unwind(mark: number): void {
    while (this.#journal.length > mark) {
      const undo = this.#journal.pop() as Undo;
      if (typeof undo === 'function') undo();
      else this.#exchange(undo.after, undo.before);
    }
  }

  /** Nothing before now will be taken back. */
  settle(): void {
    this.#journal.length = 0;
  }

  #exchange(before: DatabaseObject | undefined, after: DatabaseObject | undefined): void {
    this.changes++;
    const object = (after ?? before) as DatabaseObject;
    this.#objects[object.id] = after;
    let ofClass = this.#classes.get(object.class);
    if (!ofClass) this.#classes.set(object.class, (ofClass = new Map()));
    if (after) ofClass.set(after.id, after);
    else ofClass.delete(object.id);
    this.#lookups.exchange(before, after);
    if (before?.depends !== after?.depends) this.#redepend(before, after);
    if (object.class === 'namespace' || object.class === 'role' || object.class === 'membership') this.pathRevision++;
    if (object.class === 'extension' && !object.known) this.#unknownExtensions += (after ? 1 : 0) - (before ? 1 : 0);
  }

  #redepend(before: DatabaseObject | undefined, after: DatabaseObject | undefined): void {
    for (const { on } of before?.depends ?? NOTHING) this.#dependents.get(on)?.delete((before as DatabaseObject).id);
    for (const { on } of after?.depends ?? NOTHING) {
      let ids = this.#dependents.get(on);
      if (!ids) this.#dependents.set(on, (ids = new Set()));
      ids.add((after as DatabaseObject).id);
    }
  }

  // ---------------------------------------------------------------- reading

  #listed<T extends DatabaseObject>(lookup: Lookup, of: number, name = ''): readonly T[] {
    return this.#lookups.list(lookup, of, name) as readonly T[];
  }

  #first<T extends DatabaseObject>(lookup: Lookup, of: number, name: string): T | undefined {
    return this.#lookups.first(lookup, of, name) as T | undefined;
  }

  /** Whether there are any that PostgreSQL did not bring along. */
  hasOwn(objectClass: ObjectClass): boolean {
    const own = this.#classes.get(objectClass);
    return own !== undefined && own.size > 0;
  }

  object(id: number): DatabaseObject | undefined {
    return this.#objects[id];
  }

  #ofClass<C extends ObjectClass>(id: number, objectClass: C): OfClass<C> | undefined {
    const object = this.#objects[id];
    return object?.class === objectClass ? (object as OfClass<C>) : undefined;
  }

  all<C extends ObjectClass>(objectClass: C): Iterable<OfClass<C>> {
    return (this.#classes.get(objectClass)?.values() ?? NOTHING) as Iterable<OfClass<C>>;
  }

  named<C extends ObjectClass>(objectClass: C, name: string, namespace?: number): OfClass<C> | undefined {
    return this.#first<OfClass<C> & DatabaseObject>(objectClass, namespace ?? 0, name);
  }

  namespace(id: number): Namespace | undefined {
    return this.#ofClass(id, 'namespace');
  }

  namespaceNamed(name: string): Namespace | undefined {
    return this.named('namespace', name);
  }

  relation(id: number): Relation | undefined {
    return this.#ofClass(id, 'relation') ?? (id < FIRST_USER_ID ? this.builtIns.relation(id) : undefined);
  }

  relationNamed(namespace: number, name: string): Relation | undefined {
    return (
      this.#first<Relation>('relation', namespace, name) ??
      (namespace < FIRST_USER_ID ? this.builtIns.relationNamed(namespace, name) : undefined)
    );
  }

  type(id: number): Type | undefined {
    const made = this.#objects[id];
    if (made) return made.class === 'type' ? made : undefined;
    return id < FIRST_USER_ID ? this.builtIns.type(id) : undefined;
  }

  typeNamed(namespace: number, name: string): Type | undefined {
    return this.#first<Type>('type', namespace, name) ?? (namespace < FIRST_USER_ID ? this.builtIns.typeNamed(namespace, name) : undefined);
  }

  routine(id: number): Routine | undefined {
    return this.#ofClass(id, 'routine') ?? (id < FIRST_USER_ID ? this.builtIns.routine(id) : undefined);
  }

  routinesNamed(namespace: number, name: string): readonly Routine[] {
    const made = this.#listed<Routine>('routine', namespace, name);
    if (namespace >= FIRST_USER_ID) return made;
    const builtIn = this.builtIns.routinesNamed(namespace, name);
    if (made.length === 0) return builtIn;
    return [...builtIn.filter((routine) => !made.some((own) => own.id === routine.id)), ...made];
  }

  operator(id: number): Operator | undefined {
    return this.#ofClass(id, 'operator') ?? (id < FIRST_USER_ID ? this.builtIns.operator(id) : undefined);
  }

  operatorsNamed(namespace: number, name: string): readonly Operator[] {
    const made = this.hasOwn('operator') ? this.#listed<Operator>('operator', namespace, name) : NOTHING;
    if (namespace !== PG_CATALOG) return made;
    const builtIn = this.builtIns.operatorsNamed(name);
    return made.length === 0 ? builtIn : [...builtIn, ...made];
  }

  cast(source: number, target: number): CastObject | undefined {
    const made = this.hasOwn('cast') ? this.#first<CastObject>('cast', source, String(target)) : undefined;
    return made ?? this.builtIns.cast(source, target);
  }

  operatorClass(id: number): OperatorClass | undefined {
    return this.#ofClass(id, 'operator class') ?? (id < FIRST_USER_ID ? this.builtIns.operatorClass(id) : undefined);
  }

  operatorClassNamed(namespace: number, method: string, name: string): OperatorClass | undefined {
    const made = this.#first<OperatorClass>('operator class', namespace, `${method} ${name}`);
    return (
      made ??
      (namespace < FIRST_USER_ID
        ? this.builtIns.operatorClassesOf(method).find((c) => c.name === name && c.namespace === namespace)
        : undefined)
    );
  }

  operatorClassesOf(method: string): readonly OperatorClass[] {
    const made = this.hasOwn('operator class') ? this.#listed<OperatorClass>('operator classes of', 0, method) : NOTHING;
    const builtIn = this.builtIns.operatorClassesOf(method);
    if (made.length === 0) return builtIn;
    const known = this.#operatorClasses.get(made);
    if (known) return known;
    const all = [...builtIn, ...made];
    this.#operatorClasses.set(made, all);
    return all;
  }

  operatorFamily(id: number): OperatorFamily | undefined {
    return this.#ofClass(id, 'operator family') ?? (id < FIRST_USER_ID ? this.builtIns.operatorFamily(id) : undefined);
  }

  collation(id: number): Collation | undefined {
    return this.#ofClass(id, 'collation') ?? (id < FIRST_USER_ID ? this.builtIns.collation(id) : undefined);
  }

  collationNamed(namespace: number, name: string): Collation | undefined {
    return this.named('collation', name, namespace) ?? (namespace === PG_CATALOG ? this.builtIns.collationNamed(name) : undefined);
  }

  role(id: number): Role | undefined {
    return this.#ofClass(id, 'role');
  }

  roleNamed(name: string): Role | undefined {
    return this.named('role', name);
  }

  constraint(id: number): Constraint | undefined {
    return this.#ofClass(id, 'constraint');
  }

  constraintsOf(relation: number): readonly Constraint[] {
    return this.#listed('constraints of', relation);
  }

  constraintsOfDomain(type: number): readonly Constraint[] {
    return this.#listed('constraints of domain', type);
  }

  referencing(relation: number): readonly Constraint[] {
    return this.#listed('referencing', relation);
  }

  indexesOf(relation: number): readonly Relation[] {
    return this.#listed('indexes of', relation);
  }

  triggersOf(relation: number): readonly Trigger[] {
    return this.#listed('triggers of', relation);
  }

  policiesOf(relation: number): readonly Policy[] {
    return this.#listed('policies of', relation);
  }

  rulesOf(relation: number): readonly Rule[] {
    return this.#listed('rules of', relation);
  }

  childrenOf(relation: number): readonly Relation[] {
    return this.#listed('children of', relation);
  }

  sequencesOwnedBy(relation: number): readonly Relation[] {
    return this.#listed('sequences of', relation);
  }

  /** What lives in a schema, of any class. */
  inNamespace(namespace: number): readonly DatabaseObject[] {
    return this.#listed('in', namespace);
  }

  membersOf(extension: number): readonly DatabaseObject[] {
    return this.#listed('members of extension', extension);
  }

  /** All objects of one class that share a key. */
  listed<C extends ObjectClass>(_class: C, lookup: Lookup, of: number, name = ''): readonly OfClass<C>[] {
    return this.#listed<OfClass<C> & DatabaseObject>(lookup, of, name);
  }

  defaultOf(relation: number, attribute: number): DefaultValue | undefined {
    const id = this.relation(relation)?.columns[attribute - 1]?.default;
    return id === undefined ? undefined : this.#ofClass(id, 'default value');
  }

  extensionNamed(name: string): Extension | undefined {
    return this.named('extension', name);
  }

  dependents(id: number): readonly { readonly object: DatabaseObject; readonly dependency: Dependency }[] {
    const ids = this.#dependents.get(id);
    if (!ids || ids.size === 0) return NOTHING;
    const found: { object: DatabaseObject; dependency: Dependency }[] = [];
    for (const dependent of ids) {
      const object = this.#objects[dependent] as DatabaseObject;
      for (const dependency of object.depends) if (dependency.on === id) found.push({ object, dependency });
    }
    return found;
  }

  get hasUnknownExtension(): boolean {
    return this.#unknownExtensions > 0;
  }
}

const UNTRACED = new Set(['provenance', 'depends', 'columns']);

/** A provenance in which the given facts were set here. */
export function traced(provenance: Provenance, facts: object, place: Place): Provenance {
  let traces: Record<string, Provenance[string]> | undefined;
  for (const key of Object.keys(facts)) {
    if (UNTRACED.has(key)) continue;
    traces ??= { ...provenance };
    const before = provenance[key] ?? provenance['made'];
    traces[key] = before ? { place, before } : { place };
  }
  return traces ?? provenance;
}
