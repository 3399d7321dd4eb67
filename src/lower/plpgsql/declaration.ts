import type { Declaration, VariableType } from '../../model/program.ts';
import type { Token } from '../../parse/scanner.ts';
import type { Reader } from './reader.ts';

/** Everything between DECLARE and BEGIN. */
export function declarations(r: Reader): readonly Declaration[] {
  const found: Declaration[] = [];
  while (!r.is('begin')) {
    if (r.accept('declare')) continue;
    if (r.is('<<')) r.refuse('block label must be placed before DECLARE, not after');
    found.push(declaration(r));
  }
  return found;
}

function declaration(r: Reader): Declaration {
  const token = declaredName(r);
  const { text: name, start: at } = token;
  if (r.is('alias') && r.is('for', r.ahead(1))) return alias(r, token);
  if (r.is('cursor') || r.is('scroll') || r.is('no')) return cursor(r, token);
  const constant = r.accept('constant');
  const type = variableType(r);
  if (r.accept('collate')) r.takePath(r.path());
  const notNull = r.is('not');
  if (r.accept('not')) r.expect('null');
  const hasDefault = r.accept(':=') || r.accept('=') || r.accept('default');
  const value = hasDefault ? r.expression(';') : undefined;
  r.expect(';');
  if (notNull && !value) r.refuse(`variable "${name}" must have a default value, since it's declared NOT NULL`, at, '22004');
  const kind =
    type.kind === 'record' || (type.kind === 'row of' && type.dimensions === 0) ? 'record' : isRefcursor(type) ? 'cursor' : 'unknown';
  r.scope.declare(name, { kind, constant });
  return { kind: 'variable', name, constant, notNull, type, ...(value && { default: value }), at };
}

function declaredName(r: Reader): Token {
  const token = r.name();
  if (r.scope.isDeclaredHere(token.text)) r.fail('duplicate declaration', token);
  return token;
}

function isRefcursor(type: VariableType): boolean {
  return type.kind === 'type' && type.type.text.toLowerCase() === 'refcursor';
}

function alias(r: Reader, { text: name, start: at }: Token): Declaration {
  r.next();
  r.next();
  const { start } = r.token;
  const of = r.path();
  if (of.length === 0) r.fail('syntax error');
  const variable = r.scope.find(of);
  if (!variable && r.scope.closed) r.refuse(`variable "${of.join('.')}" does not exist`, start, '42704');
  r.takePath(of);
  r.expect(';');
  r.scope.declare(name, variable);
  return { kind: 'alias', name, of, at };
}

function cursor(r: Reader, { text: name, start: at }: Token): Declaration {
  if (r.accept('no')) r.expect('scroll');
  else r.accept('scroll');
  r.expect('cursor');
  const args: { name: string; type: VariableType }[] = [];
  if (r.accept('(')) {
    do args.push({ name: r.name().text, type: variableType(r) });
    while (r.accept(','));
    r.expect(')');
  }
  if (!r.accept('is')) r.expect('for');
  const query = r.statement();
  r.expect(';');
  r.scope.declare(name, { kind: 'cursor', constant: false, args: args.map((arg) => arg.name) });
  return { kind: 'cursor', name, args, query, at };
}

const ENDS = ['collate', 'not', '=', ':=', 'default', ';'];

/** A type up to what may follow one in a declaration or a cursor's arguments. */
function variableType(r: Reader): VariableType {
  const { start } = r.token;
  const path = r.path();
  const copied = path.length > 0 ? copiedType(r, path) : undefined;
  if (copied) return copied;
  let depth = 0;
  while (!r.isOneOf(ENDS) && !(depth === 0 && (r.is(',') || r.is(')')))) {
    if (r.token.kind === 'end') r.fail(depth > 0 ? 'mismatched parentheses' : 'incomplete data type declaration');
    if (r.is('(')) depth++;
    else if (r.is(')')) depth--;
    r.next();
  }
  if (r.token.start === start) r.fail('missing data type declaration');
  const text = r.slice(start, r.lastEnd);
  if (text.toLowerCase() === 'record') return { kind: 'record' };
  return { kind: 'type', type: r.checked({ kind: 'type', text, at: start }) };
}

/** `name%TYPE` and `name%ROWTYPE`, of which there may be an array. */
function copiedType(r: Reader, path: readonly string[]): VariableType | undefined {
  const behind = 2 * path.length - 1;
  const what = r.ahead(behind + 1);
  if (!r.is('%', r.ahead(behind)) || !(r.is('type', what) || r.is('rowtype', what))) return undefined;
  r.takePath(path);
  r.next();
  r.next();
  const isArray = r.accept('array');
  let dimensions = isArray ? 1 : 0;
  for (let n = 0; r.accept('['); n++) {
    if (r.token.kind === 'number') r.next();
    r.expect(']', 'syntax error, expected "]"');
    if (n > 0 || !isArray) dimensions++;
  }
  return { kind: r.is('rowtype', what) ? 'row of' : 'type of', path, dimensions };
}
