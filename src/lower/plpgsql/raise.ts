import { CONDITIONS } from '../../model/condition.ts';
import type { Fragment, Raise } from '../../model/program.ts';
import { stringValue } from '../../parse/scanner.ts';
import { sqlstate } from './block.ts';
import type { Reader } from './reader.ts';

const LEVELS = ['exception', 'warning', 'notice', 'info', 'log', 'debug'] as const;
const OPTIONS = ['errcode', 'message', 'detail', 'hint', 'column', 'constraint', 'datatype', 'table', 'schema'];

/** RAISE alone raises again; otherwise a format, a condition or USING says what. */
export function raise(r: Reader, at: number): Raise {
  r.next();
  if (r.accept(';')) return { kind: 'raise', args: [], options: [], at };
  const level = LEVELS.find((word) => r.accept(word)) ?? 'exception';
  const said = what(r);
  const options = r.accept('using') ? usingOptions(r) : [];
  r.expect(';');
  const expected = said.message === undefined ? said.args.length : said.message.replaceAll('%%', '').split('%').length - 1;
  if (expected !== said.args.length) r.refuse(`too ${expected < said.args.length ? 'many' : 'few'} parameters specified for RAISE`, at);
  return { kind: 'raise', level, ...said, options, at };
}

function what(r: Reader): Pick<Raise, 'message' | 'condition' | 'sqlstate' | 'args'> {
  if (r.token.kind === 'string') return format(r);
  if (r.is('using')) return { args: [] };
  const { text: condition, start } = r.name();
  if (condition === 'sqlstate') return { sqlstate: sqlstate(r), args: [] };
  if (!CONDITIONS.has(condition)) r.refuse(`unrecognized exception condition "${condition}"`, start, '42704');
  return { condition, args: [] };
}

/** Each % of the format takes an argument; %% is a percent sign. */
function format(r: Reader): { readonly message: string; readonly args: readonly Fragment[] } {
  const token = r.next();
  const message = stringValue(r.bytes, token);
  if (!r.is(',') && !r.is(';') && !r.is('using')) r.fail('syntax error');
  const args: Fragment[] = [];
  while (r.accept(',')) args.push(r.expression(',', ';', 'using'));
  return { message, args };
}

function usingOptions(r: Reader): Raise['options'] {
  const options: Raise['options'][number][] = [];
  do {
    const name = r.token.text;
    if (r.token.kind !== 'word' || !OPTIONS.includes(name)) r.fail('unrecognized RAISE statement option');
    r.next();
    if (!r.accept(':=')) r.expect('=', 'syntax error, expected "="');
    options.push({ name, value: r.expression(',', ';') });
  } while (r.accept(','));
  return options;
}
