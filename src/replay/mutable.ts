/** Which expressions may give something else tomorrow (contain_mutable_functions, after the planner has simplified them). */
import { isPolymorphic } from '../bind/coerce.ts';
import { bindQuery } from '../bind/query.ts';
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import { Refusal, refuse } from '../model/refusal.ts';
import { visit } from '../model/walk.ts';
import { bindingOf, type Context } from './context.ts';
import { argumentBinding } from './routines/argument-binding.ts';
import { queryOf } from './routines/body.ts';

/** Index expressions, generated columns and partition keys must give the same for the same row, always. */
export function refuseMutable(context: Context, expression: Expression, message: string, sqlstate = '42P17'): void {
  const part = mutablePart(context, expression, new Set());
  if (part) refuse(sqlstate, message, { at: part.at });
}

function mutablePart(context: Context, expression: Expression, inlined: ReadonlySet<number>): Expression | undefined {
  let found: Expression | undefined;
  visit(expression, (e) => {
    if (!found && isMutable(context, e, inlined)) found = e;
  });
  return found;
}

function isMutable(context: Context, e: Expression, inlined: ReadonlySet<number>): boolean {
  const { store } = context;
  switch (e.kind) {
    case 'call':
      return isMutableRoutine(context, e.function, e.args, inlined);
    case 'operator':
      return isMutableRoutine(context, store.operator(e.operator)?.function ?? 0, e.args, inlined);
    case 'quantified':
    case 'is distinct':
    case 'nullif':
      return isMutableRoutine(context, store.operator(e.operator)?.function ?? 0, [e.left, e.right], inlined);
    case 'cast':
      if (e.how === 'function' && e.function !== undefined) return isMutableRoutine(context, e.function, [e.arg], inlined);
      return e.how === 'io' && (hasMutableText(context, e.arg.type) || hasMutableText(context, e.type));
    case 'session':
      return true;
    default:
      return false;
  }
}

function isMutableRoutine(context: Context, id: number, args: readonly Expression[], inlined: ReadonlySet<number>): boolean {
  const routine = context.store.routine(id);
  if (!routine || routine.volatility === 'immutable') return false;
  if (inlined.has(id)) return true;
  const body = inlinedBody(context, withTypesOf(routine, args));
  return body === undefined || mutablePart(context, body, new Set([...inlined, id])) !== undefined;
}

/** Polymorphic arguments have the types of what is passed. */
function withTypesOf(routine: Routine, passed: readonly Expression[]): Routine {
  let next = 0;
  const args = routine.args.map((arg) => {
    if (arg.mode === 'out' || arg.mode === 'table') return arg;
    const type = passed[next++]?.type ?? arg.type;
    return isPolymorphic(arg.type) ? { ...arg, type } : arg;
  });
  return { ...routine, args };
}

/** What the planner puts in a call's stead: the one expression of a small SQL function (inline_function). */
function inlinedBody(context: Context, routine: Routine): Expression | undefined {
  const { language, kind, returnsSet, securityDefiner, settings, body } = routine;
  if (language !== 'sql' || kind !== 'function' || returnsSet || securityDefiner || settings.length > 0) return undefined;
  const query = body.kind === 'atomic' ? body.queries[0] : body.kind === 'text' ? boundBody(context, routine, body.text) : undefined;
  if (query?.command !== 'select' || (body.kind === 'atomic' && body.queries.length > 1)) return undefined;
  const [only, ...others] = query.targets;
  const plain =
    others.length === 0 &&
    query.from.length === 0 &&
    query.commonTables.length === 0 &&
    !query.where &&
    !query.setOperation &&
    !query.hasAggregates &&
    query.group.length === 0 &&
    !query.limit &&
    !query.offset;
  if (!only || !plain || (routine.strict && !isStrict(only.value, routine.inputs.length))) return undefined;
  return routine.volatility === 'stable' && containsVolatile(context, only.value) ? undefined : only.value;
}

function boundBody(context: Context, routine: Routine, text: string): ReturnType<typeof bindQuery> | undefined {
  const [statement, ...others] = context.reader.lowerText(text).value ?? [];
  const query = statement && others.length === 0 ? queryOf(statement) : undefined;
  if (!query) return undefined;
  try {
    return bindQuery(argumentBinding(bindingOf(context), routine), undefined, query);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const NOT_STRICT = new Set<Expression['kind']>([
  'and',
  'or',
  'case',
  'coalesce',
  'greatest',
  'least',
  'is null',
  'is truth',
  'is distinct',
  'nullif',
  'row',
  'array',
  'subquery',
]);

/** NULL for any argument gives NULL, as STRICT promises. */
function isStrict(expression: Expression, inputs: number): boolean {
  const used = new Set<number>();
  let strict = true;
  visit(expression, (e) => {
    if (e.kind === 'parameter') used.add(e.number);
    if (NOT_STRICT.has(e.kind)) strict = false;
  });
  return strict && used.size === inputs;
}

function containsVolatile({ store }: Context, expression: Expression): boolean {
  let found = false;
  visit(expression, (e) => {
    const id = e.kind === 'call' ? e.function : e.kind === 'operator' ? store.operator(e.operator)?.function : undefined;
    if (id !== undefined && store.routine(id)?.volatility === 'volatile') found = true;
  });
  return found;
}

const STABLE_TEXT = new Set([
  'date',
  'timetz',
  'timestamp',
  'timestamptz',
  'interval',
  'regclass',
  'regtype',
  'regproc',
  'record',
  'money',
]);

/** Whether a conversion through text depends on a setting: the output and input functions' own volatility. */
function hasMutableText({ store }: Context, id: number): boolean {
  const type = store.type(id);
  if (!type) return false;
  return type.trueArray || type.kind === 'enum' || type.kind === 'composite' || type.kind === 'range' || STABLE_TEXT.has(type.name);
}
