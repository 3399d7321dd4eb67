import { CONDITIONS } from '../../model/condition.ts';
import type { Block, Handler, ProgramStatement } from '../../model/program.ts';
import { stringValue } from '../../parse/scanner.ts';
import { declarations } from './declaration.ts';
import type { Reader } from './reader.ts';
import { programStatement } from './statement.ts';

/** From DECLARE or BEGIN to behind END. */
export function block(r: Reader, label: string | undefined, at: number): Block {
  return r.nested(() => {
    r.scope.enter(label, false);
    const declared = r.accept('declare') ? declarations(r) : [];
    r.expect('begin');
    const body = statements(r);
    const caught = r.accept('exception') ? handlers(r) : [];
    r.expect('end');
    endLabel(r, label);
    r.scope.leave();
    return { kind: 'block', ...(label !== undefined && { label }), declarations: declared, body, handlers: caught, at };
  });
}

/** The label behind END must be the one before the beginning. */
export function endLabel(r: Reader, label: string | undefined): void {
  if (!r.isName()) return;
  const { text, start } = r.next();
  if (label === undefined) r.refuse(`end label "${text}" specified for unlabeled block`, start);
  if (text !== label) r.refuse(`end label "${text}" differs from block's label "${label}"`, start);
}

const ENDS = ['end', 'else', 'elsif', 'elseif', 'when', 'exception'];

/** Statements up to a word that ends a list of them. */
export function statements(r: Reader): readonly ProgramStatement[] {
  const found: ProgramStatement[] = [];
  while (r.token.kind !== 'end' && (!r.isOneOf(ENDS) || isAssigned(r))) found.push(programStatement(r));
  return found;
}

/** A variable may have the name of a word that is not reserved. */
function isAssigned(r: Reader): boolean {
  return r.isName() && ['=', ':=', '['].some((operator) => r.is(operator, r.ahead(1)));
}

function handlers(r: Reader): readonly Handler[] {
  r.scope.declare('sqlstate', { kind: 'unknown', constant: true });
  r.scope.declare('sqlerrm', { kind: 'unknown', constant: true });
  const found: Handler[] = [];
  do {
    const { start: at } = r.expect('when');
    const conditions = [condition(r)];
    while (r.accept('or')) conditions.push(condition(r));
    r.expect('then');
    found.push({ conditions, body: statements(r), at });
  } while (r.is('when'));
  return found;
}

function condition(r: Reader): Handler['conditions'][number] {
  const { text: name, start } = r.name();
  if (name === 'sqlstate') return { sqlstate: sqlstate(r) };
  if (name !== 'others' && !CONDITIONS.has(name)) r.refuse(`unrecognized exception condition "${name}"`, start, '42704');
  return { name };
}

/** The five characters behind SQLSTATE. */
export function sqlstate(r: Reader): string {
  if (r.token.kind !== 'string') r.fail('syntax error');
  const token = r.next();
  const state = stringValue(r.bytes, token);
  if (!/^[0-9A-Z]{5}$/.test(state)) r.fail('invalid SQLSTATE code', token);
  return state;
}
