/**
 * What a statement asks for, names not yet looked up. `lower` makes them, `replay` carries them out, rules see each
 * one together with the schema before it. One union: a `switch` over `kind` ends in `satisfies never`, so that a new
 * variant makes the compiler list what to teach.
 */
import type { Name, TypeName, Unbound, UnboundInsert, UnboundQuery, UnboundSelect } from './unbound.ts';

export type Change =
  | CreateSchema
  | CreateTable
  | CreateTableAs
  | AlterTable
  | CreateIndex
  | CreateView
  | RefreshView
  | CreateSequence
  | AlterSequence
  | CreateRoutine
  | AlterRoutine
  | CreateAggregate
  | CreateOperator
  | AlterOperator
  | CreateOperatorClass
  | CreateOperatorFamily
  | AlterOperatorFamily
  | CreateCast
  | CreateTransform
  | CreateConversion
  | CreateLanguage
  | CreateAccessMethod
  | CreateCollation
  | CreateTextSearch
  | AlterTextSearch
  | CreateBaseType
  | AlterBaseType
  | CreateComposite
  | CreateEnum
  | AlterEnum
  | CreateRangeType
  | CreateDomain
  | AlterDomain
  | CreateTrigger
  | CreateEventTrigger
  | AlterEventTrigger
  | CreateRule
  | CreatePolicy
  | AlterPolicy
  | CreateStatistics
  | AlterStatistics
  | CreateExtension
  | AlterExtension
  | CreateForeign
  | AlterForeign
  | ImportForeignSchema
  | CreatePublication
  | AlterPublication
  | CreateSubscription
  | CreateRole
  | AlterRole
  | AlterRoleSettings
  | DropRoles
  | GrantRole
  | Grant
  | AlterDefaultPrivileges
  | ReassignOwned
  | DropOwned
  | Rename
  | SetSchema
  | SetOwner
  | DependsOnExtension
  | Drop
  | Comment
  | SetSetting
  | SetConstraints
  | Transaction
  | Discard
  | RunQuery
  | RunBlock
  | CallProcedure
  | Truncate
  | Copy
  | Lock
  | Prepare
  | Execute
  | Deallocate
  | DeclareCursor
  | Database
  | Maintenance
  | Show
  | NoEffect
  | Malformed
  | Unmodelled;

interface Base {
  /** Byte offset of the part of the statement that says it. */
  readonly at: number;
}

// ---------------------------------------------------------------- objects and their names

export type ObjectKind =
  | 'table'
  | 'view'
  | 'materialized view'
  | 'foreign table'
  | 'sequence'
  | 'index'
  | 'composite type'
  | 'type'
  | 'domain'
  | 'function'
  | 'procedure'
  | 'routine'
  | 'aggregate'
  | 'operator'
  | 'operator class'
  | 'operator family'
  | 'cast'
  | 'transform'
  | 'conversion'
  | 'collation'
  | 'language'
  | 'access method'
  | 'schema'
  | 'extension'
  | 'role'
  | 'database'
  | 'tablespace'
  | 'column'
  | 'attribute'
  | 'constraint'
  | 'domain constraint'
  | 'trigger'
  | 'rule'
  | 'policy'
  | 'event trigger'
  | 'publication'
  | 'subscription'
  | 'foreign data wrapper'
  | 'server'
  | 'user mapping'
  | 'statistics'
  | 'text search configuration'
  | 'text search dictionary'
  | 'text search parser'
  | 'text search template'
  | 'large object'
  | 'default value'
  | 'parameter';

/** Which object a statement means, in the words that its kind needs. */
export interface ObjectName {
  readonly kind: ObjectKind;
  readonly name: Name;
  /** Policies, triggers, rules, constraints and columns: the relation they are on. */
  readonly on?: Name;
  /** Routines: the argument types, if any were written. Operators: left and right. Casts and transforms: their types. */
  readonly args?: readonly (RoutineArgument | undefined)[];
  /** Operator classes: the access method. Transforms: the language. User mappings: the server. */
  readonly of?: string;
}

export interface RoleName {
  readonly kind: 'named' | 'public' | 'current user' | 'session user';
  readonly name: string;
  readonly at: number;
}

/** `(key = value, ...)` as in WITH (...) and OPTIONS (...). */
export interface Option {
  readonly namespace?: string;
  readonly name: string;
  readonly value: OptionValue;
  readonly action?: 'add' | 'set' | 'drop';
}
export type OptionValue = string | number | boolean | readonly string[] | TypeName | undefined;

