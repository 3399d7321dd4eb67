/** The functions of JSON paths. */
import type { Datum, Json, JsonDatum } from '../../../model/datum.ts';
import { Refusal, refuse } from '../../../model/refusal.ts';
import { parseJsonPath } from '../../../model/value/json-path/parse.ts';
import { isJsonObject } from '../../../model/value/json-print.ts';
import { type Functions, pure, type SetFunctions } from './call-context.ts';
import { runJsonPath } from './json-path/execute.ts';

const NO_VARIABLES: JsonDatum = { json: new Map() };

/** `silent`: what goes wrong in the JSON ends the items, and is no error. `one`: the first item is enough. */
function query(
  { json }: JsonDatum,
  path: string,
  { json: variables }: JsonDatum,
  silent: boolean,
  one = false,
): { readonly items: readonly Json[]; readonly failed: boolean } {
  const parsed = parseJsonPath(path);
  if (!isJsonObject(variables)) return refuse('22023', '"vars" argument is not an object');
  const items: Json[] = [];
  try {
    for (const item of runJsonPath(parsed, json, variables)) {
      items.push(item);
      if (one && !parsed.strict) break;
    }
    return { items, failed: false };
  } catch (error) {
    if (silent && error instanceof Refusal && /^22/.test(error.sqlstate)) return { items, failed: true };
    throw error;
  }
}

function exists(value: JsonDatum, path: string, variables: JsonDatum, silent: boolean): Datum {
  const { items, failed } = query(value, path, variables, silent, true);
  return failed ? null : items.length > 0;
}

function match(value: JsonDatum, path: string, variables: JsonDatum, silent: boolean): Datum {
  const { items } = query(value, path, variables, silent);
  const [item] = items;
  if (items.length === 1 && (typeof item === 'boolean' || item === null)) return item;
  return silent ? null : refuse('22038', 'single boolean result is expected');
}

const all = (value: JsonDatum, path: string, variables: JsonDatum, silent: boolean): readonly Datum[] =>
  query(value, path, variables, silent).items.map((json) => ({ json }));

const array = (value: JsonDatum, path: string, variables: JsonDatum, silent: boolean): Datum => ({
  json: query(value, path, variables, silent).items,
});

const first = (value: JsonDatum, path: string, variables: JsonDatum, silent: boolean): Datum =>
  all(value, path, variables, silent)[0] ?? null;

/** The time zone does not matter: paths with dates are not carried out. */
const withZone = (name: string, implementation: Functions[string]): Functions => ({
  [`${name}(jsonb,jsonpath,jsonb,boolean)`]: implementation,
  [`${name}_tz(jsonb,jsonpath,jsonb,boolean)`]: implementation,
});

export const jsonPaths: Functions = {
  ...withZone('jsonb_path_exists', pure(exists)),
  ...withZone('jsonb_path_match', pure(match)),
  ...withZone('jsonb_path_query_array', pure(array)),
  ...withZone('jsonb_path_query_first', pure(first)),
  'jsonb_path_exists_opr(jsonb,jsonpath)': pure((value: JsonDatum, path: string) => exists(value, path, NO_VARIABLES, true)),
  'jsonb_path_match_opr(jsonb,jsonpath)': pure((value: JsonDatum, path: string) => match(value, path, NO_VARIABLES, true)),
};

export const jsonPathSets: SetFunctions = {
  'jsonb_path_query(jsonb,jsonpath,jsonb,boolean)': (args) => all(...(args as [JsonDatum, string, JsonDatum, boolean])),
  'jsonb_path_query_tz(jsonb,jsonpath,jsonb,boolean)': (args) => all(...(args as [JsonDatum, string, JsonDatum, boolean])),
};
