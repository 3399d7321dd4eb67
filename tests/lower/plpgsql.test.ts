/** One example of every kind of PL/pgSQL statement, the places in it, and what PostgreSQL's compiler refuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProgramContext, programContext, readProgram } from '../../src/lower/index.ts';
import type { Block, Declaration, ProgramStatement } from '../../src/model/program.ts';
import { change, reader } from '../parse/with-parser.ts';

function program(body: string, context?: ProgramContext): Block {
  const read = readProgram(body, context);
  if (read.problem) throw new Error(`${read.problem.message} in ${body}`);
  return read.program;
}

const sql = (text: string) => ({ text });

const STATEMENTS: Readonly<Record<ProgramStatement['kind'], readonly (readonly [string, object])[]>> = {
  block: [['<<b>> declare x int; begin null; end b;', { label: 'b', declarations: [{ name: 'x' }], body: [{ kind: 'null' }] }]],
  assign: [
    ['x := 1 + 2;', { target: { path: ['x'] }, value: sql('1 + 2') }],
    ['"X" = y;', { target: { path: ['X'] }, value: sql('y') }],
    ['r.f := 1;', { target: { path: ['r', 'f'] } }],
    ['a[1][n:m].b.c := array[1, 2];', { target: { path: ['a'], rest: sql('[1][n:m].b.c') }, value: sql('array[1, 2]') }],
    ['x := (select a from t where b);', { value: sql('(select a from t where b)') }],
    ['$1 := 2;', { target: { path: ['$1'] } }],
  ],
  if: [
    [
      'if a then x := 1; elsif b then y := 2; elseif c then null; else z := 3; end if;',
      { branches: [{ condition: sql('a') }, { condition: sql('b') }, { condition: sql('c') }], otherwise: [{ kind: 'assign' }] },
    ],
  ],
  case: [
    ['case x when 1, 2 then null; else x := 1; end case;', { subject: sql('x'), whens: [{ when: sql('1, 2') }], otherwise: [{}] }],
    ['case when a then null; end case;', { whens: [{ when: sql('a'), body: [{ kind: 'null' }] }] }],
  ],
  loop: [['<<l>> loop exit l; end loop l;', { label: 'l', body: [{ kind: 'exit', label: 'l' }] }]],
  while: [['while a < 1 loop null; end loop;', { condition: sql('a < 1') }]],
  'for range': [
    ['for i in 1..10 loop null; end loop;', { variable: 'i', reverse: false, from: sql('1'), to: sql('10') }],
    ['for i in reverse f(a)..1 by 2 loop null; end loop;', { reverse: true, from: sql('f(a)'), to: sql('1'), by: sql('2') }],
  ],
  'for rows': [
    [
      'for r in select 1 loop null; end loop;',
      { targets: [{ path: ['r'] }], source: { kind: 'static', query: { kind: 'statement', text: 'select 1' } } },
    ],
    ['for a, b.c in (select 1, 2) loop null; end loop;', { targets: [{ path: ['a'] }, { path: ['b', 'c'] }] }],
    [
      "for r in execute 'x' || y using a, b loop null; end loop;",
      { source: { kind: 'dynamic', text: sql("'x' || y"), using: [sql('a'), sql('b')] } },
    ],
    ['for r in c loop null; end loop;', { source: { kind: 'cursor', cursor: 'c', args: [] } }],
    ['for r in d(y => 1, x := 2) loop null; end loop;', { source: { cursor: 'd', args: [sql('2'), sql('1')] } }],
  ],
  foreach: [['foreach x slice 1 in array a loop null; end loop;', { targets: [{ path: ['x'] }], slice: 1, array: sql('a') }]],
  exit: [['loop exit when a; end loop;', {}]],
  continue: [['loop continue; end loop;', {}]],
  return: [
    ['return;', {}],
    ['return a + 1;', { value: sql('a + 1') }],
  ],
  'return next': [
    ['return next r;', { value: sql('r') }],
    ['return next;', {}],
  ],
  'return query': [
    ['return query select 1;', { source: { kind: 'static', query: sql('select 1') } }],
    ['return query execute a using b;', { source: { kind: 'dynamic', text: sql('a'), using: [sql('b')] } }],
  ],
  raise: [
    ['raise;', { args: [] }],
    ["raise notice 'a % b %%', x;", { level: 'notice', message: 'a % b %%', args: [sql('x')] }],
    [
      "raise 'it''s' using hint = 'b' || c, errcode := d;",
      { level: 'exception', message: "it's", options: [{ name: 'hint' }, { name: 'errcode', value: sql('d') }] },
    ],
    ["raise warning sqlstate '22012';", { level: 'warning', sqlstate: '22012' }],
    ['raise unique_violation;', { condition: 'unique_violation' }],
    ["raise exception using message = 'x';", { options: [{ name: 'message' }] }],
    ["raise 'a '\n 'b %', c;", { message: 'a b %' }],
  ],
  assert: [["assert a, 'b';", { condition: sql('a'), message: sql("'b'") }]],
  sql: [
    ['insert into t values (1);', { statement: { kind: 'statement', text: 'insert into t values (1)' } }],
    [
      'select a, b into strict x, r.f from t;',
      {
        into: { strict: true, targets: [{ path: ['x'] }, { path: ['r', 'f'] }] },
        statement: sql('select a, b                    from t'),
      },
    ],
    ['select a from t into x;', { into: { strict: false }, statement: sql('select a from t') }],
    ['insert into t values (1) returning id into x;', { statement: sql('insert into t values (1) returning id') }],
    ['with a as (insert into t values (1) returning b) select b into x from a;', { into: { targets: [{ path: ['x'] }] } }],
    ['merge into t using u on a when matched then delete;', {}],
    ['call p(1);', { statement: sql('call p(1)') }],
    ['create rule r as on insert to t do (select 1; select 2);', {}],
    ['create function f() returns int begin atomic select case when a then 1 end; end;', {}],
    ["comment on table t is 'x';", {}],
  ],
  execute: [
    ["execute 'a' into strict x using y, z;", { text: sql("'a'"), using: [sql('y'), sql('z')], into: { strict: true } }],
    ["execute format('a', b) using y into x;", { into: { targets: [{ path: ['x'] }] }, using: [sql('y')] }],
  ],
  perform: [['perform f(1) from t;', { query: { kind: 'expression', text: 'f(1) from t' } }]],
  'get diagnostics': [
    [
      'get diagnostics x = row_count, y := pg_context;',
      { stacked: false, items: [{ target: { path: ['x'] }, what: 'row_count' }, { what: 'pg_context' }] },
    ],
    ['get stacked diagnostics x = message_text;', { stacked: true }],
  ],
  open: [
    ['open x for select 1;', { cursor: 'x', source: { kind: 'static' } }],
    ['open x no scroll for execute a using b;', { source: { kind: 'dynamic', using: [sql('b')] } }],
    ['open d(1, 2);', { source: { kind: 'cursor', args: [sql('1'), sql('2')] } }],
  ],
  fetch: [
    ['fetch c into x, y;', { cursor: 'c', direction: 'next', into: { targets: [{}, {}] } }],
    ['fetch absolute -1 from c into x;', { direction: 'absolute -1' }],
    ['fetch prior in c into x;', { direction: 'prior' }],
  ],
  move: [['move forward all from c;', { cursor: 'c' }]],
  close: [['close c;', { cursor: 'c' }]],
  commit: [['commit and no chain;', {}]],
  rollback: [['rollback;', {}]],
  null: [['null;', {}]],
};

const BEFORE = 'declare c cursor for select 1; d cursor (x int, y int) for select x; begin ';

describe('every kind of statement', () => {
  for (const [kind, examples] of Object.entries(STATEMENTS)) {
    for (const [text, shape] of examples) {
      test(text, () => {
        const [first] = program(`${BEFORE}${text} end`).body;
        const found = first?.kind === 'loop' && kind !== 'loop' ? first.body[0] : first;
        expect(found).toMatchObject({ kind, ...shape });
      });
    }
  }
});

const DECLARATIONS: Readonly<Record<Declaration['kind'], readonly (readonly [string, object])[]>> = {
  variable: [
    [
      'x constant text collate "C" not null := \'a\';',
      { name: 'x', constant: true, notNull: true, type: { kind: 'type', type: sql('text') }, default: sql("'a'") },
    ],
    [
      'x numeric(10, 2)[] default array[1];',
      { type: { kind: 'type', type: { kind: 'type', text: 'numeric(10, 2)[]' } }, default: sql('array[1]') },
    ],
    ['x s.t.c%type;', { type: { kind: 'type of', path: ['s', 't', 'c'], dimensions: 0 } }],
    ['x y%TYPE[][3];', { type: { kind: 'type of', path: ['y'], dimensions: 2 } }],
    ['x y%TYPE array[4];', { type: { kind: 'type of', dimensions: 1 } }],
    ['x "T"%rowtype;', { type: { kind: 'row of', path: ['T'], dimensions: 0 } }],
    ['x record;', { type: { kind: 'record' } }],
    ['x int = 1;', { default: sql('1') }],
  ],
  cursor: [
    [
      'x no scroll cursor (a int, b s.t) is select 1;',
      { args: [{ name: 'a' }, { name: 'b', type: { type: sql('s.t') } }], query: { kind: 'statement' } },
    ],
  ],
  alias: [['x alias for $1;', { name: 'x', of: ['$1'] }]],
};

describe('every kind of declaration', () => {
  for (const [kind, examples] of Object.entries(DECLARATIONS)) {
    for (const [text, shape] of examples) {
      test(text, () => expect(program(`declare ${text} begin end`).declarations).toMatchObject([{ kind, at: 8, ...shape }]));
    }
  }
});

test('handlers, options and nesting', () => {
  const body =
    "#variable_conflict use_column\n<<o>> declare declare x int; begin begin null; end; exception when unique_violation or sqlstate '22012' then x := 1; when others then raise; end o;";
  expect(program(body)).toMatchObject({
    label: 'o',
    body: [{ kind: 'block' }],
    handlers: [
      { conditions: [{ name: 'unique_violation' }, { sqlstate: '22012' }], body: [{ kind: 'assign' }] },
      { conditions: [{ name: 'others' }] },
    ],
  });
});

test('words that are not reserved may be variables', () => {
  const body = 'declare return int; exception int; perform int[]; begin return := 1; exception = 2; perform[1] := 3; return return; end';
  expect(program(body).body.map(({ kind }) => kind)).toEqual(['assign', 'assign', 'assign', 'return']);
});

/** Every piece of SQL stands at its place, except for the INTO that is blank in it. */
function fragmentsOf(value: unknown): { kind: string; text: string; at: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(fragmentsOf);
  return 'text' in value && typeof value.text === 'string' && 'at' in value
    ? [value as { kind: string; text: string; at: number }, ...inner]
    : inner;
}

