/** What an expression reads, in the bodies of the functions that it calls as well. */
import type { Expression } from '../model/expression.ts';
import type { Routine } from '../model/objects.ts';
import type { Query } from '../model/query.ts';
import { visit, visitQuery } from '../model/walk.ts';
import type { Subject } from './subject.ts';

export interface Reader {
  /** `within`: the routine in whose body it stands. */
  readonly see?: (e: Expression, within: Routine | undefined) => void;
  readonly seeQuery?: (query: Query, within: Routine | undefined) => void;
}

export function readThrough({ schema, bodies }: Subject, start: Expression | Query | Routine, reader: Reader): void {
  const seen = new Set<number>();
  const open: Routine[] = [];
  const enter = (id: number): void => {
    const routine = seen.has(id) ? undefined : schema.object(id);
    seen.add(id);
    if (routine?.class === 'routine') open.push(routine);
  };
  const see =
    (within: Routine | undefined) =>
    (e: Expression): void => {
      reader.see?.(e, within);
      if (e.kind === 'call') enter(e.function);
    };
  const seeQuery = (within: Routine | undefined) => (query: Query) => reader.seeQuery?.(query, within);
  if ('command' in start) visitQuery(start, see(undefined), seeQuery(undefined));
  else if ('class' in start) enter(start.id);
  else visit(start, see(undefined), seeQuery(undefined));
  for (let routine = open.pop(); routine; routine = open.pop()) {
    const body = bodies(routine);
    for (const query of body?.queries ?? []) visitQuery(query, see(routine), seeQuery(routine));
    for (const expression of body?.expressions ?? []) visit(expression, see(routine), seeQuery(routine));
  }
}

/** The routines of the folder and of its platform that it calls, directly or through others. */
export function routinesCalled(subject: Subject, start: Expression | Query): Routine[] {
  const found = new Set<Routine>();
  readThrough(subject, start, {
    see: (e) => {
      const routine = e.kind === 'call' ? subject.schema.object(e.function) : undefined;
      if (routine?.class === 'routine') found.add(routine);
    },
  });
  return [...found];
}

const settings = new WeakMap<Expression | Query | Routine, ReadonlySet<string>>();

/** The settings that it reads by name, in lower case, and the keys that it looks up in what they hold. */
export function settingsRead(subject: Subject, start: Expression | Query | Routine): ReadonlySet<string> {
  const known = settings.get(start);
  if (known) return known;
  const found = new Set<string>();
  settings.set(start, found);
  readThrough(subject, start, {
    see: (e) => {
      if (e.kind === 'constant' && typeof e.value === 'string') found.add(e.value.toLowerCase());
    },
  });
  return found;
}

/** What was put around an expression to make it of a type. */
export function bare(e: Expression): Expression {
  let at = e;
  while (at.kind === 'cast' || at.kind === 'collate') at = at.arg;
  return at;
}

/** The texts that it writes out, in its order. */
export function textsIn(e: Expression | undefined): string[] {
  const found: string[] = [];
  if (e)
    visit(e, (part) => {
      if (part.kind === 'constant' && typeof part.value === 'string') found.push(part.value);
    });
  return found;
}
