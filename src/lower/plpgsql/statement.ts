import type { ProgramStatement } from '../../model/program.ts';
import { block } from './block.ts';
import { caseStatement, exit, forEach, forLoop, ifStatement, loop, whileLoop } from './control.ts';
import { close, fetch, move, open } from './cursor.ts';
import { getDiagnostics } from './diagnostics.ts';
import { raise } from './raise.ts';
import type { Reader } from './reader.ts';
import { returnStatement } from './return.ts';
import { assignment, execute, sqlStatement } from './sql.ts';

type Labelled = (r: Reader, label: string | undefined, at: number) => ProgramStatement;

const LABELLED: ReadonlyMap<string, Labelled> = new Map(
  Object.entries<Labelled>({
    declare: blockStatement,
    begin: blockStatement,
    loop,
    while: whileLoop,
    for: forLoop,
    foreach: forEach,
  }),
);

type Plain = (r: Reader, at: number) => ProgramStatement;

const STATEMENTS: ReadonlyMap<string, Plain> = new Map(
  Object.entries<Plain>({
    if: ifStatement,
    case: caseStatement,
    exit: (r, at) => exit(r, 'exit', at),
    continue: (r, at) => exit(r, 'continue', at),
    return: returnStatement,
    raise,
    assert: (r, at) => {
      r.next();
      const condition = r.expression(',', ';');
      const message = r.accept(',') ? r.expression(';') : undefined;
      r.expect(';');
      return { kind: 'assert', condition, ...(message && { message }), at };
    },
    execute,
    perform: (r, at) => {
      r.next();
      const query = r.expression(';');
      r.expect(';');
      return { kind: 'perform', query, at };
    },
    call: sqlStatement,
    do: sqlStatement,
    get: getDiagnostics,
    open,
    fetch,
    move,
    close,
    commit: (r, at) => transactionEnd(r, 'commit', at),
    rollback: (r, at) => transactionEnd(r, 'rollback', at),
    null: (r, at) => {
      r.next();
      r.expect(';');
      return { kind: 'null', at };
    },
  }),
);

/** Keywords of PL/pgSQL that are not reserved, and that no SQL statement begins with. */
const NOT_BEGINNING = new Set(
  (
    'absolute alias and array backward chain collate column column_name constant constraint constraint_name current cursor ' +
    'datatype debug default detail diagnostics dump elseif elsif errcode error exception first forward hint info is last log ' +
    'message message_text next no notice option pg_context pg_datatype_name pg_exception_context pg_exception_detail ' +
    'pg_exception_hint pg_routine_oid print_strict_params prior query relative returned_sqlstate reverse row_count rowtype ' +
    'schema schema_name scroll slice sqlstate stacked table table_name type use_column use_variable variable_conflict warning'
  ).split(' '),
);

export function programStatement(r: Reader): ProgramStatement {
  const { start: at } = r.token;
  if (r.accept('<<')) return labelled(r, at);
  const assigned = assignment(r);
  if (assigned) return assigned;
  const { kind, text } = r.token;
  if (kind !== 'word') return r.isName() ? sqlStatement(r, at) : r.fail('syntax error');
  const labelledReader = LABELLED.get(text);
  if (labelledReader) return labelledReader(r, undefined, at);
  const reader = STATEMENTS.get(text);
  if (reader) return reader(r, at);
  if (!r.isName() || NOT_BEGINNING.has(text)) r.fail('syntax error');
  return sqlStatement(r, at);
}

function labelled(r: Reader, at: number): ProgramStatement {
  const label = r.name().text;
  r.expect('>>');
  const reader = r.token.kind === 'word' ? LABELLED.get(r.token.text) : undefined;
  return reader ? reader(r, label, at) : r.fail('syntax error');
}

function blockStatement(r: Reader, label: string | undefined, at: number): ProgramStatement {
  const inner = block(r, label, at);
  r.expect(';');
  return inner;
}

/** AND [NO] CHAIN changes nothing for the schema. */
function transactionEnd(r: Reader, kind: 'commit' | 'rollback', at: number): ProgramStatement {
  r.next();
  if (r.accept('and')) {
    r.accept('no');
    r.expect('chain');
  }
  r.expect(';');
  return { kind, at };
}
