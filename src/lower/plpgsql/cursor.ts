import type { Fragment, ProgramStatement, QuerySource } from '../../model/program.ts';
import type { Reader } from './reader.ts';
import type { Variable } from './scope.ts';
import { into } from './target.ts';

type Of<K extends ProgramStatement['kind']> = Extract<ProgramStatement, { readonly kind: K }>;

function cursorVariable(r: Reader): { readonly name: string; readonly variable: Variable | undefined } {
  const { start } = r.token;
  const path = r.path();
  if (path.length === 0) r.fail('syntax error');
  const variable = r.scope.find(path);
  if (!variable && r.scope.closed) r.refuse(`"${path.join('.')}" is not a known variable`, start);
  r.takePath(path);
  if (variable?.kind === 'record' || r.is('[')) r.refuse('cursor variable must be a simple variable', start, '42804');
  return { name: path.at(-1) ?? '', variable };
}

export function open(r: Reader, at: number): Of<'open'> {
  r.next();
  const { name: cursor, variable } = cursorVariable(r);
  if (variable?.args) {
    const source: QuerySource = { kind: 'cursor', cursor, args: cursorArguments(r, cursor, variable.args) };
    r.expect(';');
    return { kind: 'open', cursor, source, at };
  }
  if (r.accept('no')) r.expect('scroll');
  else r.accept('scroll');
  r.expect('for', 'syntax error, expected "FOR"');
  const source = r.accept('execute') ? dynamic(r) : ({ kind: 'static', query: r.statement() } as const);
  r.expect(';');
  return { kind: 'open', cursor, source, at };
}

/** Behind EXECUTE: the text, and what is put into it by USING. */
export function dynamic(r: Reader): Extract<QuerySource, { readonly kind: 'dynamic' }> {
  const text = r.expression('using', ';');
  const using: Fragment[] = [];
  if (r.accept('using')) {
    do using.push(r.expression(',', ';'));
    while (r.accept(','));
  }
  return { kind: 'dynamic', text, using };
}

/** A bound cursor's arguments, by place or by name, in the order in which they were declared. */
export function cursorArguments(r: Reader, cursor: string, declared: readonly string[]): readonly Fragment[] {
  if (declared.length === 0) {
    if (r.is('(')) r.refuse(`cursor "${cursor}" has no arguments`);
    return [];
  }
  if (!r.is('(')) r.refuse(`cursor "${cursor}" has arguments`);
  r.next();
  const given: (Fragment | undefined)[] = declared.map(() => undefined);
  for (let n = 0; n < declared.length; n++) {
    const { start } = r.token;
    const place = r.isName() && (r.is(':=', r.ahead(1)) || r.is('=>', r.ahead(1))) ? namedPlace(r, cursor, declared) : n;
    if (given[place]) r.refuse(`value for parameter "${declared[place]}" of cursor "${cursor}" specified more than once`, start);
    given[place] = r.expression(',', ')');
    const isLast = n === declared.length - 1;
    if (r.is(')') && !isLast) r.refuse(`not enough arguments for cursor "${cursor}"`);
    if (r.is(',') && isLast) r.refuse(`too many arguments for cursor "${cursor}"`);
    r.next();
  }
  return given.filter((argument) => argument !== undefined);
}

function namedPlace(r: Reader, cursor: string, declared: readonly string[]): number {
  const { text, start } = r.next();
  const place = declared.indexOf(text);
  if (place < 0) r.refuse(`cursor "${cursor}" has no argument named "${text}"`, start);
  r.next();
  return place;
}

const SIMPLE = ['next', 'prior', 'first', 'last', 'all'];

/** The words between FETCH or MOVE and the cursor; more than one row is for MOVE alone. */
function direction(r: Reader): { readonly direction: string; readonly several: boolean } {
  const { start, text } = r.token;
  if (r.accept('from') || r.accept('in')) return { direction: 'next', several: false };
  const isCursor =
    r.isName() && r.token.kind !== 'parameter' && !DIRECTIONS.has(text) && (r.scope.find(r.path()) !== undefined || !r.scope.closed);
  if (isCursor) return { direction: 'next', several: false };
  let several = text === 'all';
  if (SIMPLE.some((word) => r.accept(word))) {
    if (!r.is('from') && !r.is('in')) r.fail('expected FROM or IN');
  } else if (r.accept('forward') || r.accept('backward')) {
    if (!r.is('from') && !r.is('in')) {
      several = true;
      if (!r.accept('all')) r.expression('from', 'in');
      if (!r.is('from') && !r.is('in')) r.fail('expected FROM or IN');
    }
  } else {
    several = !r.accept('absolute') && !r.accept('relative');
    r.expression('from', 'in');
  }
  const words = r.folded(start, r.lastEnd);
  r.next();
  return { direction: words, several };
}

const DIRECTIONS = new Set([...SIMPLE, 'forward', 'backward', 'absolute', 'relative']);

export function fetch(r: Reader, at: number): Of<'fetch'> {
  r.next();
  const { direction: words, several } = direction(r);
  const cursor = cursorVariable(r).name;
  r.expect('into');
  const targets = into(r);
  r.expect(';');
  if (several) r.refuse('FETCH statement cannot return multiple rows', at, '0A000');
  return { kind: 'fetch', cursor, direction: words, into: targets, at };
}

export function move(r: Reader, at: number): Of<'move' | 'close'> {
  r.next();
  direction(r);
  const cursor = cursorVariable(r).name;
  r.expect(';');
  return { kind: 'move', cursor, at };
}

export function close(r: Reader, at: number): Of<'move' | 'close'> {
  r.next();
  const cursor = cursorVariable(r).name;
  r.expect(';');
  return { kind: 'close', cursor, at };
}
