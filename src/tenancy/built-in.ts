/** What PostgreSQL's own functions and operators let through of what they are given. */
import type { Datum } from '../model/datum.ts';
import { isArray } from '../model/datum.ts';
import type { Expression } from '../model/expression.ts';
import { collect, shaped, spread, type Value } from './value.ts';

type Of = (e: Expression) => readonly Value[];

export function valuesOfBuiltIn(name: string, args: readonly Expression[], of: Of): readonly Value[] {
  const [first, second, third] = args;
  if (!first) return [];
  switch (name) {
    case 'current_setting': {
      const setting = textOf(first);
      return setting === undefined ? [] : [{ kind: 'context', setting: setting.toLowerCase(), path: [], shape: 'whole' }];
    }
    case 'lower':
    case 'upper':
    case 'btrim':
    case 'ltrim':
    case 'rtrim':
    case 'replace':
    case 'convert_from':
    case 'to_json':
    case 'to_jsonb':
    case 'text':
    case 'uuid':
    case 'max':
    case 'min':
    case 'any_value':
    case 'first_value':
    case 'last_value':
      return of(first);
    case 'jsonb_extract_path':
    case 'jsonb_extract_path_text':
    case 'json_extract_path':
    case 'json_extract_path_text':
      return inside(of(first), args.slice(1).map(textOf));
    case 'unnest':
    case 'jsonb_array_elements':
    case 'jsonb_array_elements_text':
    case 'json_array_elements':
    case 'json_array_elements_text':
    case 'jsonb_object_keys':
    case 'json_object_keys':
      return of(first).map(spread);
    case 'string_to_array':
    case 'string_to_table':
    case 'regexp_split_to_array':
    case 'regexp_split_to_table':
      return split(of(first), second && textOf(second), /_array$/.test(name));
    case 'split_part':
      return second && textOf(second) === '/' && third && constantOf(third) === 1 ? of(first).map((v) => shaped(v, 'segment')) : [];
    case 'array_agg':
    case 'jsonb_agg':
    case 'json_agg':
    case 'string_agg':
      return of(first).map(collect);
    case 'array_remove':
    case 'array_append':
      return of(first);
    case 'array_cat':
      return second ? [...of(first), ...of(second)] : of(first);
    default:
      return [];
  }
}

/** Text that is cut at slashes is a path; at anything else, a list. */
function split(values: readonly Value[], delimiter: string | undefined, array: boolean): readonly Value[] {
  if (delimiter === '/') return values.map((v) => shaped(v, 'segments'));
  return array ? values : values.map(spread);
}

export function valuesOfOperator(name: string, args: readonly Expression[], of: Of): readonly Value[] {
  const [left, right] = args;
  if (!left || !right) return [];
  switch (name) {
    case '->':
    case '->>': {
      const step = textOf(right);
      if (step !== undefined) return inside(of(left), [step]);
      return typeof constantOf(right) === 'number' ? of(left).map(spread) : [];
    }
    case '#>':
    case '#>>':
      return inside(of(left), textsOf(right) ?? [undefined]);
    case '||':
      return [...of(left), ...of(right)].filter((v) => v.shape === 'collected');
    default:
      return [];
  }
}

/** What JSON that says who calls holds at a path. */
function inside(values: readonly Value[], steps: readonly (string | undefined)[]): readonly Value[] {
  return values.flatMap((v) => {
    if (v.kind !== 'context' || steps.includes(undefined)) return [];
    return [{ ...v, path: [...v.path, ...(steps as readonly string[])] }];
  });
}

export function subscripted(
  values: readonly Value[],
  indexes: readonly { readonly index?: Expression }[],
  slice: boolean,
): readonly Value[] {
  const index = indexes[0]?.index;
  const step = index && textOf(index);
  if (step !== undefined && values.some((v) => v.kind === 'context')) return inside(values, [step]);
  if (slice) return values;
  return values.flatMap((v) => {
    if (v.shape !== 'segments') return [spread(v)];
    return index && constantOf(index) === 1 ? [shaped(v, 'segment')] : [];
  });
}

/** What stands before the first slash: `auth.uid() || '/%'`. */
export function prefixOf(pattern: Expression): Expression | undefined {
  if (pattern.kind !== 'operator' || pattern.name !== '||') return undefined;
  const [left, right] = pattern.args;
  if (!left || !right) return undefined;
  return textOf(right)?.startsWith('/') ? left : prefixOf(left);
}

export function constantOf(e: Expression): Datum | undefined {
  let at = e;
  while (at.kind === 'cast' || at.kind === 'collate') at = at.arg;
  return at.kind === 'constant' ? at.value : undefined;
}

export function textOf(e: Expression): string | undefined {
  const value = constantOf(e);
  return typeof value === 'string' ? value : undefined;
}

export function textsOf(e: Expression): readonly string[] | undefined {
  const value = constantOf(e);
  if (value !== undefined && isArray(value)) {
    const texts = value.elements.filter((element) => typeof element === 'string');
    return texts.length === value.elements.length ? texts : undefined;
  }
  if (e.kind !== 'array') return undefined;
  const texts = e.elements.map(textOf);
  return texts.includes(undefined) ? undefined : (texts as readonly string[]);
}
