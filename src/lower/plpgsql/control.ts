import type { Fragment, ProgramStatement, QuerySource } from '../../model/program.ts';
import { endLabel, statements } from './block.ts';
import { cursorArguments } from './cursor.ts';
import type { Reader } from './reader.ts';
import type { Variable } from './scope.ts';
import { refuseConstant, target } from './target.ts';

type Of<K extends ProgramStatement['kind']> = Extract<ProgramStatement, { readonly kind: K }>;

export function ifStatement(r: Reader, at: number): Of<'if'> {
  const branches: { condition: Fragment; body: readonly ProgramStatement[] }[] = [];
  return r.nested(() => {
    do {
      r.next();
      const condition = r.expression('then');
      r.next();
      branches.push({ condition, body: statements(r) });
    } while (r.is('elsif') || r.is('elseif'));
    const otherwise = r.accept('else') ? statements(r) : [];
    r.expect('end');
    r.expect('if');
    r.expect(';');
    return { kind: 'if', branches, otherwise, at };
  });
}

export function caseStatement(r: Reader, at: number): Of<'case'> {
  r.next();
  const subject = r.is('when') ? undefined : r.expression('when');
  const whens: { when: Fragment; body: readonly ProgramStatement[] }[] = [];
  return r.nested(() => {
    do {
      r.expect('when');
      const when = r.expression('then');
      r.next();
      whens.push({ when, body: statements(r) });
    } while (r.is('when'));
    const otherwise = r.accept('else') ? statements(r) : undefined;
    r.expect('end');
    r.expect('case');
    r.expect(';');
    return { kind: 'case', ...(subject && { subject }), whens, ...(otherwise && { otherwise }), at };
  });
}

interface Body {
  readonly label?: string;
  readonly body: readonly ProgramStatement[];
  readonly at: number;
}

/** LOOP ... END LOOP [label]; the head was read inside the loop's own scope, which ends here. */
function loopBody(r: Reader, label: string | undefined, at: number): Body {
  r.expect('loop');
  const body = r.nested(() => statements(r));
  r.expect('end');
  r.expect('loop');
  endLabel(r, label);
  r.expect(';');
  r.scope.leave();
  return { ...(label !== undefined && { label }), body, at };
}

export function loop(r: Reader, label: string | undefined, at: number): Of<'loop'> {
  r.scope.enter(label, true);
  return { kind: 'loop', ...loopBody(r, label, at) };
}

export function whileLoop(r: Reader, label: string | undefined, at: number): Of<'while'> {
  r.scope.enter(label, true);
  r.next();
  const condition = r.expression('loop');
  return { kind: 'while', condition, ...loopBody(r, label, at) };
}

/** Its variable may be a new one, over integers or a cursor; over a query it must be known. */
export function forLoop(r: Reader, label: string | undefined, at: number): ProgramStatement {
  r.scope.enter(label, true);
  r.next();
  const variable = loopVariable(r);
  r.expect('in');
  if (r.accept('execute')) {
    const text = r.expression('loop', 'using');
    const using: Fragment[] = [];
    if (r.accept('using')) {
      do using.push(r.expression(',', 'loop'));
      while (r.accept(','));
    }
    return overRows(r, label, at, variable, { kind: 'dynamic', text, using });
  }
  const cursor = r.isName() && r.path().length === 1 ? r.scope.find(r.path()) : undefined;
  if (cursor?.kind === 'cursor') return overCursor(r, label, at, variable, cursor.args);
  const reverse = r.is('reverse') && r.isName();
  const reversed = r.token;
  if (reverse) r.next();
  const { start, end } = r.until(['..', 'loop'], 'expression');
  if (!r.is('..')) {
    if (reverse) r.refuse('cannot specify REVERSE in query FOR loop', reversed.start);
    const query = r.checked({ kind: 'statement', text: r.slice(start, end), at: start });
    return overRows(r, label, at, variable, { kind: 'static', query });
  }
  const from = r.checked({ kind: 'expression', text: r.slice(start, end), at: start });
  r.next();
  const to = r.expression('loop', 'by');
  const by = r.accept('by') ? r.expression('loop') : undefined;
  if (variable.targets.length > 1) r.refuse('integer FOR loop must have only one target variable', variable.at);
  r.scope.declare(variable.name);
  const range = { reverse, from, to, ...(by && { by }) };
  return { kind: 'for range', variable: variable.name, ...range, ...loopBody(r, label, at) };
}

