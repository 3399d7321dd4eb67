import * as z from 'zod/mini';

/** What a user may configure. Data, never code; a key that is not here is refused. */
export const schema = z.strictObject({
  $schema: z.optional(z.string()),
  /** What the database provides before the first migration. */
  platform: z.optional(z.enum(['postgres', 'supabase', 'neon', 'hasura', 'nhost'])),
  /** SQL files that run after the platform and before the first migration, relative to the settings file. */
  prelude: z.optional(z.array(z.string())),
  /** The server's major version. */
  postgres: z.optional(z.union([z.literal(15), z.literal(16), z.literal(17), z.literal(18)])),
  /** What the role that migrates is, which decides what its definer functions and views reach. */
  migrator: z.optional(z.enum(['superuser', 'bypassrls', 'plain'])),
  /** How callers come: through an API that offers tables and functions, or with SQL of their own. */
  callers: z.optional(z.enum(['api', 'sql'])),
  /** Text to be replaced before SQL is parsed: `"${ehrSchema}": "ehr"`. */
  placeholders: z.optional(z.record(z.string(), z.string())),
  /** The search_path that migrations start with, as one writes it after SET search_path TO. */
  searchPath: z.optional(z.string()),
  /** The migration tool, where it is not recognised. */
  layout: z.optional(z.string()),
  /** Folders and files that are left out; `*` and `**` as in shells. */
  ignore: z.optional(z.array(z.string())),
  tenancy: z.optional(
    z.strictObject({
      /** The tables whose key is the tenant. */
      root: z.optional(z.union([z.string(), z.array(z.string())])),
      /** Names of columns that hold a tenant. */
      columns: z.optional(z.array(z.string())),
      /** Names of columns that hold a user. */
      owner: z.optional(z.array(z.string())),
      /** Expressions and settings that say who calls. */
      context: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.unknown())])),
      /** Settings that callers can set. */
      untrusted: z.optional(z.array(z.string())),
      /** Tables that link users to tenants. */
      members: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.unknown())])),
      /** Tables whose rows belong to no tenant, or that share rows by a flag. */
      shared: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.unknown())])),
      /** Roles that callers have. */
      roles: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.unknown())])),
    }),
  ),
});

export type Settings = z.infer<typeof schema>;
