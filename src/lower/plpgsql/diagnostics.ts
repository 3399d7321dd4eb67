import type { ProgramStatement } from '../../model/program.ts';
import type { Reader } from './reader.ts';
import { target } from './target.ts';

type GetDiagnostics = Extract<ProgramStatement, { readonly kind: 'get diagnostics' }>;

const CURRENT = ['row_count', 'pg_routine_oid'];
const STACKED = [
  'pg_exception_detail',
  'pg_exception_hint',
  'pg_exception_context',
  'column_name',
  'constraint_name',
  'pg_datatype_name',
  'message_text',
  'table_name',
  'schema_name',
  'returned_sqlstate',
];

export function getDiagnostics(r: Reader, at: number): GetDiagnostics {
  r.next();
  const stacked = r.accept('stacked');
  if (!stacked) r.accept('current');
  r.expect('diagnostics');
  const items: GetDiagnostics['items'][number][] = [];
  do {
    const { start } = r.token;
    const written = target(r);
    if (r.is('[')) r.refuse(`"${written.path.join('.')}" is not a scalar variable`, start);
    if (!r.accept(':=')) r.expect('=');
    const what = r.token.text;
    if (![...CURRENT, ...STACKED, 'pg_context'].includes(what)) r.fail('unrecognized GET DIAGNOSTICS item');
    r.next();
    items.push({ target: written, what });
  } while (r.accept(','));
  r.expect(';');
  for (const { what } of items) {
    const misplaced = (stacked ? CURRENT : STACKED).includes(what);
    const area = stacked ? 'STACKED' : 'CURRENT';
    if (misplaced) r.refuse(`diagnostics item ${what.toUpperCase()} is not allowed in GET ${area} DIAGNOSTICS`, at);
  }
  return { kind: 'get diagnostics', stacked, items, at };
}