interface LoopVariable {
  readonly name: string;
  readonly known: Variable | undefined;
  readonly targets: readonly { readonly path: readonly string[]; readonly at: number }[];
  readonly at: number;
}

function loopVariable(r: Reader): LoopVariable {
  const { start: at } = r.token;
  const path = r.path();
  if (path.length === 0) r.fail('syntax error');
  const known = r.scope.find(path);
  const isNew = !known && r.scope.closed;
  r.takePath(path);
  if (isNew && (path.length > 1 || r.is(','))) r.refuse(`"${path.join('.')}" is not a known variable`, at);
  const targets = [{ path, at }];
  while (r.accept(',')) targets.push(target(r));
  return { name: path.at(-1) ?? '', known, targets, at };
}

function overRows(r: Reader, label: string | undefined, at: number, variable: LoopVariable, source: QuerySource): Of<'for rows'> {
  assigned(r, variable, 'loop variable of loop over rows must be a record variable or list of scalar variables');
  return { kind: 'for rows', targets: variable.targets, source, ...loopBody(r, label, at) };
}

/** A loop that assigns to its variable needs one that is there, and is no constant. */
function assigned(r: Reader, { known, name, at }: LoopVariable, message: string): void {
  if (known) refuseConstant(r, known, [name], at);
  else if (r.scope.closed) r.refuse(message, at);
}

function overCursor(
  r: Reader,
  label: string | undefined,
  at: number,
  variable: LoopVariable,
  declared: readonly string[] | undefined,
): Of<'for rows'> {
  const { text: cursor, start } = r.next();
  if (variable.targets.length > 1) r.refuse('cursor FOR loop must have only one target variable', variable.at);
  if (!declared) r.refuse('cursor FOR loop must use a bound cursor variable', start);
  const args = cursorArguments(r, cursor, declared);
  r.scope.declare(variable.name, { kind: 'record', constant: false });
  return { kind: 'for rows', targets: variable.targets, source: { kind: 'cursor', cursor, args }, ...loopBody(r, label, at) };
}

export function forEach(r: Reader, label: string | undefined, at: number): Of<'foreach'> {
  r.scope.enter(label, true);
  r.next();
  const variable = loopVariable(r);
  let slice = 0;
  if (r.accept('slice')) {
    if (r.token.kind !== 'number') r.fail('syntax error');
    const { start, end } = r.next();
    slice = Number(r.slice(start, end));
  }
  r.expect('in');
  r.expect('array');
  const array = r.expression('loop');
  assigned(r, variable, 'loop variable of FOREACH must be a known variable or list of variables');
  return { kind: 'foreach', targets: variable.targets, slice, array, ...loopBody(r, label, at) };
}

/** EXIT without a label leaves a loop; with one, it may leave a block, which CONTINUE may not. */
export function exit(r: Reader, kind: 'exit' | 'continue', at: number): Of<'exit' | 'continue'> {
  r.next();
  const label = r.isName() ? r.next() : undefined;
  const when = r.accept('when') ? r.expression(';') : undefined;
  r.expect(';');
  if (label) {
    const found = r.scope.findLabel(label.text);
    if (!found) r.refuse(`there is no label "${label.text}" attached to any block or loop enclosing this statement`, label.start);
    if (kind === 'continue' && !found.isLoop) r.refuse(`block label "${label.text}" cannot be used in CONTINUE`, label.start);
  } else if (!r.scope.isInLoop()) {
    r.refuse(kind === 'exit' ? 'EXIT cannot be used outside a loop, unless it has a label' : 'CONTINUE cannot be used outside a loop', at);
  }
  return { kind, ...(label && { label: label.text }), ...(when && { when }), at };
}
