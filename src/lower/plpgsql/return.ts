import type { ProgramStatement } from '../../model/program.ts';
import { dynamic } from './cursor.ts';
import type { Reader } from './reader.ts';

const REFUSALS: Readonly<Record<string, string>> = {
  nothing: 'RETURN cannot have a parameter in function returning void',
  set: 'RETURN cannot have a parameter in function returning set',
  'set of arguments': 'RETURN cannot have a parameter in function returning set',
  arguments: 'RETURN cannot have a parameter in function with OUT parameters',
};

/** RETURN, RETURN NEXT and RETURN QUERY. */
export function returnStatement(r: Reader, at: number): ProgramStatement {
  r.next();
  const { returns } = r.context;
  const returnsSet = returns === undefined || returns.startsWith('set');
  if (r.accept('next')) {
    if (!returnsSet) r.refuse('cannot use RETURN NEXT in a non-SETOF function', at, '42804');
    if (returns === 'set of arguments' && !r.is(';')) {
      r.refuse('RETURN NEXT cannot have a parameter in function with OUT parameters', r.token.start, '42804');
    }
    return { kind: 'return next', ...value(r, returns === 'set'), at };
  }
  if (r.accept('query')) {
    if (!returnsSet) r.refuse('cannot use RETURN QUERY in a non-SETOF function', at, '42804');
    const source = r.accept('execute') ? dynamic(r) : ({ kind: 'static', query: r.statement() } as const);
    r.expect(';');
    return { kind: 'return query', source, at };
  }
  const refusal = REFUSALS[returns ?? ''];
  if (refusal && !r.is(';')) r.refuse(refusal, r.token.start, '42804');
  return { kind: 'return', ...value(r, returns === 'value'), at };
}

function value(r: Reader, isNeeded: boolean) {
  if (!isNeeded && r.accept(';')) return {};
  const given = r.expression(';');
  r.expect(';');
  return { value: given };
}
