/**
 * Expressions and queries as they were written: names not yet looked up. `lower` makes them, `bind` reads them.
 * Every `at` is a byte offset into the text of the statement's source.
 */

/** A name as it was written: `docs`, `public.docs`. */
export interface Name {
  readonly schema?: string;
  readonly name: string;
  readonly at: number;
}

/** A type as it was written. `int4[][]` has two dimensions; `%TYPE` names a column. */
export interface TypeName {
  readonly path: readonly string[];
  readonly modifiers: readonly Unbound[];
  readonly dimensions: number;
  readonly setof: boolean;
  readonly percentType: boolean;
  readonly at: number;
}

export type Unbound =
  | UnboundConstant
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly star: boolean; readonly at: number }
  | { readonly kind: 'parameter'; readonly number: number; readonly at: number }
  | UnboundCall
  | { readonly kind: 'operator'; readonly name: readonly string[]; readonly left?: Unbound; readonly right: Unbound; readonly at: number }
  | {
      readonly kind: 'quantified';
      readonly all: boolean;
      readonly name: readonly string[];
      readonly left: Unbound;
      readonly right: Unbound;
      readonly at: number;
    }
  | { readonly kind: 'and' | 'or'; readonly args: readonly Unbound[]; readonly at: number }
  | { readonly kind: 'not'; readonly arg: Unbound; readonly at: number }
  | { readonly kind: 'is null'; readonly arg: Unbound; readonly negated: boolean; readonly at: number }
  | {
      readonly kind: 'is truth';
      readonly arg: Unbound;
      readonly is: 'true' | 'false' | 'unknown';
      readonly negated: boolean;
      readonly at: number;
    }
  | { readonly kind: 'is distinct'; readonly left: Unbound; readonly right: Unbound; readonly negated: boolean; readonly at: number }
  | { readonly kind: 'nullif'; readonly left: Unbound; readonly right: Unbound; readonly at: number }
  | { readonly kind: 'in'; readonly left: Unbound; readonly list: readonly Unbound[]; readonly negated: boolean; readonly at: number }
  | {
      readonly kind: 'between';
      readonly arg: Unbound;
      readonly low: Unbound;
      readonly high: Unbound;
      readonly negated: boolean;
      readonly symmetric: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'case';
      readonly subject?: Unbound;
      readonly whens: readonly { readonly when: Unbound; readonly then: Unbound }[];
      readonly otherwise?: Unbound;
      readonly at: number;
    }
  | { readonly kind: 'coalesce' | 'greatest' | 'least'; readonly args: readonly Unbound[]; readonly at: number }
  | { readonly kind: 'cast'; readonly arg: Unbound; readonly type: TypeName; readonly at: number }
  | { readonly kind: 'collate'; readonly arg: Unbound; readonly collation: Name; readonly at: number }
  | { readonly kind: 'array'; readonly elements: readonly Unbound[]; readonly at: number }
  | { readonly kind: 'row'; readonly fields: readonly Unbound[]; readonly explicit: boolean; readonly at: number }
  | UnboundSubquery
  | { readonly kind: 'indirection'; readonly arg: Unbound; readonly steps: readonly UnboundStep[]; readonly at: number }
  | { readonly kind: 'session'; readonly what: SessionValue; readonly modifier?: number; readonly at: number }
  | { readonly kind: 'default'; readonly at: number }
  | { readonly kind: 'current of'; readonly cursor: string; readonly at: number }
  | { readonly kind: 'grouping'; readonly args: readonly Unbound[]; readonly at: number }
  | { readonly kind: 'merge action'; readonly at: number }
  | UnboundXml
  | UnboundJson;

export interface UnboundConstant {
  readonly kind: 'constant';
  /** A `string` is of no type until its use decides; `number` keeps the digits of what does not fit 32 bits. */
  readonly form: 'integer' | 'number' | 'string' | 'bit' | 'boolean' | 'null';
  readonly value: string | number | boolean | null;
  readonly at: number;
}

export interface UnboundCall {
  readonly kind: 'call';
  readonly name: readonly string[];
  readonly args: readonly Unbound[];
  /** Names of the trailing arguments that have one (`f(1, b => 2)`). */
  readonly argNames?: readonly (string | undefined)[];
  readonly star: boolean;
  readonly distinct: boolean;
  readonly variadic: boolean;
  readonly order: readonly UnboundSort[];
  readonly filter?: Unbound;
  readonly withinGroup: boolean;
  readonly over?: UnboundWindow;
  /** EXTRACT, OVERLAY, POSITION, AT TIME ZONE and the like: a call that is not written as one. */
  readonly sqlSyntax: boolean;
  readonly at: number;
}