// ---------------------------------------------------------------- tables

export interface CreateSchema extends Base {
  readonly kind: 'create schema';
  readonly name?: string;
  readonly owner?: RoleName;
  readonly ifNotExists: boolean;
  readonly elements: readonly Change[];
}

export type Persistence = 'permanent' | 'unlogged' | 'temporary';

export interface CreateTable extends Base {
  readonly kind: 'create table';
  readonly name: Name;
  readonly persistence: Persistence;
  readonly elements: readonly TableElement[];
  readonly inherits: readonly Name[];
  readonly partitionOf?: { readonly parent: Name; readonly bound: PartitionBound };
  readonly partitionBy?: PartitionKey;
  readonly ofType?: TypeName;
  readonly options: readonly Option[];
  readonly onCommit?: 'drop' | 'delete rows' | 'preserve rows';
  readonly accessMethod?: string;
  readonly ifNotExists: boolean;
  /** A foreign table's server and options. */
  readonly foreign?: { readonly server: string; readonly options: readonly Option[] };
}

export type TableElement =
  | { readonly kind: 'column'; readonly column: ColumnDefinition }
  | { readonly kind: 'constraint'; readonly constraint: ConstraintDefinition }
  | { readonly kind: 'like'; readonly table: Name; readonly including: ReadonlySet<LikeOption>; readonly at: number };

export type LikeOption =
  | 'comments'
  | 'compression'
  | 'constraints'
  | 'defaults'
  | 'generated'
  | 'identity'
  | 'indexes'
  | 'statistics'
  | 'storage';

export interface ColumnDefinition extends Base {
  readonly name: string;
  /** Absent for a typed table's or a partition's column, whose type is given. */
  readonly type?: TypeName;
  readonly constraints: readonly ConstraintDefinition[];
  readonly collation?: Name;
  readonly storage?: string;
  readonly compression?: string;
  readonly options: readonly Option[];
  readonly end: number;
}

export type ForeignKeyAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default';

interface ConstraintBase extends Base {
  readonly name?: string;
  readonly deferrable?: boolean;
  readonly initiallyDeferred?: boolean;
  readonly notValid: boolean;
  readonly enforced: boolean;
  readonly noInherit: boolean;
}

export interface IndexPart {
  readonly column?: string;
  readonly expression?: Unbound;
  readonly collation?: Name;
  readonly opclass?: Name;
  readonly opclassOptions?: readonly Option[];
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
  readonly at: number;
}

export type ConstraintDefinition =
  | (ConstraintBase & { readonly kind: 'not null' | 'null'; readonly column?: string })
  | (ConstraintBase & { readonly kind: 'default'; readonly value: Unbound })
  | (ConstraintBase & { readonly kind: 'generated'; readonly value: Unbound; readonly stored: boolean; readonly always: boolean })
  | (ConstraintBase & { readonly kind: 'identity'; readonly always: boolean; readonly options: readonly Option[] })
  | (ConstraintBase & { readonly kind: 'check'; readonly value: Unbound })
  | (ConstraintBase & {
      readonly kind: 'primary key' | 'unique';
      /** Empty for a column's own constraint. */
      readonly columns: readonly string[];
      readonly including: readonly string[];
      readonly withoutOverlaps: boolean;
      readonly nullsNotDistinct: boolean;
      readonly usingIndex?: string;
      readonly options: readonly Option[];
    })
  | (ConstraintBase & {
      readonly kind: 'exclude';
      readonly method?: string;
      readonly parts: readonly (IndexPart & { readonly operator: readonly string[] })[];
      readonly including: readonly string[];
      readonly where?: Unbound;
    })
  | (ConstraintBase & {
      readonly kind: 'foreign key';
      readonly columns: readonly string[];
      readonly table: Name;
      /** Empty: the other table's primary key. */
      readonly references: readonly string[];
      readonly match: 'simple' | 'full' | 'partial';
      readonly onDelete: ForeignKeyAction;
      readonly onUpdate: ForeignKeyAction;
      readonly onDeleteColumns: readonly string[];
      readonly period: boolean;
      /** The referenced columns were written with PERIOD. */
      readonly referencesPeriod: boolean;
    });

export interface PartitionKey extends Base {
  readonly strategy: 'list' | 'range' | 'hash';
  readonly parts: readonly IndexPart[];
}

export type PartitionBound =
  | { readonly kind: 'default' }
  | { readonly kind: 'list'; readonly values: readonly Unbound[] }
  | {
      readonly kind: 'range';
      readonly from: readonly (Unbound | 'minvalue' | 'maxvalue')[];
      readonly to: readonly (Unbound | 'minvalue' | 'maxvalue')[];
    }
  | { readonly kind: 'hash'; readonly modulus: number; readonly remainder: number };

