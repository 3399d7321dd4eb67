import type { AssignTarget, Into } from '../../model/program.ts';
import type { Reader } from './reader.ts';
import type { Variable } from './scope.ts';

/** A variable that is written to, as it stands here. */
export function target(r: Reader): AssignTarget {
  return variableTarget(r).target;
}

function variableTarget(r: Reader): { readonly target: AssignTarget; readonly variable: Variable } {
  const { start } = r.token;
  const path = r.path();
  if (path.length === 0) r.fail('syntax error');
  const variable = r.scope.find(path);
  if (!variable && r.scope.closed) r.refuse(`"${path.join('.')}" is not a known variable`, start);
  if (variable) refuseConstant(r, variable, path, start);
  r.takePath(path);
  return { target: { path, at: start }, variable: variable ?? { kind: 'unknown', constant: false } };
}

export function refuseConstant(r: Reader, variable: Variable, path: readonly string[], at: number): void {
  if (variable.constant) r.refuse(`variable "${path.join('.')}" is declared CONSTANT`, at, '22005');
}

/** One record, or scalars with commas between them. */
export function targets(r: Reader): readonly AssignTarget[] {
  const first = variableTarget(r);
  const found = [first.target];
  while (r.is(',')) {
    if (first.variable.kind === 'record' && first.target.path.length === 1)
      r.refuse('record variable cannot be part of multiple-item INTO list');
    r.next();
    found.push(target(r));
  }
  return found;
}

/** What stands behind INTO. */
export function into(r: Reader): Into {
  const strict = r.accept('strict');
  return { strict, targets: targets(r) };
}