export interface UnboundSubquery {
  readonly kind: 'subquery';
  readonly how: 'exists' | 'any' | 'all' | 'scalar' | 'array';
  readonly test?: Unbound;
  /** The comparison of ANY and ALL; IN is `=`. */
  readonly operator?: readonly string[];
  readonly query: UnboundQuery;
  readonly at: number;
}

export type UnboundStep =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'star' }
  | { readonly kind: 'element'; readonly index: Unbound }
  | { readonly kind: 'slice'; readonly low?: Unbound; readonly high?: Unbound };

/** What the session says of itself (CURRENT_USER, CURRENT_DATE, ...). */
export type SessionValue =
  | 'current_date'
  | 'current_time'
  | 'current_timestamp'
  | 'localtime'
  | 'localtimestamp'
  | 'current_role'
  | 'current_user'
  | 'user'
  | 'session_user'
  | 'current_catalog'
  | 'current_schema';

export interface UnboundXml {
  readonly kind: 'xml';
  readonly what: 'concat' | 'element' | 'forest' | 'parse' | 'pi' | 'root' | 'serialize' | 'document';
  readonly name?: string;
  readonly named: readonly { readonly name?: string; readonly value: Unbound }[];
  readonly args: readonly Unbound[];
  readonly type?: TypeName;
  readonly at: number;
}

/** The SQL/JSON constructors and queries; what is computed from what is all that matters here. */
export interface UnboundJson {
  readonly kind: 'json';
  readonly what:
    | 'object'
    | 'array'
    | 'array query'
    | 'objectagg'
    | 'arrayagg'
    | 'parse'
    | 'scalar'
    | 'serialize'
    | 'is json'
    | 'value'
    | 'query'
    | 'exists';
  readonly args: readonly Unbound[];
  readonly query?: UnboundQuery;
  readonly returning?: TypeName;
  readonly at: number;
}

export interface UnboundSort {
  readonly by: Unbound;
  readonly descending: boolean;
  readonly nullsFirst?: boolean;
  readonly using?: readonly string[];
}

export interface UnboundWindow {
  readonly name?: string;
  /** An existing window that this one starts from. */
  readonly base?: string;
  readonly partition: readonly Unbound[];
  readonly order: readonly UnboundSort[];
  readonly frame: number;
  readonly start?: Unbound;
  readonly end?: Unbound;
  readonly at: number;
}

export type UnboundQuery =
  | UnboundSelect
  | UnboundSetOperation
  | UnboundValues
  | UnboundInsert
  | UnboundUpdate
  | UnboundDelete
  | UnboundMerge;

export interface UnboundWith {
  readonly recursive: boolean;
  readonly tables: readonly UnboundCommonTable[];
}

export interface UnboundCommonTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly query: UnboundQuery;
  readonly materialized?: boolean;
  readonly search?: { readonly column: string };
  readonly cycle?: { readonly mark: string; readonly path: string };
  readonly at: number;
}

export interface UnboundTarget {
  /** The column's new name in a SELECT list; the column to set in an UPDATE. */
  readonly name?: string;
  readonly steps?: readonly UnboundStep[];
  readonly value: Unbound;
  /** Where `(a, b) = (...)` is spread over several targets: which element of it this one takes, from 0. */
  readonly element?: number;
  readonly at: number;
}

/** What every query may end in. */
export interface UnboundTail {
  readonly with?: UnboundWith;
  readonly order: readonly UnboundSort[];
  readonly offset?: Unbound;
  readonly limit?: Unbound;
  readonly withTies: boolean;
  readonly locks: readonly UnboundLock[];
}

export interface UnboundLock {
  readonly strength: 'update' | 'no key update' | 'share' | 'key share';
  readonly of: readonly string[];
}

export interface UnboundSelect extends UnboundTail {
  readonly kind: 'select';
  readonly distinct: false | true | readonly Unbound[];
  readonly targets: readonly UnboundTarget[];
  readonly from: readonly UnboundRange[];
  readonly where?: Unbound;
  readonly group: readonly UnboundGrouping[];
  readonly groupDistinct: boolean;
  readonly having?: Unbound;
  readonly windows: readonly UnboundWindow[];
  /** SELECT ... INTO makes a table; in a PL/pgSQL body it is cut out before. */
  readonly into?: Name;
  readonly at: number;
}

export type UnboundGrouping =
  | { readonly kind: 'expression'; readonly by: Unbound }
  | { readonly kind: 'rollup' | 'cube' | 'sets' | 'empty'; readonly items: readonly UnboundGrouping[] };