export interface CreateTableAs extends Base {
  readonly kind: 'create table as';
  readonly materializedView: boolean;
  readonly name: Name;
  readonly columns: readonly string[];
  readonly persistence: Persistence;
  readonly query: UnboundQuery | { readonly kind: 'execute'; readonly name: string; readonly args: readonly Unbound[] };
  readonly withData: boolean;
  readonly options: readonly Option[];
  readonly onCommit?: 'drop' | 'delete rows' | 'preserve rows';
  readonly ifNotExists: boolean;
}

export interface AlterTable extends Base {
  readonly kind: 'alter table';
  readonly objectKind: ObjectKind;
  readonly name: Name;
  readonly only: boolean;
  readonly ifExists: boolean;
  readonly commands: readonly TableCommand[];
}

export type FireMode = 'origin' | 'always' | 'replica' | 'disabled';

export type TableCommand = Base &
  (
    | { readonly kind: 'add column'; readonly column: ColumnDefinition; readonly ifNotExists: boolean; readonly cascade: boolean }
    | { readonly kind: 'drop column'; readonly column: string; readonly ifExists: boolean; readonly cascade: boolean }
    | {
        readonly kind: 'alter type';
        readonly column: string;
        readonly type: TypeName;
        readonly using?: Unbound;
        readonly collation?: Name;
        readonly cascade: boolean;
      }
    | { readonly kind: 'set default'; readonly column: string; readonly value: Unbound }
    | { readonly kind: 'drop default'; readonly column: string }
    | { readonly kind: 'set not null' | 'drop not null'; readonly column: string }
    | { readonly kind: 'set expression'; readonly column: string; readonly value: Unbound }
    | { readonly kind: 'drop expression'; readonly column: string; readonly ifExists: boolean }
    | { readonly kind: 'add identity'; readonly column: string; readonly always: boolean; readonly options: readonly Option[] }
    | { readonly kind: 'set identity'; readonly column: string; readonly options: readonly Option[] }
    | { readonly kind: 'drop identity'; readonly column: string; readonly ifExists: boolean }
    | { readonly kind: 'set statistics'; readonly column: string; readonly target: number }
    | { readonly kind: 'set storage' | 'set compression'; readonly column: string; readonly value: string }
    | { readonly kind: 'set column options' | 'reset column options'; readonly column: string; readonly options: readonly Option[] }
    | { readonly kind: 'column foreign options'; readonly column: string; readonly options: readonly Option[] }
    | { readonly kind: 'add constraint'; readonly constraint: ConstraintDefinition }
    | {
        readonly kind: 'alter constraint';
        readonly name: string;
        readonly deferrable?: boolean;
        readonly initiallyDeferred?: boolean;
        readonly enforced?: boolean;
        readonly noInherit?: boolean;
      }
    | { readonly kind: 'validate constraint'; readonly name: string }
    | { readonly kind: 'drop constraint'; readonly name: string; readonly ifExists: boolean; readonly cascade: boolean }
    | { readonly kind: 'owner'; readonly owner: RoleName }
    | { readonly kind: 'cluster on'; readonly index: string }
    | { readonly kind: 'set without cluster' }
    | { readonly kind: 'set logged' | 'set unlogged' }
    | { readonly kind: 'set tablespace' | 'set access method'; readonly name: string }
    | { readonly kind: 'set options' | 'reset options' | 'replace options'; readonly options: readonly Option[] }
    | { readonly kind: 'foreign options'; readonly options: readonly Option[] }
    | { readonly kind: 'replica identity'; readonly identity: 'default' | 'full' | 'nothing' | 'index'; readonly index?: string }
    | { readonly kind: 'fire trigger'; readonly trigger: string | 'all' | 'user'; readonly named: boolean; readonly mode: FireMode }
    | { readonly kind: 'fire rule'; readonly rule: string; readonly mode: FireMode }
    | { readonly kind: 'row security'; readonly enabled: boolean }
    | { readonly kind: 'force row security'; readonly forced: boolean }
    | { readonly kind: 'inherit' | 'no inherit'; readonly parent: Name }
    | { readonly kind: 'of type'; readonly type: TypeName }
    | { readonly kind: 'not of type' }
    | { readonly kind: 'attach partition'; readonly partition: Name; readonly bound?: PartitionBound }
    | { readonly kind: 'detach partition'; readonly partition: Name; readonly concurrently: boolean; readonly finalize: boolean }
    | { readonly kind: 'unmodelled'; readonly what: string }
  );

