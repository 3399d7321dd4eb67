import * as z from 'zod/mini';
import { type Settings, schema } from './schema.ts';
import { suggestion } from './suggest.ts';

/** A setting that is not as it should be: where it is, and what would be right. */
export interface Fault {
  readonly path: readonly (string | number)[];
  /** The fault is the key itself, not its value. */
  readonly atKey: boolean;
  readonly says: string;
}

/** Settings as they were read, or everything that is wrong with them. */
export function parseSettings(value: unknown): { readonly settings: Settings } | { readonly faults: readonly Fault[] } {
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
