/** What a publication's WHERE may say: it is evaluated while changes are decoded, out of any user's sight (check_simple_rowfilter_expr). */
import type { Expression } from '../model/expression.ts';
import { refuse } from '../model/refusal.ts';
import { visit } from '../model/walk.ts';
import type { Context } from './context.ts';
import { FIRST_USER_ID } from './store.ts';

const ONLY_SIMPLE =
  'Only columns, constants, built-in operators, built-in data types, built-in collations, and immutable built-in functions are allowed.';

const ALLOWED = new Set<Expression['kind']>([
  'column',
  'constant',
  'operator',
  'quantified',
  'is distinct',
  'nullif',
  'and',
  'or',
  'not',
  'cast',
  'call',
  'coalesce',
  'greatest',
  'least',
  'is null',
  'is truth',
  'array',
  'row',
  'case',
  'collate',
  'row comparison',
  'case subject',
]);

/** Refused: 0A000. */
export function requireSimpleFilter(context: Context, filter: Expression, at: number): void {
  const invalid = (detail: string) => refuse('0A000', 'invalid publication WHERE expression', { at, detail });
  visit(
    filter,
    (e) => {
      if (e.kind === 'system column') invalid('System columns are not allowed.');
      if (!ALLOWED.has(e.kind)) invalid(ONLY_SIMPLE);
      if (e.type >= FIRST_USER_ID) invalid('User-defined types are not allowed.');
      if ((e.kind === 'operator' || e.kind === 'quantified') && e.operator >= FIRST_USER_ID)
        invalid('User-defined operators are not allowed.');
      const routine = routineOf(context, e);
      if (routine && (routine.id >= FIRST_USER_ID || routine.volatility !== 'immutable'))
        invalid('User-defined or built-in mutable functions are not allowed.');
    },
    () => invalid(ONLY_SIMPLE),
  );
}

function routineOf({ store }: Context, e: Expression) {
  switch (e.kind) {
    case 'call':
      return store.routine(e.function);
    case 'operator':
    case 'quantified':
    case 'is distinct':
    case 'nullif':
      return store.routine(store.operator(e.operator)?.function ?? 0);
    case 'cast':
      return e.function === undefined ? undefined : store.routine(e.function);
    default:
      return undefined;
  }
}
