/** Our reader of PL/pgSQL against PostgreSQL's own, as libpg-query has it: the same bodies, the same statements. */
import { readFileSync } from 'node:fs';
import { loadModule, parsePlPgSQLSync } from 'libpg-query';
import { beforeAll, expect, test } from 'vitest';
import { lower, programContext, readProgram } from '../../src/lower/index.ts';
import type { CreateRoutine, RunBlock } from '../../src/model/change.ts';
import type { Block, ProgramStatement } from '../../src/model/program.ts';
import { read, reader, sharedFiles, textOf } from '../parse/with-parser.ts';

beforeAll(() => loadModule());

/** It knows no catalog, and does not see that a string goes on behind a comment: what it says of these is not believed. */
const UNFOUNDED = [
  /is not a scalar variable/,
  /record variable cannot be part of multiple-item INTO list/,
  /^PL\/pgSQL functions cannot return type/,
  /^Not implemented/,
  /^"[^"]+\.[^"]+" is not a known variable/,
  /^syntax error at or near "'/,
];

const THEIR_NAMES: Partial<Record<ProgramStatement['kind'], string>> = {
  'for range': 'fori',
  foreach: 'foreach_a',
  continue: 'exit',
  'return next': 'return_next',
  'return query': 'return_query',
  execute: 'dynexecute',
  'get diagnostics': 'getdiag',
  move: 'fetch',
};

/** The kinds of all statements in order, in their names; NULL is none for them. */
function ourKinds(statement: ProgramStatement): readonly string[] {
  const list = (statements: readonly ProgramStatement[]): readonly string[] => statements.flatMap(ourKinds);
  switch (statement.kind) {
    case 'null':
      return [];
    case 'block':
      return ['block', ...list(statement.body), ...statement.handlers.flatMap(({ body }) => list(body))];
    case 'if':
      return ['if', ...statement.branches.flatMap(({ body }) => list(body)), ...list(statement.otherwise)];
    case 'case':
      return ['case', ...statement.whens.flatMap(({ body }) => list(body)), ...list(statement.otherwise ?? [])];
    case 'sql':
      return [/^(call|do)\b/i.test(statement.statement.text) ? 'call' : 'execsql'];
    case 'for rows': {
      const kind = statement.source.kind === 'static' ? 'fors' : statement.source.kind === 'dynamic' ? 'dynfors' : 'forc';
      return [kind, ...list(statement.body)];
    }
    default:
      return [THEIR_NAMES[statement.kind] ?? statement.kind, ...('body' in statement ? list(statement.body) : [])];
  }
}

/** Their tree names each statement by its key; its parts come in the order of the text. */
function theirKinds(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(theirKinds);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key === 'else_body' || key === 'elsif_list') return [];
    if (key !== 'PLpgSQL_stmt_if')
      return [...(key.startsWith('PLpgSQL_stmt_') ? [key.slice('PLpgSQL_stmt_'.length)] : []), ...theirKinds(inner)];
    const { then_body, elsif_list, else_body } = inner as Record<string, unknown>;
    return ['if', ...[then_body, elsif_list, else_body].flatMap(theirKinds)];
  });
}

type Compared = { readonly ours: string } | { readonly theirs: string } | { readonly kinds: readonly [string, string] } | undefined;

function compare(text: string, body: string, change: CreateRoutine | RunBlock): Compared {
  const context = programContext(change);
  const { problem } = reader.checkProgram(body, context);
  let tree: unknown;
  try {
    tree = parsePlPgSQLSync(text);
  } catch (error) {
    const { message } = error as Error;
    return problem || UNFOUNDED.some((pattern) => pattern.test(message)) ? undefined : { theirs: message };
  }
  if (problem) return { ours: problem.message };
  const ours = ourKinds(readProgram(body, context).program as Block).join(' ');
  const theirs = theirKinds(tree).join(' ');
  // a RETURN is put behind everything, and another block around one with a label or handlers
  const same = [ours, `${ours} return`, `block ${ours}`, `block ${ours} return`].includes(theirs);
  return same ? undefined : { kinds: [ours, theirs] };
}

/** Every PL/pgSQL body in the text. */
function* bodies(text: string | Uint8Array): Generator<readonly [text: string, body: string, change: CreateRoutine | RunBlock]> {
  for (const statement of read(text)) {
    for (const change of lower(statement)) {
      if (change.kind === 'do' && change.language === 'plpgsql') yield [textOf(statement), change.body, change];
      const plpgsql = change.kind === 'create routine' && change.attributes.language?.toLowerCase() === 'plpgsql';
      if (plpgsql && change.body) yield [textOf(statement), change.body.text, change];
    }
  }
}

const BODIES: readonly string[] = [
  "begin if new.a then return new; elsif old.b then null; else raise exception using message = 'x'; end if; return null; end",
  'declare r record; c cursor (x int) for select x; n int := 0; begin for r in select 1 loop n := n + 1; continue when n > 2; end loop; for r in c(1) loop null; end loop; for i in reverse 3..1 loop perform i; end loop; return new; end',
  "<<o>> begin begin insert into t values (1) returning a into new.b; exception when others then get stacked diagnostics new.c = message_text; end; execute 'x' into new.a using 1; exit o; end o",
  'declare a int[]; begin a[1] := 2; foreach new.x in array a loop while true loop exit; end loop; end loop; case new.x when 1, 2 then null; else return old; end case; loop exit; end loop; return new; end',
  'begin call p(); do $x$ begin end $x$; assert true; open new.c for select 1; end',
  'declare c refcursor; begin open c for select 1; fetch c into new.a; close c; return new; end',
  'begin x := 1; end',
  'begin new.a := ; end',
  'begin selec 1; end',
  'begin if true then end; end',
  'begin loop end; end',
  'begin return new end',
  'declare a int; a int; begin end',
  'begin exit; end',
  "begin raise notice 'a'; raise 'b %'; end",
  'begin select 1 into strict new.a, new.b from (select 2) x; return new; end',
];

test.each(BODIES)('%s', (body) => {
  const [found] = bodies(`create function f() returns trigger language plpgsql as $body$ ${body} $body$`);
  expect(found && compare(...found)).toBeUndefined();
});

const files = sharedFiles('leaks', 'worlds');
test.skipIf(files.length === 0)(`the bodies in ${files.length} files of others`, () => {
  const different = files.flatMap((file) => {
    const found = [...bodies(new Uint8Array(readFileSync(file)))].map((body) => compare(...body));
    return found.flatMap((difference) => (difference ? [{ file, ...difference }] : []));
  });
  expect(different).toEqual([]);
});
