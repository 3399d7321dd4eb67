import * as z from 'zod/mini';
import { type KnownRule, ruleFaults } from './rule-names.ts';
import { type Settings, schema } from './schema.ts';
import { suggestion } from './suggest.ts';

/** A setting that is not as it should be: where it is, and what would be right. */
export interface Fault {
  readonly path: readonly (string | number)[];
  /** The fault is the key itself, not its value. */
  readonly atKey: boolean;
  readonly says: string;
}

/** The rules that settings may name, which may depend on the settings; nothing where they are not known. */
export type KnownRules = (settings: Settings) => Promise<readonly KnownRule[] | undefined>;

/** Settings as they were read, or everything that is wrong with them. */
export async function parseSettings(
  value: unknown,
  known?: KnownRules,
): Promise<{ readonly settings: Settings } | { readonly faults: readonly Fault[] }> {
  const result = z.safeParse(schema, value);
  if (!result.success) return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, value)) };
  const rules = await known?.(result.data);
  const faults = rules ? ruleFaults(result.data, rules) : [];
  return faults.length > 0 ? { faults } : { settings: result.data };
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
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) at = childOf(bare(at), key);
  const object = bare(at);
  return object instanceof z.core.$ZodObject ? Object.keys(object._zod.def.shape) : [];
}

const bare = (type: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  type instanceof z.core.$ZodOptional ? type._zod.def.innerType : type;

function childOf(type: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  if (type instanceof z.core.$ZodObject) return type._zod.def.shape[key];
  if (type instanceof z.core.$ZodArray) return type._zod.def.element;
  return type instanceof z.core.$ZodRecord ? type._zod.def.valueType : undefined;
}
