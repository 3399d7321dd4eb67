/**
 * The objects of a database. Records are never changed in place: whoever holds one keeps what was true then, and
 * `replay` puts a new one in its stead. Ids are handed out like oids: below 16384 they are PostgreSQL's own.
 */
import type { Span } from '../source.ts';
import type { ArgumentMode, FireMode, ForeignKeyAction, Persistence, PolicyCommand, TriggerEvent } from './change.ts';
import type { Expression } from './expression.ts';
import type { AccessList } from './privilege.ts';
import type { Query, Range } from './query.ts';

/** A stretch of a source, and the number of the change that stood there. */
export interface Place extends Span {
  readonly step: number;
  /** Offsets of its parts (`at`) count from here; absent: from the start of the source. */
  readonly origin?: number;
  /** The SQL was put together while replaying: offsets inside it do not count in this source. */
  readonly approximate?: true;
}

/** Where a fact was last set, and where it was set before. */
export interface Trace {
  readonly place: Place;
  readonly before?: Trace;
}

/** `made` for the object itself; the names of its properties for what was set later. */
export type Provenance = Readonly<Record<string, Trace>>;

/** What an object needs: dropped with it (`auto`, `internal`), or in the way of its drop (`normal`). */
export interface Dependency {
  readonly on: number;
  /** An attribute number, where only a column is needed. */
  readonly column?: number;
  readonly type: 'normal' | 'auto' | 'internal' | 'partition' | 'extension';
  /** A column of the object that needs it (a default, a generated column). */
  readonly from?: number;
}

interface Base {
  readonly id: number;
  readonly provenance: Provenance;
  readonly depends: readonly Dependency[];
  readonly comment?: string;
  /** The extension that it is a member of. */
  readonly extension?: number;
  /** Made or changed where it was not known whether the statement would run. */
  readonly unsure?: readonly Place[];
}

interface Named extends Base {
  readonly name: string;
  readonly owner: number;
}

interface Placed extends Named {
  readonly namespace: number;
}

export type DatabaseObject =
  | Namespace
  | Relation
  | Constraint
  | Type
  | Routine
  | Trigger
  | Policy
  | Rule
  | Role
  | Membership
  | Operator
  | OperatorClass
  | OperatorFamily
  | CastObject
  | TransformObject
  | Conversion
  | Language
  | AccessMethod
  | Collation
  | TextSearch
  | EventTrigger
  | Publication
  | Subscription
  | ForeignDataWrapper
  | ForeignServer
  | UserMapping
  | Statistics
  | Extension
  | DefaultPrivileges
  | RoleSettings
  | DefaultValue;

export type ObjectClass = DatabaseObject['class'];

/** An expression as it is stored with an object, and the statement that it was written in. */
export interface Stored {
  readonly expression: Expression;
  readonly place: Place;
}

export interface Namespace extends Named {
  readonly class: 'namespace';
  readonly acl: AccessList | null;
}

// ---------------------------------------------------------------- relations

export type RelationKind =
  | 'table'
  | 'partitioned table'
  | 'view'
  | 'materialized view'
  | 'foreign table'
  | 'sequence'
  | 'index'
  | 'partitioned index'
  | 'composite type';

export interface Relation extends Placed {
  readonly class: 'relation';
  readonly kind: RelationKind;
  readonly acl: AccessList | null;
  readonly persistence: Persistence;
  /** Attribute n is at n - 1; a dropped one stays. */
  readonly columns: readonly Column[];
  /** The row type; 0 for indexes and sequences. */
  readonly rowType: number;
  readonly rowSecurity: boolean;
  readonly forceRowSecurity: boolean;
  readonly parents: readonly number[];
  readonly partitionKey?: PartitionKeyObject;
  readonly partitionBound?: BoundPartition;
  readonly options: Readonly<Record<string, string>>;
  readonly replicaIdentity: 'default' | 'full' | 'nothing' | 'index';
  readonly accessMethod?: string;
  readonly ofType?: number;
  readonly view?: ViewDefinition;
  readonly populated?: boolean;
  /** ON COMMIT DELETE ROWS. */
  readonly deletesRows?: true;
  readonly sequence?: SequenceDefinition;
  readonly index?: IndexDefinition;
  readonly server?: number;
  /** A foreign table's own, not its storage's. */
  readonly foreignOptions?: Readonly<Record<string, string>>;
}