export interface UnboundSetOperation extends UnboundTail {
  readonly kind: 'set operation';
  readonly operation: 'union' | 'intersect' | 'except';
  readonly all: boolean;
  readonly left: UnboundQuery;
  readonly right: UnboundQuery;
  readonly at: number;
}

export interface UnboundValues extends UnboundTail {
  readonly kind: 'values';
  readonly rows: readonly (readonly Unbound[])[];
  readonly at: number;
}

export interface UnboundInsert {
  readonly kind: 'insert';
  readonly with?: UnboundWith;
  readonly into: UnboundTable;
  readonly columns?: readonly UnboundTarget[];
  /** Absent: DEFAULT VALUES. */
  readonly query?: UnboundQuery;
  readonly overriding?: 'system' | 'user';
  readonly conflict?: UnboundConflict;
  readonly returning?: readonly UnboundTarget[];
  readonly at: number;
}

export interface UnboundConflict {
  readonly constraint?: string;
  readonly columns?: readonly { readonly by: Unbound; readonly opclass?: Name; readonly collation?: Name }[];
  readonly where?: Unbound;
  readonly set?: readonly UnboundTarget[];
  readonly setWhere?: Unbound;
  readonly at: number;
}

export interface UnboundUpdate {
  readonly kind: 'update';
  readonly with?: UnboundWith;
  readonly table: UnboundTable;
  readonly set: readonly UnboundTarget[];
  readonly from: readonly UnboundRange[];
  readonly where?: Unbound;
  readonly returning?: readonly UnboundTarget[];
  readonly at: number;
}

export interface UnboundDelete {
  readonly kind: 'delete';
  readonly with?: UnboundWith;
  readonly table: UnboundTable;
  readonly using: readonly UnboundRange[];
  readonly where?: Unbound;
  readonly returning?: readonly UnboundTarget[];
  readonly at: number;
}

export interface UnboundMerge {
  readonly kind: 'merge';
  readonly with?: UnboundWith;
  readonly table: UnboundTable;
  readonly using: UnboundRange;
  readonly on: Unbound;
  readonly whens: readonly UnboundMergeWhen[];
  readonly returning?: readonly UnboundTarget[];
  readonly at: number;
}

export interface UnboundMergeWhen {
  readonly match: 'matched' | 'not matched by source' | 'not matched';
  readonly condition?: Unbound;
  readonly action: 'insert' | 'update' | 'delete' | 'nothing';
  readonly targets: readonly UnboundTarget[];
  readonly values: readonly Unbound[];
  readonly overriding?: 'system' | 'user';
}

export type UnboundRange =
  | UnboundTable
  | {
      readonly kind: 'subquery';
      readonly query: UnboundQuery;
      readonly lateral: boolean;
      readonly alias?: UnboundAlias;
      readonly at: number;
    }
  | UnboundFunctionRange
  | UnboundJoin
  | {
      readonly kind: 'sample';
      readonly range: UnboundRange;
      readonly method: readonly string[];
      readonly args: readonly Unbound[];
      readonly repeatable?: Unbound;
      readonly at: number;
    }
  | UnboundTableFunction;

export interface UnboundTable {
  readonly kind: 'table';
  readonly name: Name;
  readonly only: boolean;
  readonly alias?: UnboundAlias;
  readonly at: number;
}

export interface UnboundAlias {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface UnboundColumnDefinition {
  readonly name: string;
  readonly type: TypeName;
}

export interface UnboundFunctionRange {
  readonly kind: 'function';
  readonly calls: readonly { readonly call: Unbound; readonly columns: readonly UnboundColumnDefinition[] }[];
  readonly lateral: boolean;
  readonly ordinality: boolean;
  readonly alias?: UnboundAlias;
  /** `AS t(a int, b text)` behind a single call. */
  readonly columns: readonly UnboundColumnDefinition[];
  readonly at: number;
}

export interface UnboundJoin {
  readonly kind: 'join';
  readonly type: 'inner' | 'left' | 'full' | 'right';
  readonly natural: boolean;
  readonly left: UnboundRange;
  readonly right: UnboundRange;
  readonly using?: readonly string[];
  readonly usingAlias?: string;
  readonly on?: Unbound;
  readonly alias?: UnboundAlias;
  readonly at: number;
}

/** XMLTABLE and JSON_TABLE: columns with types, over arguments. */
export interface UnboundTableFunction {
  readonly kind: 'table function';
  readonly args: readonly Unbound[];
  readonly columns: readonly { readonly name: string; readonly type?: TypeName; readonly args: readonly Unbound[] }[];
  readonly lateral: boolean;
  readonly alias?: UnboundAlias;
  readonly at: number;
}
