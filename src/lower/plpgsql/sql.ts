import { isKeyword } from '../../model/identifier.ts';
import type { AssignTarget, Fragment, Into, ProgramStatement } from '../../model/program.ts';
import type { Reader } from './reader.ts';
import { into, refuseConstant } from './target.ts';

type Of<K extends ProgramStatement['kind']> = Extract<ProgramStatement, { readonly kind: K }>;

const ASSIGNS = ['=', ':=', '['];

/** An assignment, if one begins here: PL/pgSQL tells it from SQL by the variable, and by what stands behind the name. */
export function assignment(r: Reader): Of<'assign'> | undefined {
  const { start: at } = r.token;
  const path = r.path();
  if (path.length === 0) return undefined;
  const behind = r.ahead(2 * path.length - 1);
  const assigns = ASSIGNS.some((operator) => r.is(operator, behind));
  const variable = assigns || path.length > 1 ? r.scope.find(path) : undefined;
  if (!variable) {
    if (!assigns && !r.is('.', behind)) return undefined;
    if (r.scope.closed || !assigns) return r.refuse(`"${path.join('.')}" is not a known variable`, at);
  } else refuseConstant(r, variable, path, at);
  refuseKeyword(r);
  r.takePath(path);
  const target: AssignTarget = { path, ...restOfTarget(r), at };
  if (!r.accept(':=')) r.expect('=');
  // nothing behind it is a SELECT of nothing, which fails only when it runs
  const value = r.is(';') ? ({ kind: 'expression', text: '', at: r.token.start } as const) : r.expression(';');
  r.next();
  return { kind: 'assign', target, value, at };
}

/** A variable may have the name of a reserved word of SQL, but the assignment is read by the grammar of SQL. */
function refuseKeyword(r: Reader): void {
  const { kind, text, start } = r.token;
  if (kind !== 'word' || !isKeyword(text)) return;
  if (r.context.check?.({ kind: 'statement', text: `ALTER TABLE t RENAME TO ${text}`, at: start })) r.fail('syntax error');
}

/** Subscripts and fields behind the name: `[1].b`. */
function restOfTarget(r: Reader): { readonly rest?: Fragment } {
  const { start } = r.token;
  while (r.is('[') || r.is('.')) {
    if (r.accept('.')) r.name();
    else {
      r.next();
      if (!r.is(']') && !r.is(':')) r.until([']', ':'], 'expression');
      if (r.accept(':') && !r.is(']')) r.until([']'], 'expression');
      r.expect(']');
    }
  }
  return r.token.start === start ? {} : { rest: { kind: 'expression', text: r.slice(start, r.lastEnd), at: start } };
}

/** A statement of SQL up to its semicolon. An INTO of PL/pgSQL is cut out, and blanks left in its place. */
export function sqlStatement(r: Reader, at: number): Of<'sql'> {
  const first = r.token;
  const takesInto = !['import', 'call', 'do'].includes(first.text);
  const hasBody = createsRoutine(r);
  let found: { readonly clause: Into; readonly start: number; readonly end: number } | undefined;
  let parentheses = 0;
  let begins = 0;
  let last = first;
  while (parentheses > 0 || begins > 0 || !r.is(';')) {
    if (r.token.kind === 'end') r.fail('unexpected end of function definition');
    if (takesInto && r.is('into') && !r.is('insert', last) && !r.is('merge', last)) {
      if (found) r.fail('INTO specified more than once');
      const { start } = r.next();
      const clause = into(r);
      found = { clause, start, end: r.token.start };
      continue;
    }
    if (r.is('(')) parentheses++;
    else if (r.is(')') && parentheses > 0) parentheses--;
    else if (parentheses === 0 && hasBody) {
      if (r.is('begin') || (begins > 0 && r.is('case'))) begins++;
      else if (r.is('end') && begins > 0) begins--;
    }
    last = r.next();
  }
  const statement = r.checked({ kind: 'statement', text: without(r, first.start, found), at: first.start });
  r.next();
  return { kind: 'sql', statement, ...(found && { into: found.clause }), at };
}

/** The text since `start`, with blanks where the clause stood. */
function without(r: Reader, start: number, clause: { readonly start: number; readonly end: number } | undefined): string {
  if (!clause) return r.slice(start, r.lastEnd);
  const before = r.slice(start, clause.start);
  return `${before}${' '.repeat(clause.end - clause.start)}${r.slice(clause.end, Math.max(clause.end, r.lastEnd))}`.trimEnd();
}

/** CREATE [OR REPLACE] FUNCTION may have a body of SQL statements, with semicolons. */
function createsRoutine(r: Reader): boolean {
  const kind = r.ahead(r.is('or', r.ahead(1)) ? 3 : 1);
  return r.is('create') && (r.is('function', kind) || r.is('procedure', kind));
}

/** EXECUTE text, with INTO and USING in either order. */
export function execute(r: Reader, at: number): Of<'execute'> {
  r.next();
  const text = r.expression('into', 'using', ';');
  const using: Fragment[] = [];
  let clause: Into | undefined;
  while (!r.accept(';')) {
    if (r.is('into') && !clause) {
      r.next();
      clause = into(r);
    } else if (r.is('using') && using.length === 0) {
      r.next();
      do using.push(r.expression(',', ';', 'into'));
      while (r.accept(','));
    } else r.fail('syntax error');
  }
  return { kind: 'execute', text, using, ...(clause && { into: clause }), at };
}
