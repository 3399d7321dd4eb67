/** What PostgreSQL checks of a body when the routine is made: SQL is analysed, PL/pgSQL only read. */
import { coerceTo, isPolymorphic } from '../../bind/coerce.ts';
import { bindQuery, outputOf } from '../../bind/query.ts';
import { isComposite, relationOfType } from '../../bind/types.ts';
import { EVENT_TRIGGER, RECORD, TRIGGER, VOID } from '../../model/catalog/ids.ts';
import type { Change, CreateRoutine } from '../../model/change.ts';
import type { Routine } from '../../model/objects.ts';
import type { Query } from '../../model/query.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import type { UnboundQuery } from '../../model/unbound.ts';
import { bindingOf, type Context, readOrRefuse } from '../context.ts';
import { checkDeclarations } from '../interpret/declare.ts';
import { argumentBinding } from './argument-binding.ts';

export function bindAtomicBody(context: Context, routine: Routine, statements: readonly UnboundQuery[]): Query[] {
  const binding = argumentBinding(bindingOf(context), routine);
  const queries = statements.map((statement) => bindQuery(binding, undefined, statement));
  checkResult(context, routine, queries.at(-1));
  return queries;
}

export function checkBody(context: Context, routine: Routine, change: CreateRoutine, text: string, language: string): void {
  if (language === 'sql') checkSqlBody(context, routine, text);
  if (language === 'plpgsql') {
    refusePseudoTypes(context, routine);
    const { value, problem } = context.reader.checkProgram(change);
    if (problem) refuse(problem.sqlstate, problem.message, { at: bodyOffset(change, problem.at) });
    checkDeclarations(context, routine, value);
  }
}

const bodyOffset = (change: CreateRoutine, at: number): number => (change.body?.at ?? change.at) + at;

/** PL/pgSQL takes and returns no pseudo-types but the polymorphic ones, record, void and the triggers'. */
function refusePseudoTypes({ store }: Context, routine: Routine): void {
  const pseudo = (id: number) => store.type(id)?.kind === 'pseudo' && !isPolymorphic(id) && id !== RECORD;
  if (pseudo(routine.returns) && ![VOID, TRIGGER, EVENT_TRIGGER].includes(routine.returns))
    refuse('0A000', `PL/pgSQL functions cannot return type ${formatType(store, routine.returns, -1)}`);
  for (const type of routine.inputs)
    if (pseudo(type)) refuse('0A000', `PL/pgSQL functions cannot accept type ${formatType(store, type, -1)}`);
  if ([TRIGGER, EVENT_TRIGGER].includes(routine.returns) && routine.inputs.length > 0)
    refuse('42P13', `${routine.returns === TRIGGER ? 'trigger' : 'event trigger'} functions cannot have declared arguments`);
}

function checkSqlBody(context: Context, routine: Routine, text: string): void {
  const { store } = context;
  if (
    store.type(routine.returns)?.kind === 'pseudo' &&
    routine.returns !== RECORD &&
    routine.returns !== VOID &&
    !isPolymorphic(routine.returns)
  ) {
    refuse('42P13', `SQL functions cannot return type ${formatType(store, routine.returns, -1)}`);
  }
  const statements = readOrRefuse(context.reader.lowerText(text));
  // With polymorphic arguments there is nothing to analyse it with yet.
  if (routine.inputs.some(isPolymorphic)) return;
  const settings = new Map(routine.settings.map(({ name, value }) => [name.toLowerCase(), value]));
  context.session.within(settings, undefined, () => {
    const binding = argumentBinding(bindingOf(context), routine);
    let last: Query | undefined;
    for (const statement of statements) {
      const query = queryOf(statement);
      last = query && bindQuery(binding, undefined, query);
    }
    checkResult(context, routine, last);
  });
}

export const queryOf = (change: Change): UnboundQuery | undefined => (change.kind === 'query' ? change.query : undefined);

/** Whether the last statement gives what the function declares (check_sql_fn_retval). */
function checkResult({ store }: Context, routine: Routine, last: Query | undefined): void {
  const { returns } = routine;
  if (returns === VOID || routine.kind === 'procedure') return;
  const declared = formatType(store, returns, -1);
  const mismatch = (detail: string): never =>
    refuse('42P13', `return type mismatch in function declared to return ${declared}`, { detail, ...(last ? { at: last.at } : {}) });
  if (!last || (last.command !== 'select' && !last.returning))
    return mismatch("Function's final statement must be SELECT or INSERT/UPDATE/DELETE/MERGE RETURNING.");
  const columns = outputOf(last);
  const outs = routine.args.filter((arg) => arg.mode !== 'in' && arg.mode !== 'variadic');
  const fits = (from: number, to: number) =>
    from === to || coerceTo(store, { kind: 'parameter', number: 0, type: from, modifier: -1, at: 0 }, to, -1, 'assignment') !== undefined;
  if (!isComposite(store, returns) && returns !== RECORD) {
    const [only] = columns;
    if (columns.length !== 1 || !only) return mismatch('Final statement must return exactly one column.');
    if (!fits(only.type, returns)) mismatch(`Actual return type is ${formatType(store, only.type, -1)}.`);
    return;
  }
  if (returns === RECORD && outs.length === 0) return;
  if (columns.length === 1 && (columns[0]?.type === returns || (columns[0]?.type === RECORD && returns === RECORD))) return;
  const wanted =
    returns === RECORD
      ? outs.map((arg) => arg.type)
      : (store.relation(relationOfType(store, returns))?.columns ?? []).filter((column) => !column.dropped).map((column) => column.type);
  if (columns.length === 1 && isComposite(store, columns[0]?.type ?? 0) && fits(columns[0]?.type ?? 0, returns)) return;
  if (columns.length > wanted.length) mismatch('Final statement returns too many columns.');
  if (columns.length < wanted.length) mismatch('Final statement returns too few columns.');
  columns.forEach((column, i) => {
    const to = wanted[i] as number;
    if (!isPolymorphic(to) && !fits(column.type, to))
      mismatch(`Final statement returns ${formatType(store, column.type, -1)} instead of ${formatType(store, to, -1)} at column ${i + 1}.`);
  });
}
