import * as z from 'zod/mini';
import { suggestion } from './suggest.ts';

/** What a user may configure. Data, never code; a key that is not here is refused. */
export const schema = z.strictObject({
  $schema: z.optional(z.string()),
  /** What the database provides before the first migration. */
  platform: z.optional(z.enum(['postgres', 'supabase', 'neon', 'hasura'])),
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

/** A setting that is not as it should be: where it is, and what would be right. */
export interface Fault {
  readonly path: readonly (string | number)[];
  /** The fault is the key itself, not its value. */
  readonly atKey: boolean;
  readonly says: string;
}

/** Settings as they were read, or everything that is wrong with them. */
export function check(value: unknown): { readonly settings: Settings } | { readonly faults: readonly Fault[] } {
  const result = z.safeParse(schema, value);
  return result.success ? { settings: result.data } : { faults: result.error.issues.flatMap((issue) => faultsOf(issue, value)) };
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, value: unknown): Fault[] {
  const path = issue.path.map((one) => (typeof one === 'symbol' ? String(one) : one));
  const name = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      says: `there is no setting ${quote([...path, key].join('.'))}${suggestion(key, keysAt(path))}`,
    }));
  }
  const wanted = valuesOf(issue);
  const got = valueAt(value, path);
  const hint =
    typeof got === 'string'
      ? suggestion(
          got,
          wanted.filter((one) => typeof one === 'string'),
        )
      : '';
  const expected = wanted.length > 0 ? `one of ${wanted.map((one) => JSON.stringify(one)).join(', ')}` : typesOf(issue).join(' or ');
  return [{ path, atKey: false, says: `${name === '' ? 'the settings have' : `${quote(name)} has`} to be ${expected}${hint}` }];
}

const quote = (name: string): string => `"${name}"`;

/** The values that an enumeration or a union of literals takes. */
function valuesOf(issue: Issue): readonly z.core.util.Primitive[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => branch.flatMap((inner) => valuesOf(inner))) : [];
}

const articles: Record<string, string> = { string: 'a string', array: 'a list', object: 'an object', record: 'an object' };

function typesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_type') return [articles[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flatMap((branch) => branch.flatMap((inner) => typesOf(inner))))];
  return [issue.message];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (at: unknown, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** The keys that an object of the settings takes. */
function keysAt(path: readonly (string | number)[]): string[] {
  return path[0] === 'tenancy' ? Object.keys(schema.shape.tenancy._zod.def.innerType.shape) : Object.keys(schema.shape);
}
