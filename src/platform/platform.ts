import type { Settings } from '../settings/schema.ts';
import type { Source } from '../source.ts';

/**
 * Where migrations run: what the database holds before the first one, and who the roles are that it knows by then.
 * Facts only; what follows from them is decided elsewhere.
 */
export interface Platform {
  /** As the setting `platform` has it. */
  readonly name: PlatformName;
  /** As people call it. */
  readonly title: string;
  /** The database that migrations are run in, where its name is always the same. */
  readonly database: string | undefined;
  /** What the role that migrates is, where the platform says so; replay calls that role `postgres` everywhere. */
  readonly migrator: Settings['migrator'];
  /** Roles of the platform's own services and of its operators: no caller ever has one of them. */
  readonly serviceRoles: readonly string[];
  /** Roles that requests run with. */
  readonly callers: readonly Caller[];
  /** Schemas whose tables and functions the platform's API offers. */
  readonly exposedSchemas: (evidence: Evidence) => readonly string[];
  /** Schemas that are the platform's business, not the folder's. */
  readonly ownSchemas: readonly string[];
  /** Settings that say who calls, and that the platform sets from a verified token. For both lists see `isAmong`. */
  readonly identitySettings: readonly string[];
  /** Settings that hold whatever the caller sent. */
  readonly callerSettings: readonly string[];
  /** Why this repository's migrations run here, in words; nothing where they do not seem to. */
  readonly recognise: (evidence: Evidence) => string | undefined;
  /** SQL to be replayed before the first migration, in order. Brought in when it is asked for: the others pay nothing. */
  readonly sql: (evidence: Evidence) => Promise<readonly Source[]>;
}

export type PlatformName = NonNullable<Settings['platform']>;

/** A role that requests run with. */
export interface Caller {
  readonly role: string;
  /** A token stands behind it, so the settings of identity name somebody; else they are empty. */
  readonly identified: boolean;
  /** `api`: it reaches what an HTTP API offers. `sql`: it can send statements of its own. */
  readonly through: 'api' | 'sql';
  readonly why: string;
}

/** What a repository shows of where its migrations run. */
export interface Evidence {
  /** The version of the first migration, as its tool spells it. */
  readonly firstVersion?: string | undefined;
  /** The folder of migrations, with slashes. */
  readonly folder: string;
  /** A file's text, by a name relative to the folder of migrations or to one of those above it, the nearest first. */
  readonly file: (name: string) => string | undefined;
  /** Texts of the migrations. */
  readonly texts: () => Iterable<string>;
}
