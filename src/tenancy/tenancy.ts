/** Whose rows are whose: what the prover takes as given, and why. */
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';

export interface Tenancy {
  /** What rows are divided by. */
  readonly axes: readonly Axis[];
  /** Every table, materialized and foreign table of the folder, by its relation's id; views have none. */
  readonly scopes: ReadonlyMap<number, Scope>;
  readonly context: readonly ContextValue[];
  /** Columns by which rows are everybody's, as the settings have decided; by `columnKey`. */
  readonly flags: ReadonlySet<number>;
}

/** A kind of owner that rows may have: the tenants of one root table, or users; an e-mail address stands for its user. */
export interface Axis {
  readonly name: string;
  readonly kind: 'tenant' | 'user' | 'email';
  /** The table whose key the owners are, where there is one. */
  readonly root?: number;
  readonly key?: number;
}

export type ScopeKind = 'root' | 'column' | 'owner' | 'through' | 'members' | 'array' | 'path' | 'none' | 'undecided';

export interface Scope {
  readonly kind: ScopeKind;
  /** All ways in which a row says whose it is; a caller who is one of them has it by right. Empty for `none` and `undecided`. */
  readonly belongs: readonly Belonging[];
  /** A row whose owner column is empty is nobody's: it is reference data, or shared. */
  readonly why: string;
  readonly sure: boolean;
}

export type Belonging =
  /** The column holds the owner: a tenant's key, a user's. */
  | { readonly how: 'column'; readonly axis: Axis; readonly attribute: number }
  /** The column holds an array of owners. */
  | { readonly how: 'array'; readonly axis: Axis; readonly attribute: number }
  /** The first segment of a path (`<owner>/file`). */
  | { readonly how: 'path'; readonly axis: Axis; readonly attribute: number }
  /** The row is its parent's owners': a foreign key, or a column named after a parent's key. */
  | {
      readonly how: 'through';
      readonly attributes: readonly number[];
      readonly parent: number;
      readonly parentAttributes: readonly number[];
    };

/** A value that says who calls. */
export interface ContextValue {
  /** The setting, in lower case, and where it holds JSON the path into it: `request.jwt.claims` with `['app_metadata', 'tenant_id']`. */
  readonly setting: string;
  readonly path: readonly string[];
  readonly is: 'tenant' | 'user' | 'email' | 'role' | 'bypass' | 'other';
  /** Set by the server from what it has verified, or by the caller. */
  readonly from: 'server' | 'caller';
  readonly axis?: Axis;
  /** The value is a list of owners. */
  readonly list?: true;
  /** As people write it: `current_setting('app.tenant_id')`, `auth.jwt() -> 'app_metadata' ->> 'tenant_id'`. */
  readonly expression: string;
  readonly why: string;
}

/** What the place where the folder runs says about callers; facts of a platform, and of the settings. */
export interface Regime {
  /** Settings that say who calls, as the platform verifies them. */
  readonly identitySettings: readonly string[];
  /** Settings that hold whatever the caller sent. */
  readonly callerSettings: readonly string[];
  readonly serviceRoles: readonly string[];
  readonly callers: readonly {
    readonly role: string;
    readonly identified: boolean;
    readonly through: 'api' | 'sql';
    readonly why: string;
  }[];
  /** Schemas that are the platform's own business. */
  readonly ownSchemas: readonly string[];
  /** What the role that migrates is, where that is known. */
  readonly migrator: 'superuser' | 'bypassrls' | 'plain' | undefined;
  readonly callersCome: 'api' | 'sql';
}

/** Everything that a routine's body says, with names bound as a call would bind them; nothing where it cannot be read. */
export type BodyReader = (routine: Routine) =>
  | {
      readonly queries: readonly Query[];
      readonly expressions: readonly Expression[];
      /** What RETURN gives, in PL/pgSQL. */
      readonly returned?: readonly (Expression | Query)[];
      /** What PL/pgSQL variables are filled with, by their slots: the numbers of their parameters. */
      readonly stored?: ReadonlyMap<number, readonly Expression[]>;
    }
  | undefined;
