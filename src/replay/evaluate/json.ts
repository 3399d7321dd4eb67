import { JSONB } from '../../model/catalog/ids.ts';
import { type Datum, undecided } from '../../model/datum.ts';
import type { Expression } from '../../model/expression.ts';
import { callContext } from './call.ts';
import type { Environment } from './environment.ts';
import { evaluate } from './expression.ts';
import { implementationOf } from './functions/index.ts';

/** The SQL/JSON constructors, by the functions that do the same. */
export function evaluateJson(e: Extract<Expression, { kind: 'json' }>, environment: Environment): Datum {
  const args = e.args.map((arg) => evaluate(arg, environment));
  const types = e.args.map((arg) => arg.type);
  const prefix = e.type === JSONB ? 'jsonb' : 'json';
  const signature = e.what === 'object' ? `${prefix}_build_object("any")` : e.what === 'array' ? `${prefix}_build_array("any")` : undefined;
  const implementation = signature === undefined ? undefined : implementationOf(signature);
  return implementation ? implementation(args, callContext(environment.context, types, e.type, false)) : undecided(`JSON ${e.what}`);
}