export interface CreateIndex extends Base {
  readonly kind: 'create index';
  readonly name?: string;
  readonly table: Name;
  readonly only: boolean;
  readonly unique: boolean;
  readonly method: string;
  readonly parts: readonly IndexPart[];
  readonly including: readonly IndexPart[];
  readonly where?: Unbound;
  readonly nullsNotDistinct: boolean;
  readonly options: readonly Option[];
  readonly concurrently: boolean;
  readonly ifNotExists: boolean;
}

export interface CreateView extends Base {
  readonly kind: 'create view';
  readonly name: Name;
  readonly columns: readonly string[];
  readonly query: UnboundQuery;
  readonly replace: boolean;
  readonly persistence: Persistence;
  readonly options: readonly Option[];
  readonly checkOption?: 'local' | 'cascaded';
}

export interface RefreshView extends Base {
  readonly kind: 'refresh view';
  readonly name: Name;
  readonly concurrently: boolean;
  readonly withData: boolean;
}

export interface CreateSequence extends Base {
  readonly kind: 'create sequence';
  readonly name: Name;
  readonly persistence: Persistence;
  readonly options: readonly Option[];
  readonly ifNotExists: boolean;
}

export interface AlterSequence extends Base {
  readonly kind: 'alter sequence';
  readonly name: Name;
  readonly options: readonly Option[];
  readonly ifExists: boolean;
}

// ---------------------------------------------------------------- routines

export type ArgumentMode = 'in' | 'out' | 'inout' | 'variadic' | 'table';

export interface RoutineArgument {
  readonly name?: string;
  readonly mode: ArgumentMode | 'default';
  readonly type: TypeName;
  readonly default?: Unbound;
  readonly at: number;
}

/** What CREATE and ALTER may say of a routine; absent: not said. */
export interface RoutineAttributes {
  readonly language?: string;
  readonly volatility?: 'immutable' | 'stable' | 'volatile';
  readonly strict?: boolean;
  readonly leakproof?: boolean;
  readonly securityDefiner?: boolean;
  readonly parallel?: 'safe' | 'restricted' | 'unsafe';
  readonly window?: boolean;
  readonly cost?: number;
  readonly rows?: number;
  readonly support?: Name;
  readonly settings: readonly Setting[];
}

export interface CreateRoutine extends Base {
  readonly kind: 'create routine';
  readonly procedure: boolean;
  readonly name: Name;
  readonly replace: boolean;
  readonly args: readonly RoutineArgument[];
  readonly returns?: TypeName;
  readonly attributes: RoutineAttributes;
  /** `AS 'text'`, or `AS 'object file', 'symbol'`; `at` is where the text begins, absent where it is spelled with escapes. */
  readonly body?: { readonly text: string; readonly symbol?: string; readonly at?: number };
  /** `BEGIN ATOMIC ... END` or `RETURN ...`: bound when the routine is made. */
  readonly atomic?: readonly UnboundQuery[];
  /** It was written as RETURN. */
  readonly returnsExpression?: true;
}

export interface AlterRoutine extends Base {
  readonly kind: 'alter routine';
  readonly routine: ObjectName;
  readonly attributes: RoutineAttributes;
}

export interface CreateAggregate extends Base {
  readonly kind: 'create aggregate';
  readonly name: Name;
  readonly replace: boolean;
  /** Absent: the old style, with `basetype` among the options. */
  readonly args?: readonly RoutineArgument[];
  /** How many of the arguments are direct; undefined: it is not an ordered-set aggregate. */
  readonly direct?: number;
  readonly options: readonly Option[];
}

export interface CreateOperator extends Base {
  readonly kind: 'create operator';
  readonly name: Name;
  readonly options: readonly Option[];
}

export interface AlterOperator extends Base {
  readonly kind: 'alter operator';
  readonly operator: ObjectName;
  readonly options: readonly Option[];
}

export interface OperatorClassItem {
  readonly kind: 'operator' | 'function' | 'storage';
  readonly name?: Name;
  readonly number?: number;
  readonly args?: readonly TypeName[];
  readonly classArgs?: readonly TypeName[];
  readonly storage?: TypeName;
}

export interface CreateOperatorClass extends Base {
  readonly kind: 'create operator class';
  readonly name: Name;
  readonly family?: Name;
  readonly method: string;
  readonly type: TypeName;
  readonly isDefault: boolean;
  readonly items: readonly OperatorClassItem[];
}