export interface Column {
  readonly name: string;
  readonly attribute: number;
  readonly type: number;
  readonly modifier: number;
  readonly notNull: boolean;
  /** The id of its `DefaultValue`, for defaults and generated columns alike. */
  readonly default?: number;
  readonly generated?: 'stored' | 'virtual';
  readonly identity?: 'always' | 'by default';
  readonly collation?: number;
  readonly dropped: boolean;
  /** Defined on the relation itself, not only inherited. */
  readonly local: boolean;
  readonly inheritedFrom: number;
  readonly acl: AccessList | null;
  readonly comment?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly storage?: string;
  readonly compression?: string;
  readonly statistics?: number;
  readonly foreignOptions?: Readonly<Record<string, string>>;
  readonly provenance: Provenance;
}

/** A column's default or generation expression: an object, since other objects' drops reach it. */
export interface DefaultValue extends Base {
  readonly class: 'default value';
  readonly relation: number;
  readonly attribute: number;
  readonly value: Stored;
}

export interface PartitionKeyObject {
  readonly strategy: 'list' | 'range' | 'hash';
  readonly parts: readonly {
    readonly attribute: number;
    readonly expression?: Expression;
    readonly opclass: number;
    readonly collation?: number;
  }[];
  /** The range that the expressions' columns belong to. */
  readonly range: number;
}

export type BoundPartition =
  | { readonly kind: 'default' }
  | { readonly kind: 'list'; readonly values: readonly Expression[] }
  | {
      readonly kind: 'range';
      readonly from: readonly (Expression | 'minvalue' | 'maxvalue')[];
      readonly to: readonly (Expression | 'minvalue' | 'maxvalue')[];
    }
  | { readonly kind: 'hash'; readonly modulus: number; readonly remainder: number };

export interface ViewDefinition {
  readonly query: Query;
  readonly place: Place;
  readonly checkOption?: 'local' | 'cascaded';
}

export interface SequenceDefinition {
  readonly type: number;
  readonly start: bigint;
  readonly increment: bigint;
  readonly min: bigint;
  readonly max: bigint;
  readonly cache: bigint;
  readonly cycle: boolean;
  readonly ownedBy?: { readonly relation: number; readonly attribute: number; readonly identity: boolean };
}

export interface IndexDefinition {
  readonly table: number;
  readonly method: string;
  readonly unique: boolean;
  readonly primary: boolean;
  readonly exclusion: boolean;
  readonly immediate: boolean;
  readonly nullsNotDistinct: boolean;
  readonly valid: boolean;
  /** The first `keys` parts are keys, the rest is INCLUDEd. */
  readonly keys: number;
  readonly parts: readonly IndexPartObject[];
  readonly predicate?: Stored;
  readonly replicaIdentity: boolean;
  readonly clustered: boolean;
  /** The range that expressions and predicate read. */
  readonly range: number;
}

