import type { Routine } from '../../model/objects.ts';
import type { Block } from '../../model/program.ts';
import type { Context } from '../context.ts';

const programs = new WeakMap<object, Block | undefined>();

/** A PL/pgSQL routine's statements, read when they are first wanted. */
export function programOf({ reader }: Context, routine: Routine): Block | undefined {
  if (routine.language !== 'plpgsql' || routine.body.kind !== 'text') return undefined;
  const { body } = routine;
  if (!programs.has(body)) programs.set(body, reader.readProgram(body.text).value);
  return programs.get(body);
}