export interface CreateOperatorFamily extends Base {
  readonly kind: 'create operator family';
  readonly name: Name;
  readonly method: string;
}

export interface AlterOperatorFamily extends Base {
  readonly kind: 'alter operator family';
  readonly name: Name;
  readonly method: string;
  readonly drop: boolean;
  readonly items: readonly OperatorClassItem[];
}

export interface CreateCast extends Base {
  readonly kind: 'create cast';
  readonly source: TypeName;
  readonly target: TypeName;
  readonly function?: ObjectName;
  readonly inout: boolean;
  readonly context: 'implicit' | 'assignment' | 'explicit';
}

export interface CreateTransform extends Base {
  readonly kind: 'create transform';
  readonly type: TypeName;
  readonly language: string;
  readonly functions: readonly ObjectName[];
  readonly replace: boolean;
}

export interface CreateConversion extends Base {
  readonly kind: 'create conversion';
  readonly name: Name;
  readonly isDefault: boolean;
  readonly from: string;
  readonly to: string;
  readonly function: Name;
}

export interface CreateLanguage extends Base {
  readonly kind: 'create language';
  readonly name: string;
  readonly replace: boolean;
  readonly trusted: boolean;
  readonly handler?: Name;
}

export interface CreateAccessMethod extends Base {
  readonly kind: 'create access method';
  readonly name: string;
  readonly type: 'table' | 'index';
  readonly handler: Name;
}

export interface CreateCollation extends Base {
  readonly kind: 'create collation';
  readonly name: Name;
  readonly ifNotExists: boolean;
  readonly from?: Name;
  readonly options: readonly Option[];
}

export interface CreateTextSearch extends Base {
  readonly kind: 'create text search';
  readonly object: 'text search configuration' | 'text search dictionary' | 'text search parser' | 'text search template';
  readonly name: Name;
  readonly options: readonly Option[];
}

export interface AlterTextSearch extends Base {
  readonly kind: 'alter text search';
  readonly object: 'text search configuration' | 'text search dictionary';
  readonly name: Name;
  /** ALTER MAPPING: the token types, and the dictionaries that are to read them. */
  readonly tokens?: readonly string[];
  readonly dictionaries?: readonly (readonly string[])[];
}

// ---------------------------------------------------------------- types

export interface CreateBaseType extends Base {
  readonly kind: 'create base type';
  readonly name: Name;
  /** Absent: a shell type. */
  readonly options?: readonly Option[];
}

export interface AlterBaseType extends Base {
  readonly kind: 'alter base type';
  readonly name: Name;
  readonly options: readonly Option[];
}

export interface CreateComposite extends Base {
  readonly kind: 'create composite';
  readonly name: Name;
  readonly columns: readonly ColumnDefinition[];
}

export interface CreateEnum extends Base {
  readonly kind: 'create enum';
  readonly name: Name;
  readonly labels: readonly string[];
}

export interface AlterEnum extends Base {
  readonly kind: 'alter enum';
  readonly name: Name;
  readonly action:
    | { readonly kind: 'add'; readonly label: string; readonly neighbour?: string; readonly after: boolean; readonly ifNotExists: boolean }
    | { readonly kind: 'rename'; readonly from: string; readonly to: string };
}

export interface CreateRangeType extends Base {
  readonly kind: 'create range type';
  readonly name: Name;
  readonly options: readonly Option[];
}

export interface CreateDomain extends Base {
  readonly kind: 'create domain';
  readonly name: Name;
  readonly type: TypeName;
  readonly collation?: Name;
  readonly constraints: readonly ConstraintDefinition[];
}

export interface AlterDomain extends Base {
  readonly kind: 'alter domain';
  readonly name: Name;
  readonly action:
    | { readonly kind: 'set default'; readonly value: Unbound }
    | { readonly kind: 'drop default' | 'set not null' | 'drop not null' }
    | { readonly kind: 'add constraint'; readonly constraint: ConstraintDefinition }
    | { readonly kind: 'drop constraint'; readonly name: string; readonly ifExists: boolean; readonly cascade: boolean }
    | { readonly kind: 'validate constraint'; readonly name: string };
}

// ---------------------------------------------------------------- what hangs on tables

export type TriggerEvent = 'insert' | 'update' | 'delete' | 'truncate';