export interface IndexPartObject {
  /** The index's own column: the table's column, or what the expression was called. */
  readonly name: string;
  /** 0 for an expression. */
  readonly attribute: number;
  readonly expression?: Stored;
  readonly opclass: number;
  readonly opclassOptions?: Readonly<Record<string, string>>;
  readonly collation?: number;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

// ---------------------------------------------------------------- constraints

export interface Constraint extends Base {
  readonly class: 'constraint';
  readonly name: string;
  readonly namespace: number;
  readonly kind: 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclude' | 'not null' | 'trigger';
  /** 0 for a domain's. */
  readonly relation: number;
  readonly domain: number;
  readonly columns: readonly number[];
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
  readonly noInherit: boolean;
  readonly local: boolean;
  readonly inheritedFrom: number;
  /** The constraint of the partitioned table that this one belongs to. */
  readonly parent?: number;
  readonly index?: number;
  readonly foreign?: ForeignKey;
  readonly check?: Stored & { readonly range: number };
  readonly operators?: readonly number[];
  readonly period?: boolean;
}

export interface ForeignKey {
  readonly table: number;
  readonly columns: readonly number[];
  readonly onDelete: ForeignKeyAction;
  readonly onUpdate: ForeignKeyAction;
  readonly match: 'simple' | 'full' | 'partial';
  readonly operators: readonly number[];
  readonly onDeleteColumns: readonly number[];
  /** When the triggers fire by which the key is kept, on its own table and on the other: `origin` unless ALTER TABLE said otherwise. */
  readonly checks?: FireMode;
  readonly actions?: FireMode;
}

// ---------------------------------------------------------------- types

export interface Type extends Placed {
  readonly class: 'type';
  readonly kind: 'base' | 'composite' | 'domain' | 'enum' | 'pseudo' | 'range' | 'multirange' | 'shell';
  readonly acl: AccessList | null;
  readonly category: string;
  readonly preferred: boolean;
  /** The type whose array this is, 0 if it is none. `trueArray`: subscripted as one (not `name`, `point`). */
  readonly element: number;
  readonly trueArray: boolean;
  readonly array: number;
  /** The relation of a composite type. */
  readonly relation: number;
  readonly length: number;
  readonly collatable: boolean;
  readonly domain?: DomainDefinition;
  readonly labels?: readonly { readonly id: number; readonly label: string }[];
  readonly range?: { readonly subtype: number; readonly multirange: number; readonly opclass: number };
  /** A multirange's range. */
  readonly rangeType?: number;
}

export interface DomainDefinition {
  readonly base: number;
  readonly modifier: number;
  readonly notNull: boolean;
  readonly default?: Stored;
  readonly collation?: number;
}

// ---------------------------------------------------------------- routines

export interface Routine extends Placed {
  readonly class: 'routine';
  readonly kind: 'function' | 'procedure' | 'aggregate' | 'window';
  readonly acl: AccessList | null;
  readonly language: string;
  readonly args: readonly Argument[];
  /** The types of the arguments that a call passes. */
  readonly inputs: readonly number[];
  /** The element type of a VARIADIC last argument, 0 if there is none. */
  readonly variadic: number;
  readonly defaults: number;
  readonly returns: number;
  readonly returnsSet: boolean;
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly strict: boolean;
  readonly leakproof: boolean;
  readonly securityDefiner: boolean;
  readonly parallel: 'safe' | 'restricted' | 'unsafe';
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly body: Body;
  readonly aggregate?: { readonly kind: 'normal' | 'ordered set' | 'hypothetical'; readonly direct: number };
  readonly cost?: number;
  readonly rows?: number;
  readonly support?: string;
}

export interface Argument {
  readonly name?: string;
  readonly mode: ArgumentMode;
  readonly type: number;
  readonly default?: Stored;
}

/** `text` binds at each call; `atomic` was bound when the routine was made; `native` is the server's or an extension's. */
export type Body =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'atomic'; readonly queries: readonly Query[]; readonly place: Place; readonly returnsExpression?: true }
  | { readonly kind: 'native'; readonly symbol: string };

export interface Trigger extends Base {
  readonly class: 'trigger';
  readonly name: string;
  readonly relation: number;
  readonly function: number;
  readonly args: readonly string[];
  readonly timing: 'before' | 'after' | 'instead of';
  readonly events: readonly TriggerEvent[];
  readonly columns: readonly number[];
  readonly level: 'row' | 'statement';
  readonly when?: Stored & { readonly oldRange: number; readonly newRange: number };
  readonly enabled: FireMode;
  readonly constraint?: number;
  readonly from?: number;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly oldTable?: string;
  readonly newTable?: string;
  readonly parent?: number;
  readonly internal: boolean;
}

export interface Policy extends Base {
  readonly class: 'policy';
  readonly name: string;
  readonly relation: number;
  readonly command: PolicyCommand;
  readonly permissive: boolean;
  /** 0 is PUBLIC. */
  readonly roles: readonly number[];
  readonly using?: PolicyExpression;
  readonly check?: PolicyExpression;
}

export interface PolicyExpression extends Stored {
  /** The range that stands for the row. */
  readonly row: Range;
}

export interface Rule extends Base {
  readonly class: 'rule';
  readonly name: string;
  readonly relation: number;
  readonly event: 'select' | 'insert' | 'update' | 'delete';
  readonly instead: boolean;
  /** The ranges that OLD and NEW stand for. */
  readonly oldRange: number;
  readonly newRange: number;
  readonly where?: Stored;
  readonly actions: readonly Query[];
  readonly place: Place;
  readonly enabled: FireMode;
}

// ---------------------------------------------------------------- roles

export interface Role extends Base {
  readonly class: 'role';
  readonly name: string;
  readonly superuser: boolean;
  readonly bypassRowSecurity: boolean;
  readonly createRole: boolean;
  readonly createDatabase: boolean;
  readonly login: boolean;
  readonly replication: boolean;
  readonly inherit: boolean;
}

