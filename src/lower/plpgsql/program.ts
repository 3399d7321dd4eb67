import type { Block } from '../../model/program.ts';
import type { Problem } from '../../parse/problem.ts';
import { block } from './block.ts';
import { type ProgramContext, Reader, Unreadable } from './reader.ts';

/** A PL/pgSQL body, statement by statement, or why PostgreSQL's compiler would refuse it. Places are bytes in the body. */
export function readProgram(
  body: string,
  context: ProgramContext = {},
): { readonly program: Block; readonly problem?: never } | { readonly program?: never; readonly problem: Problem } {
  const r = new Reader(body, context);
  try {
    const winner = options(r);
    const { start } = r.token;
    const label = r.accept('<<') ? r.name().text : undefined;
    if (label !== undefined) r.expect('>>');
    const program = block(r, label, start);
    r.accept(';');
    if (r.token.kind !== 'end') r.fail('syntax error');
    return { program: winner ? { ...program, winner } : program };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    option: ['dump'],
    variable_conflict: ['error', 'use_variable', 'use_column'],
    print_strict_params: ['on', 'off'],
  }),
);

const WINNERS: Readonly<Record<string, Block['winner']>> = { use_variable: 'variable', use_column: 'column' };

/** Lines such as `#variable_conflict use_column` before the body: which of the two the last one says. */
function options(r: Reader): Block['winner'] {
  let winner: Block['winner'];
  while (r.accept('#')) {
    const values = r.token.kind === 'word' ? VALUES.get(r.token.text) : undefined;
    if (!values) r.fail('syntax error');
    r.next();
    if (!r.isOneOf(values)) r.fail('syntax error');
    if (values.includes('use_column')) winner = WINNERS[r.token.text];
    r.next();
  }
  return winner;
}
