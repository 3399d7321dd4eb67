/** What PL/pgSQL statements are made of. */
import type { AssignTarget, Fragment, ProgramStatement } from '../model/program.ts';

/** The SQL that a statement holds itself. */
export function fragmentsOf(statement: ProgramStatement): readonly (Fragment | undefined)[] {
  switch (statement.kind) {
    case 'assign':
      return [statement.value];
    case 'if':
      return statement.branches.map((branch) => branch.condition);
    case 'case':
      return [statement.subject, ...statement.whens.map((when) => when.when)];
    case 'while':
      return [statement.condition];
    case 'for range':
      return [statement.from, statement.to, statement.by];
    case 'for rows':
    case 'return query':
    case 'open':
      return statement.source.kind === 'static'
        ? [statement.source.query]
        : statement.source.kind === 'dynamic'
          ? statement.source.using
          : [];
    case 'foreach':
      return [statement.array];
    case 'exit':
    case 'continue':
      return [statement.when];
    case 'return':
    case 'return next':
      return [statement.value];
    case 'assert':
      return [statement.condition];
    case 'sql':
      return [statement.statement];
    case 'perform':
      return [statement.query];
    case 'execute':
      return statement.using;
    default:
      return [];
  }
}

/** The variables that a statement fills with what it computes, in order. */
export function targetsOf(statement: ProgramStatement): readonly AssignTarget[] {
  if (statement.kind === 'assign') return [statement.target];
  if (statement.kind === 'sql') return statement.into?.targets ?? [];
  if (statement.kind === 'get diagnostics') return statement.items.map((item) => item.target);
  return statement.kind === 'for rows' ? statement.targets : [];
}

export function bodiesOf(statement: ProgramStatement): readonly ProgramStatement[] {
  return [
    ...('body' in statement ? statement.body : []),
    ...(statement.kind === 'if' ? statement.branches.flatMap((branch) => branch.body) : []),
    ...(statement.kind === 'case' ? statement.whens.flatMap((when) => when.body) : []),
    ...('otherwise' in statement ? (statement.otherwise ?? []) : []),
  ];
}