export interface Membership extends Base {
  readonly class: 'membership';
  readonly role: number;
  readonly member: number;
  readonly grantor: number;
  readonly admin: boolean;
  readonly inherit: boolean;
  readonly set: boolean;
}

/** ALTER ROLE / DATABASE ... SET: what a new session starts with. 0 stands for all roles or all databases. */
export interface RoleSettings extends Base {
  readonly class: 'role settings';
  readonly role: number;
  readonly database: boolean;
  readonly settings: Readonly<Record<string, string>>;
}

export interface DefaultPrivileges extends Base {
  readonly class: 'default privileges';
  readonly role: number;
  /** 0: in every schema. */
  readonly namespace: number;
  readonly objectType: 'r' | 'S' | 'f' | 'T' | 'n' | 'L';
  readonly acl: AccessList;
}

// ---------------------------------------------------------------- operators, casts and the rest

export interface Operator extends Placed {
  readonly class: 'operator';
  /** 0: a prefix operator. */
  readonly left: number;
  readonly right: number;
  readonly result: number;
  readonly function: number;
  readonly commutator: number;
  readonly negator: number;
  readonly hashes: boolean;
  readonly merges: boolean;
}

export interface OperatorFamily extends Placed {
  readonly class: 'operator family';
  readonly method: string;
}

export interface OperatorClass extends Placed {
  readonly class: 'operator class';
  readonly method: string;
  readonly type: number;
  readonly isDefault: boolean;
  readonly family: number;
  /** By strategy number. */
  readonly operators: readonly { readonly strategy: number; readonly operator: number }[];
}

export interface CastObject extends Base {
  readonly class: 'cast';
  readonly source: number;
  readonly target: number;
  /** 0: no function. */
  readonly function: number;
  readonly context: 'implicit' | 'assignment' | 'explicit';
  readonly method: 'function' | 'binary' | 'inout';
}

export interface TransformObject extends Base {
  readonly class: 'transform';
  readonly type: number;
  readonly language: string;
}

export interface Conversion extends Placed {
  readonly class: 'conversion';
  readonly from: string;
  readonly to: string;
}

export interface Language extends Named {
  readonly class: 'language';
  readonly trusted: boolean;
  readonly acl: AccessList | null;
}

export interface AccessMethod extends Base {
  readonly class: 'access method';
  readonly name: string;
  readonly type: 'table' | 'index';
}

export interface Collation extends Placed {
  readonly class: 'collation';
  readonly deterministic: boolean;
}

export interface TextSearch extends Placed {
  readonly class: 'text search';
  readonly object: 'text search configuration' | 'text search dictionary' | 'text search parser' | 'text search template';
}

export interface EventTrigger extends Named {
  readonly class: 'event trigger';
  readonly event: string;
  readonly tags: readonly string[];
  readonly function: number;
  readonly enabled: FireMode;
}

export interface Publication extends Named {
  readonly class: 'publication';
  readonly allTables: boolean;
  readonly tables: readonly { readonly relation: number; readonly columns?: readonly number[]; readonly where?: Stored }[];
  readonly schemas: readonly number[];
  readonly publishes: readonly TriggerEvent[];
  readonly viaRoot: boolean;
}

export interface Subscription extends Named {
  readonly class: 'subscription';
}

export interface ForeignDataWrapper extends Named {
  readonly class: 'foreign data wrapper';
  readonly acl: AccessList | null;
  readonly options?: Readonly<Record<string, string>>;
}

export interface ForeignServer extends Named {
  readonly class: 'server';
  readonly wrapper: number;
  readonly acl: AccessList | null;
  readonly options?: Readonly<Record<string, string>>;
}

export interface UserMapping extends Base {
  readonly class: 'user mapping';
  readonly server: number;
  /** 0 is PUBLIC. */
  readonly role: number;
  readonly options?: Readonly<Record<string, string>>;
}

export interface Statistics extends Placed {
  readonly class: 'statistics';
  readonly relation: number;
  readonly columns: readonly number[];
  readonly expressions: readonly Stored[];
  readonly kinds: readonly string[];
}

export interface Extension extends Named {
  readonly class: 'extension';
  readonly namespace: number;
  readonly version: string;
  /** Its members are listed in our tables; of another extension nothing is known but its name. */
  readonly known: boolean;
  readonly relocatable: boolean;
}
