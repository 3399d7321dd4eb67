import * as z from 'zod/mini';
import { categories, override, ruleSetting } from './rule-schema.ts';

/** A setting that may be left out, with what it means: editors show it, from the JSON Schema. */
const said = <T extends z.ZodMiniType>(description: string, type: T) => z.optional(type).check(z.describe(description));

/** What a user may configure. Data, never code; a key that is not here is refused. */
export const schema = z.strictObject({
  $schema: z.optional(z.string()),
  platform: said('What the database provides before the first migration', z.enum(['postgres', 'supabase', 'neon', 'hasura', 'nhost'])),
  prelude: said('SQL files that run after the platform and before the first migration, relative to the settings file', z.array(z.string())),
  postgres: said("The server's major version", z.union([z.literal(15), z.literal(16), z.literal(17), z.literal(18)])),
  migrator: said(
    'What the role that migrates is, which decides what its definer functions and views reach',
    z.enum(['superuser', 'bypassrls', 'plain']),
  ),
  callers: said('How callers come: through an API that offers tables and functions, or with SQL of their own', z.enum(['api', 'sql'])),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an example of a placeholder
  placeholders: said('Text to be replaced before SQL is parsed: `"${ehrSchema}": "ehr"`', z.record(z.string(), z.string())),
  searchPath: said('The search_path that migrations start with, as one writes it after SET search_path TO', z.string()),
  layout: said('The migration tool, where it is not recognised', z.string()),
  ignore: said('Folders and files that are left out; `*` and `**` as in shells', z.array(z.string())),
  extends: said(
    'What holds where no rule is named: `recommended`; `strict`, which takes isolation and tenancy more seriously; `all`, with the rules that are off by default, too',
    z.enum(['recommended', 'strict', 'all']),
  ),
  rules: said(
    'By rule, or another tool’s name for it: `off`, `info`, `warning`, `error`, or an object with `severity` and options of the rule',
    z.record(z.string(), ruleSetting),
  ),
  categories: said('The same for all rules of a category', categories),
  overrides: said(
    'Other severities for files, objects or modules: `{ "paths": ["legacy/**"], "rules": { "primary-key-missing": "off" } }`; the last one that fits holds',
    z.array(override),
  ),
  modules: said(
    'Parts of the database by name, as patterns of objects and files, for overrides: `{ "billing": ["public.invoice*", "migrations/*billing*"] }`',
    z.record(z.string(), z.array(z.string())),
  ),
  failOn: said('The least severity that makes the exit status 1', z.enum(['error', 'warning', 'info', 'never'])),
  schemas: z.optional(
    z.strictObject({
      ignored: said('Schemas of which no finding is told', z.array(z.string())),
      exposed: said('Schemas that the API offers; callers who come through it reach nothing in others', z.array(z.string())),
    }),
  ),
  plugins: said('Modules with rules of your own, relative to the settings file; loaded only with `--plugins`', z.array(z.string())),
  tenancy: z.optional(
    z.strictObject({
      root: said('The tables whose key is the tenant', z.union([z.string(), z.array(z.string())])),
      columns: said('Columns that hold a tenant: `org_ref` in whatever table, `docs.org_ref` in one', z.array(z.string())),
      owner: said('Columns that hold a user, likewise', z.array(z.string())),
      context: said(
        'Settings and expressions that the server sets for each caller, and what they say: `{ "app.org": "tenant" }`; in a list, the tenant',
        z.union([z.array(z.string()), z.record(z.string(), z.enum(['tenant', 'user', 'email', 'role', 'bypass', 'other']))]),
      ),
      untrusted: said('Settings and expressions that callers can set', z.array(z.string())),
      members: said(
        'Tables that link users to tenants, perhaps with the columns that do: `{ "staff": { "user": "person", "tenant": "shop" } }`',
        z.union([z.array(z.string()), z.record(z.string(), z.strictObject({ user: z.string(), tenant: z.string() }))]),
      ),
      shared: said(
        'Tables whose rows belong to no tenant; or, by table, the column that marks a row as everybody’s: `{ "templates": "is_public" }`',
        z.union([z.array(z.string()), z.record(z.string(), z.string())]),
      ),
      roles: said('Roles that callers have', z.union([z.array(z.string()), z.record(z.string(), z.unknown())])),
    }),
  ),
});

export type Settings = z.infer<typeof schema>;
