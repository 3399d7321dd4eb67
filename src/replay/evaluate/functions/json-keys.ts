/** A row as JSON has its columns for keys, whatever is in them: `to_jsonb(new) ? 'updated_at'`. */
import { type Datum, isArray, isRow, isUndecided, undecidedIn } from '../../../model/datum.ts';
import { rowColumns } from '../../../model/value/print.ts';
import type { CallContext, Functions, Implementation } from './call-context.ts';
import { jsonFunctions } from './json.ts';
import { jsonbFunctions } from './jsonb.ts';

const plain: Functions = { ...jsonFunctions, ...jsonbFunctions };

const wholly =
  (signature: string): Implementation =>
  (args, context) => {
    for (const arg of args) {
      const unknown = undecidedIn(arg);
      if (unknown) return { undecided: unknown.undecided };
    }
    return (plain[signature] as Implementation)(args, context);
  };

function toJsonb(args: readonly Datum[], context: CallContext): Datum {
  const [row] = args;
  const unknown = row === undefined ? undefined : undecidedIn(row);
  if (!unknown || row === undefined || !isRow(row)) return wholly('to_jsonb(anyelement)')(args, context);
  const { names } = rowColumns(context.schema, context.argTypes[0] as number, row);
  return { undecided: unknown.undecided, present: true, keys: names };
}

/** `wanted`: which of the keys that are asked for have to be there. */
const asked =
  (signature: string, wanted: 'some' | 'every'): Implementation =>
  (args, context) => {
    const [document, key] = args;
    const keys = document !== undefined && document !== null && isUndecided(document) ? document.keys : undefined;
    const sought = key !== undefined && isArray(key) ? key.elements : [key ?? null];
    if (!keys || sought.some((one) => typeof one !== 'string')) return wholly(signature)(args, context);
    return sought[wanted]((one) => keys.includes(one as string));
  };

export const jsonKeys: Functions = {
  'to_jsonb(anyelement)': toJsonb,
  'jsonb_exists(jsonb,text)': asked('jsonb_exists(jsonb,text)', 'every'),
  'jsonb_exists_any(jsonb,text[])': asked('jsonb_exists_any(jsonb,text[])', 'some'),
  'jsonb_exists_all(jsonb,text[])': asked('jsonb_exists_all(jsonb,text[])', 'every'),
};
