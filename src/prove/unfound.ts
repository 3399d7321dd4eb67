/** What the body of a routine names and PostgreSQL does not find, now that the history has ended. */
import type { Relation, Routine } from '../model/objects.ts';
import type { Block, Fragment, ProgramStatement } from '../model/program.ts';
import { Refusal } from '../model/refusal.ts';
import type { Context } from '../replay/context.ts';
import { Bodies, type BoundBody } from './bodies.ts';
import { bodiesOf, fragmentsOf } from './statements.ts';

export interface Unfound {
  /** What PostgreSQL says when it comes to that line. */
  readonly message: string;
  /** The SQL that holds the name; the whole body where it is not known which statement does. */
  readonly text: string;
  /** Where that stands in the body, in bytes; and the name in it, where PostgreSQL points to it. */
  readonly at: number;
  readonly inside: number;
}

/** `on`: a trigger's table, whose rows NEW and OLD are. What an exception handler stands around is not told. */
export type UnfoundReader = (routine: Routine, on?: Relation) => readonly Unfound[];

export function unfoundReader(context: Context, role: number): UnfoundReader {
  const bodies = new Bodies(context);
  return (routine, on) => {
    const body = on ? bodies.trigger(routine, on, role) : bodies.bound(routine, role);
    if (body.kind === 'fails')
      return [{ message: body.message, text: routine.body.kind === 'text' ? routine.body.text : '', at: 0, inside: 0 }];
    return body.kind === 'program' ? inProgram(bodies, routine, role, body) : [];
  };
}

function inProgram(bodies: Bodies, routine: Routine, role: number, { program, frame }: Extract<BoundBody, { kind: 'program' }>): Unfound[] {
  const found: Unfound[] = [];
  const attempt = (text: string, at: number, bind: () => unknown): void => {
    try {
      bind();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.push({ message: error.message, text, at, inside: error.at ?? 0 });
    }
  };
  const see = (fragment: Fragment | undefined): void => {
    if (fragment && fragment.kind !== 'type') attempt(fragment.text, fragment.at, () => bodies.fragment(routine, role, frame, fragment));
  };
  const walkBlock = (block: Block): void => {
    const outer = frame.scope;
    frame.scope = { label: block.label, variables: new Map(), outer };
    for (const declaration of block.declarations) {
      attempt(declaration.name, declaration.at, () => bodies.declare(routine, role, frame, [declaration]));
      if (declaration.kind === 'variable') see(declaration.default);
    }
    const before = found.length;
    for (const statement of block.body) walk(statement);
    if (block.handlers.length > 0) found.length = before;
    for (const { body } of block.handlers) for (const statement of body) walk(statement);
    frame.scope = outer;
  };
  const walk = (statement: ProgramStatement): void => {
    if (statement.kind === 'block') return walkBlock(statement);
    for (const fragment of fragmentsOf(statement)) see(fragment);
    for (const inner of bodiesOf(statement)) walk(inner);
  };
  walkBlock(program);
  return found;
}