export interface CreateTrigger extends Base {
  readonly kind: 'create trigger';
  readonly name: string;
  readonly table: Name;
  readonly function: Name;
  readonly args: readonly string[];
  readonly timing: 'before' | 'after' | 'instead of';
  readonly events: readonly TriggerEvent[];
  readonly columns: readonly string[];
  readonly level: 'row' | 'statement';
  readonly when?: Unbound;
  readonly constraint: boolean;
  readonly from?: Name;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly transitions: readonly { readonly name: string; readonly isNew: boolean; readonly isTable: boolean }[];
  readonly replace: boolean;
}

export interface CreateEventTrigger extends Base {
  readonly kind: 'create event trigger';
  readonly name: string;
  readonly event: string;
  readonly filters: readonly { readonly variable: string; readonly values: readonly string[] }[];
  readonly function: Name;
}

export interface AlterEventTrigger extends Base {
  readonly kind: 'alter event trigger';
  readonly name: string;
  readonly mode: FireMode;
}

export interface CreateRule extends Base {
  readonly kind: 'create rule';
  readonly name: string;
  readonly table: Name;
  readonly event: 'select' | 'insert' | 'update' | 'delete';
  readonly instead: boolean;
  readonly where?: Unbound;
  readonly actions: readonly (UnboundQuery | { readonly kind: 'notify'; readonly channel: string; readonly payload?: string })[];
  readonly replace: boolean;
}

export type PolicyCommand = 'all' | 'select' | 'insert' | 'update' | 'delete';

export interface CreatePolicy extends Base {
  readonly kind: 'create policy';
  readonly name: string;
  readonly table: Name;
  readonly command: PolicyCommand;
  readonly permissive: boolean;
  readonly roles: readonly RoleName[];
  readonly using?: Unbound;
  readonly check?: Unbound;
}

export interface AlterPolicy extends Base {
  readonly kind: 'alter policy';
  readonly name: string;
  readonly table: Name;
  /** Absent: unchanged. */
  readonly roles?: readonly RoleName[];
  readonly using?: Unbound;
  readonly check?: Unbound;
}

export interface CreateStatistics extends Base {
  readonly kind: 'create statistics';
  readonly name?: Name;
  readonly kinds: readonly string[];
  readonly parts: readonly IndexPart[];
  readonly table: Name;
  readonly ifNotExists: boolean;
}

export interface AlterStatistics extends Base {
  readonly kind: 'alter statistics';
  readonly name: Name;
  readonly target?: number;
  readonly ifExists: boolean;
}

// ---------------------------------------------------------------- around the schema

export interface CreateExtension extends Base {
  readonly kind: 'create extension';
  readonly name: string;
  readonly schema?: string;
  readonly version?: string;
  readonly cascade: boolean;
  readonly ifNotExists: boolean;
}

export interface AlterExtension extends Base {
  readonly kind: 'alter extension';
  readonly name: string;
  readonly action: { readonly kind: 'update' } | { readonly kind: 'add' | 'drop'; readonly object: ObjectName };
}

export interface CreateForeign extends Base {
  readonly kind: 'create foreign';
  readonly object: 'foreign data wrapper' | 'server' | 'user mapping';
  readonly name: string;
  /** A wrapper's HANDLER and VALIDATOR. */
  readonly functions?: readonly Name[];
  /** The server's wrapper; the user mapping's role. */
  readonly wrapper?: string;
  readonly user?: RoleName;
  readonly options: readonly Option[];
  readonly ifNotExists: boolean;
}

export interface AlterForeign extends Base {
  readonly kind: 'alter foreign';
  readonly object: 'foreign data wrapper' | 'server' | 'user mapping';
  readonly name: string;
  readonly user?: RoleName;
  readonly options: readonly Option[];
}

export interface ImportForeignSchema extends Base {
  readonly kind: 'import foreign schema';
  readonly server: string;
  readonly remote: string;
  readonly into: string;
}

export interface PublicationObject {
  readonly kind: 'table' | 'tables in schema' | 'tables in current schema' | 'all tables';
  readonly table?: Name;
  readonly only?: boolean;
  readonly schema?: string;
  readonly columns?: readonly string[];
  readonly where?: Unbound;
}

export interface CreatePublication extends Base {
  readonly kind: 'create publication';
  readonly name: string;
  readonly allTables: boolean;
  readonly objects: readonly PublicationObject[];
  readonly options: readonly Option[];
}

export interface AlterPublication extends Base {
  readonly kind: 'alter publication';
  readonly name: string;
  readonly action: 'add' | 'set' | 'drop' | 'options';
  readonly objects: readonly PublicationObject[];
  readonly options: readonly Option[];
}