test('places are bytes of the body', () => {
  const statements = Object.values(STATEMENTS).flatMap((examples) => examples.map(([text]) => text));
  const declared = Object.values(DECLARATIONS).flatMap((examples) => examples.map(([text]) => text));
  const declarations = [
    ...declared.map((text, n) => text.replace(/^x/, `ä${n}`)),
    'c cursor for select 1;',
    'd cursor (x int, y int) for select x;',
  ];
  const body = `declare -- é\n ${declarations.join('\n')} begin /* ü */ perform '😀'; ${statements.join(' -- ß\n ')} end`;
  const bytes = new TextEncoder().encode(body);
  const found = fragmentsOf(program(body));
  expect(found.length).toBeGreaterThan(75);
  for (const { text, at } of found) {
    const written = new TextDecoder().decode(bytes.subarray(at, at + new TextEncoder().encode(text).length));
    const same = [...text].every((character, n) => character === ' ' || character === [...written][n]);
    expect(same, `${text} at ${at}`).toBe(true);
  }
});

describe('what is refused', () => {
  const known: ProgramContext = { names: ['found', '$1', 'a'], returns: 'value' };
  test.each([
    ['begin x := 1; end', '"x" is not a known variable', 6],
    ['begin a := 1 end', 'missing ";" at end of SQL expression', 16],
    ['begin select 1 into x; end', '"x" is not a known variable', 20],
    ['begin if a then null; end; end', 'syntax error at or near ";"', 25],
    ['begin if a loop null; end if; end', 'missing "THEN" at end of SQL expression', 20],
    ['begin a := (1; end', 'mismatched parentheses at or near ";"', 13],
    ['begin return; end', 'missing expression at or near ";"', 12],
    ['begin return next a; end', 'cannot use RETURN NEXT in a non-SETOF function', 6],
    [
      'begin for i in select 1 loop null; end loop; end',
      'loop variable of loop over rows must be a record variable or list of scalar variables',
      10,
    ],
    ['begin foreach i in array a loop null; end loop; end', 'loop variable of FOREACH must be a known variable or list of variables', 14],
    ['begin exit; end', 'EXIT cannot be used outside a loop, unless it has a label', 6],
    ['begin loop exit x; end loop; end', 'there is no label "x" attached to any block or loop enclosing this statement', 16],
    ['<<b>> begin loop continue b; end loop; end', 'block label "b" cannot be used in CONTINUE', 26],
    ['<<b>> begin end c', 'end label "c" differs from block\'s label "b"', 16],
    ['begin end b', 'end label "b" specified for unlabeled block', 10],
    ['declare x int; x text; begin end', 'duplicate declaration at or near "x"', 15],
    ['declare x int not null; begin end', 'variable "x" must have a default value, since it\'s declared NOT NULL', 8],
    ['declare x constant int := 1; begin x := 2; end', 'variable "x" is declared CONSTANT', 35],
    ['declare x alias for y; begin end', 'variable "y" does not exist', 20],
    ['declare <<b>> begin end', 'block label must be placed before DECLARE, not after', 8],
    ['declare x; begin end', 'missing data type declaration at or near ";"', 9],
    ["begin raise 'a %'; end", 'too few parameters specified for RAISE', 6],
    ["begin raise 'a', a; end", 'too many parameters specified for RAISE', 6],
    ['begin raise no_such_thing; end', 'unrecognized exception condition "no_such_thing"', 12],
    ["begin raise sqlstate 'abc'; end", 'invalid SQLSTATE code at or near "\'abc\'"', 21],
    ["begin raise 'a' using foo = 1; end", 'unrecognized RAISE statement option at or near "foo"', 22],
    ['begin null; exception when nonsense then null; end', 'unrecognized exception condition "nonsense"', 27],
    ['begin get diagnostics a = nonsense; end', 'unrecognized GET DIAGNOSTICS item at or near "nonsense"', 26],
    ['begin get diagnostics a = message_text; end', 'diagnostics item MESSAGE_TEXT is not allowed in GET CURRENT DIAGNOSTICS', 6],
    ['begin get stacked diagnostics a = row_count; end', 'diagnostics item ROW_COUNT is not allowed in GET STACKED DIAGNOSTICS', 6],
    ['declare c cursor (x int) for select x; begin open c; end', 'cursor "c" has arguments', 51],
    ['declare c cursor (x int) for select x; begin open c(1, 2); end', 'too many arguments for cursor "c"', 53],
    ['declare c cursor for select 1; begin open c(1); end', 'cursor "c" has no arguments', 43],
    ['declare c cursor for select 1; begin fetch all from c into a; end', 'FETCH statement cannot return multiple rows', 37],
    ['begin select 1 into a into a; end', 'INTO specified more than once at or near "into"', 22],
    ["begin a := 'x; end", 'unterminated quoted string at or near "\'x; end"', 11],
    ['begin open r.c for select 1; end', '"r.c" is not a known variable', 11],
    ['declare r record; begin open r.c for select 1; end', 'cursor variable must be a simple variable', 29],
    ['begin a := 1; end; select 1', 'syntax error at or near "select"', 19],
    ['begin', 'syntax error at end of input', 5],
    ['', 'syntax error at end of input', 0],
    ['#option nonsense\nbegin end', 'syntax error at or near "nonsense"', 8],
  ])('%s', (body, message, at) => expect(readProgram(body, known).problem).toMatchObject({ message, at }));

  test('RETURN where nothing is returned', () => {
    expect(readProgram('begin return 1; end', { returns: 'nothing' }).problem?.message).toBe(
      'RETURN cannot have a parameter in function returning void',
    );
    expect(readProgram('begin return 1; end', { returns: 'set' }).problem?.message).toBe(
      'RETURN cannot have a parameter in function returning set',
    );
  });

  test('SQL in it, where asked for', () => {
    expect(reader.checkProgram('begin ä := 1 +; end', {}).problem).toMatchObject({ message: 'syntax error at end of input', at: 15 });
    expect(reader.checkProgram('begin insrt into t values (1); end', {}).problem).toMatchObject({
      message: 'syntax error at or near "insrt"',
      at: 6,
    });
    expect(reader.checkProgram('declare x nosuch(; begin end', {}).problem).toMatchObject({ at: 17 });
    expect(reader.checkProgram('declare current_date date; begin current_date := 1; end', {}).problem).toMatchObject({ at: 33 });
    expect(reader.checkProgram('begin if a = then null; end if; end', {}).problem).toMatchObject({ at: 12 });
    expect(
      reader.checkProgram("begin for i in 1..2 loop perform f(i); end loop; return query select 'a'; end", {}).problem,
    ).toBeUndefined();
  });

  test('blocks nested too deeply', () => {
    expect(readProgram('begin '.repeat(5000)).problem?.sqlstate).toBe('54001');
    expect(readProgram(`begin ${'if a then '.repeat(5000)}`).problem?.sqlstate).toBe('54001');
  });
});

