/** All that a PL/pgSQL body says, in no order: for questions about what is mentioned, not about what happens. */
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Fragment, ProgramStatement } from '../model/program.ts';
import type { Query } from '../model/query.ts';
import { variableNamed } from '../replay/interpret/frame.ts';
import { type Bodies, type BoundProgram, type FlatBody, tolerant } from './bodies.ts';
import { bodiesOf, fragmentsOf, targetsOf } from './statements.ts';
import { shape, withCounter } from './variables.ts';

export function flatten(bodies: Bodies, routine: Routine, role: number, { program, frame }: BoundProgram): FlatBody {
  const queries: Query[] = [];
  const expressions: Expression[] = [];
  const returned: (Expression | Query)[] = [];
  const stored = new Map<number, Expression[]>();
  const filled = new Map<number, (Expression | Query)[]>();
  const said = new Map<ProgramStatement, readonly (Expression | Query)[]>();
  let isPartial = false;
  const see = (fragment: Fragment | undefined): Expression | Query | undefined => {
    if (!fragment || fragment.kind === 'type') return undefined;
    const tried = tolerant(() => ({ bound: bodies.fragment(routine, role, frame, fragment) }));
    if (!tried) isPartial = true;
    const bound = tried?.bound;
    if (bound && 'command' in bound) queries.push(bound);
    else if (bound) expressions.push(bound);
    return bound;
  };
  const store = (path: readonly string[], value: Expression | undefined): void => {
    const variable = path.length === 1 ? variableNamed(frame, path[0] as string) : undefined;
    if (variable && value) stored.set(variable.slot, [...(stored.get(variable.slot) ?? []), value]);
  };
  const fill = (path: readonly string[], bound: Expression | Query): void => {
    const variable = variableNamed(frame, path[0] as string);
    if (variable) filled.set(variable.slot, [...(filled.get(variable.slot) ?? []), bound]);
  };
  const keep = (statement: ProgramStatement, bound: Expression | Query): void => {
    if (statement.kind === 'return' || statement.kind === 'return next' || statement.kind === 'return query') returned.push(bound);
    const columns =
      'command' in bound ? (bound.returning ?? bound.targets).filter((target) => !target.junk).map(({ value }) => value) : [bound];
    const targets = targetsOf(statement);
    for (const [i, target] of targets.entries()) store(target.path, columns[i]);
    for (const target of statement.kind === 'foreach' ? statement.targets : targets) fill(target.path, bound);
    if ('command' in bound) shape(frame, targets, bound);
  };
  const walk = (statement: ProgramStatement): void => {
    const outer = frame.scope;
    if (statement.kind === 'block') {
      frame.scope = { label: statement.label, variables: new Map(), outer };
      tolerant(() => bodies.declare(routine, role, frame, statement.declarations));
      const own: (Expression | Query)[] = [];
      said.set(statement, own);
      for (const declaration of statement.declarations) {
        if (declaration.kind !== 'variable') continue;
        const bound = see(declaration.default);
        if (!bound) continue;
        own.push(bound);
        store([declaration.name], 'command' in bound ? bound.targets[0]?.value : bound);
        fill([declaration.name], bound);
      }
      for (const inner of [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)]) walk(inner);
    } else {
      isPartial ||= isDynamic(statement);
      const own = fragmentsOf(statement).flatMap((fragment) => see(fragment) ?? []);
      for (const bound of own) keep(statement, bound);
      const removals = statement.kind === 'sql' && own.length === 0 ? bodies.emptied(routine, role, statement.statement.text) : [];
      queries.push(...removals);
      said.set(statement, [...own, ...removals]);
      if (statement.kind === 'for range') frame.scope = withCounter(frame, statement, outer);
      for (const inner of bodiesOf(statement)) walk(inner);
    }
    frame.scope = outer;
  };
  walk(program);
  const outs = routine.args.flatMap((arg, i) =>
    arg.mode === 'in' || arg.mode === 'variadic' ? [] : (frame.scope.variables.get(arg.name ?? `$${i + 1}`)?.slot ?? []),
  );
  return { queries, expressions, returned, stored, filled, outs, said, isPartial };
}

/** It runs a text, or reads through a cursor. */
function isDynamic(statement: ProgramStatement): boolean {
  if (statement.kind === 'for rows' || statement.kind === 'return query') return statement.source.kind !== 'static';
  return statement.kind === 'execute' || statement.kind === 'open' || statement.kind === 'fetch';
}