export interface CreateSubscription extends Base {
  readonly kind: 'create subscription';
  readonly name: string;
}

// ---------------------------------------------------------------- roles and privileges

export interface RoleAttributes {
  readonly superuser?: boolean;
  readonly bypassRowSecurity?: boolean;
  readonly createRole?: boolean;
  readonly createDatabase?: boolean;
  readonly login?: boolean;
  readonly replication?: boolean;
  readonly inherit?: boolean;
}

export interface CreateRole extends Base {
  readonly kind: 'create role';
  readonly name: string;
  readonly attributes: RoleAttributes;
  readonly inRoles: readonly RoleName[];
  readonly members: readonly RoleName[];
  readonly adminMembers: readonly RoleName[];
}

export interface AlterRole extends Base {
  readonly kind: 'alter role';
  readonly role: RoleName;
  readonly attributes: RoleAttributes;
  /** ALTER GROUP ... ADD/DROP USER. */
  readonly members?: { readonly add: boolean; readonly roles: readonly RoleName[] };
}

export interface AlterRoleSettings extends Base {
  readonly kind: 'alter role settings';
  /** Absent: ALL. With a database and no role: ALTER DATABASE ... SET. */
  readonly role?: RoleName;
  readonly database?: string;
  readonly setting: Setting;
}

export interface DropRoles extends Base {
  readonly kind: 'drop roles';
  readonly roles: readonly RoleName[];
  readonly ifExists: boolean;
}

export interface GrantRole extends Base {
  readonly kind: 'grant role';
  readonly grant: boolean;
  readonly roles: readonly { readonly name: string; readonly at: number }[];
  readonly to: readonly RoleName[];
  readonly options: { readonly admin?: boolean; readonly inherit?: boolean; readonly set?: boolean };
  readonly grantedBy?: RoleName;
  readonly cascade: boolean;
}