test('what is known of a body from its statement', () => {
  const context = (sql: string) => {
    const made = change(sql);
    return made.kind === 'create routine' || made.kind === 'do' ? programContext(made) : undefined;
  };
  expect(context('create function s.f(a int, int, out b int) language x as $$$$')).toEqual({
    names: ['found', '$1', 'a', '$2', '$3', 'b'],
    returns: 'arguments',
    routine: 'f',
  });
  expect(context('create function f() returns table (a int) language x as $$$$')).toMatchObject({ returns: 'set of arguments' });
  expect(context('create function f() returns setof int language x as $$$$')).toMatchObject({ returns: 'set' });
  expect(context('create function f() returns void language x as $$$$')).toMatchObject({ returns: 'nothing' });
  expect(context('create procedure f(inout a int) language x as $$$$')).toMatchObject({ returns: 'arguments' });
  expect(context('create function f() returns trigger language x as $$$$')).toMatchObject({
    returns: 'value',
    names: expect.arrayContaining(['new', 'tg_op']),
  });
  expect(context('do $$ begin end $$')).toMatchObject({ returns: 'nothing', names: ['found'] });
});

const CRUMBS = [
  'begin',
  'end',
  'if',
  'then',
  'loop',
  ';',
  ':=',
  '(',
  ')',
  '[',
  '..',
  "'",
  '$$',
  '<<',
  '>>',
  'declare',
  'x',
  'x int;',
  'into',
  'for',
  'in',
  'case',
  'when',
  'raise',
  '%',
  '#',
  '/*',
  '\0',
  'ü',
];

test('whatever the body is, reading ends and throws nothing', () => {
  const texts = Object.values(STATEMENTS).flatMap((examples) => examples.map(([text]) => text));
  const piece = fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom(...CRUMBS),
    fc.string({ maxLength: 6 }),
    fc.constantFrom(...texts).chain((text) => fc.nat(text.length).map((cut) => text.slice(0, cut))),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, whole) => {
      const body = whole ? `begin ${pieces.join(' ')} end` : pieces.join(' ');
      const { problem } = readProgram(body);
      if (problem) expect(problem.at).toBeLessThanOrEqual(new TextEncoder().encode(body).length);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 400) },
  );
});