/** `privileges` absent: ALL. */
export interface GrantedPrivilege {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface Grant extends Base {
  readonly kind: 'grant';
  readonly grant: boolean;
  readonly objectKind: ObjectKind;
  readonly target:
    | { readonly kind: 'objects'; readonly objects: readonly ObjectName[] }
    | { readonly kind: 'all in schema'; readonly schemas: readonly string[] };
  readonly privileges?: readonly GrantedPrivilege[];
  /** ALL [PRIVILEGES] (columns). */
  readonly allColumns?: readonly string[];
  readonly to: readonly RoleName[];
  readonly grantOption: boolean;
  readonly grantedBy?: RoleName;
  readonly cascade: boolean;
}

export interface AlterDefaultPrivileges extends Base {
  readonly kind: 'alter default privileges';
  readonly roles: readonly RoleName[];
  readonly schemas: readonly string[];
  readonly grant: boolean;
  readonly objectKind: 'table' | 'sequence' | 'function' | 'type' | 'schema' | 'large object';
  readonly privileges?: readonly GrantedPrivilege[];
  readonly to: readonly RoleName[];
  readonly grantOption: boolean;
}

export interface ReassignOwned extends Base {
  readonly kind: 'reassign owned';
  readonly roles: readonly RoleName[];
  readonly to: RoleName;
}

export interface DropOwned extends Base {
  readonly kind: 'drop owned';
  readonly roles: readonly RoleName[];
  readonly cascade: boolean;
}

// ---------------------------------------------------------------- any object

export interface Rename extends Base {
  readonly kind: 'rename';
  readonly object: ObjectName;
  readonly to: string;
  readonly ifExists: boolean;
  readonly only: boolean;
  readonly cascade: boolean;
  /** The kind that was written (ALTER TABLE may rename a view). */
  readonly relationKind?: ObjectKind;
}

export interface SetSchema extends Base {
  readonly kind: 'set schema';
  readonly object: ObjectName;
  readonly schema: string;
  readonly ifExists: boolean;
}

export interface SetOwner extends Base {
  readonly kind: 'set owner';
  readonly object: ObjectName;
  readonly owner: RoleName;
}

export interface DependsOnExtension extends Base {
  readonly kind: 'depends on extension';
  readonly object: ObjectName;
  readonly extension: string;
  readonly remove: boolean;
}

export interface Drop extends Base {
  readonly kind: 'drop';
  readonly objectKind: ObjectKind;
  readonly objects: readonly ObjectName[];
  readonly ifExists: boolean;
  readonly cascade: boolean;
  readonly concurrently: boolean;
}

export interface Comment extends Base {
  readonly kind: 'comment';
  readonly object: ObjectName;
  readonly text?: string;
}

// ---------------------------------------------------------------- the session

export interface Setting {
  /** `role`, `session_authorization`, `transaction_isolation` and `search_path` are settings like any other. */
  readonly name: string;
  readonly action: 'set' | 'default' | 'reset' | 'reset all' | 'from current';
  readonly values: readonly (string | number)[];
  readonly at: number;
}

export interface SetSetting extends Base {
  readonly kind: 'set';
  readonly setting: Setting;
  readonly local: boolean;
}

export interface SetConstraints extends Base {
  readonly kind: 'set constraints';
  /** Absent: ALL. */
  readonly names?: readonly Name[];
  readonly deferred: boolean;
}

export interface Transaction extends Base {
  readonly kind: 'transaction';
  readonly action:
    | 'begin'
    | 'commit'
    | 'rollback'
    | 'savepoint'
    | 'release'
    | 'rollback to'
    | 'prepare'
    | 'commit prepared'
    | 'rollback prepared';
  readonly savepoint?: string;
  readonly chain: boolean;
}

export interface Discard extends Base {
  readonly kind: 'discard';
  readonly what: 'all' | 'plans' | 'sequences' | 'temporary tables';
}

export interface RunQuery extends Base {
  readonly kind: 'query';
  readonly query: UnboundQuery;
  readonly explainOnly?: boolean;
}

export interface RunBlock extends Base {
  readonly kind: 'do';
  readonly language: string;
  readonly body: string;
  /** Where the body begins; absent where it is spelled with escapes. */
  readonly bodyAt?: number;
}

export interface CallProcedure extends Base {
  readonly kind: 'call';
  readonly call: Unbound;
}

export interface Truncate extends Base {
  readonly kind: 'truncate';
  readonly tables: readonly { readonly name: Name; readonly only: boolean }[];
  readonly restart: boolean;
  readonly cascade: boolean;
}

export interface Copy extends Base {
  readonly kind: 'copy';
  readonly table?: Name;
  readonly query?: UnboundQuery;
  readonly columns: readonly string[];
  readonly from: boolean;
  readonly source: 'stdin' | 'file' | 'program';
  readonly options: readonly Option[];
  readonly where?: Unbound;
  /** The lines behind COPY ... FROM stdin, as read. */
  readonly data?: string;
}

export interface Lock extends Base {
  readonly kind: 'lock';
  readonly tables: readonly Name[];
  readonly mode: string;
}

export interface Prepare extends Base {
  readonly kind: 'prepare';
  readonly name: string;
  readonly types: readonly TypeName[];
  readonly query: UnboundQuery;
}

export interface Execute extends Base {
  readonly kind: 'execute';
  readonly name: string;
  readonly args: readonly Unbound[];
}

export interface Deallocate extends Base {
  readonly kind: 'deallocate';
  /** Absent: ALL. */
  readonly name?: string;
}

export interface DeclareCursor extends Base {
  readonly kind: 'declare cursor';
  readonly name: string;
  readonly query: UnboundSelect | UnboundQuery;
  readonly hold: boolean;
}

export interface Database extends Base {
  readonly kind: 'database';
  readonly action: 'create' | 'drop' | 'alter' | 'tablespace';
  readonly name: string;
}

/** VACUUM, ANALYZE, CLUSTER, REINDEX, CHECKPOINT: no schema effect, but not allowed everywhere. */
export interface Maintenance extends Base {
  readonly kind: 'maintenance';
  readonly what: 'vacuum' | 'analyze' | 'cluster' | 'reindex' | 'checkpoint' | 'alter system';
  readonly relations: readonly Name[];
  readonly concurrently: boolean;
  readonly object?: 'table' | 'index' | 'schema' | 'database' | 'system';
  /** CLUSTER ... USING. */
  readonly index?: string;
}

export interface Show extends Base {
  readonly kind: 'show';
  readonly name: string;
}

/** Understood, and without effect on the schema: NOTIFY, FETCH, SECURITY LABEL, ... */
export interface NoEffect extends Base {
  readonly kind: 'no effect';
  readonly what: string;
}

/** It parses, and PostgreSQL refuses it for its form alone, whatever the schema is. */
export interface Malformed extends Base {
  readonly kind: 'malformed';
  readonly sqlstate: string;
  readonly message: string;
}

/** Read, and not understood: counted, named, and what it may touch becomes unsure. */
export interface Unmodelled extends Base {
  readonly kind: 'unmodelled';
  readonly what: string;
  readonly touches: readonly Name[];
}

export type { UnboundInsert };
