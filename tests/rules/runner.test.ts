/** The runner of examples itself: what it reads from them, and what it sees of an attack. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { judgeExample, markOf } from '../../src/cli/judge-example.ts';
import { readExamples } from '../../src/examples.ts';
import { parser } from '../parse/with-parser.ts';
import { execute, stopServers } from './server.ts';

vi.mock('../../src/cli/parser.ts', () => ({ theParser: () => parser }));
afterAll(stopServers);

const TEXT = `-- What stands before the first example is for its readers.

-- bad: everyone reads everything
-- settings: {"platform": "supabase"}
-- file: 20260101000000_init.sql
create table public.docs (id bigint, tenant_id uuid); -- finding: public.docs -- also: other-rule public.search(uuid, text)
create table nothing_here; -- also: syntax-error 20260101000000_init.sql
-- file: 20260102000000_rows.sql
alter table docs enable row level security;
create policy everyone on docs for select using (true); -- finding: public.docs
-- leaks:
insert into docs values (1, gen_random_uuid());
set local role authenticated;
select * from docs;

-- good: nobody does
create table docs (id bigint);
-- holds: 23505
select * from docs;
`;

it('reads sections, files, settings, marks and attacks', () => {
  const [bad, good] = readExamples(TEXT);
  expect(bad).toMatchObject({ kind: 'bad', title: 'everyone reads everything', line: 3, settings: { platform: 'supabase' } });
  expect(bad?.files.map(({ name }) => name)).toEqual(['20260101000000_init.sql', '20260102000000_rows.sql']);
  expect(bad?.marks).toEqual([
    { rule: undefined, object: 'public.docs', file: '20260101000000_init.sql', line: 1 },
    { rule: 'other-rule', object: 'public.search(uuid, text)', file: '20260101000000_init.sql', line: 1 },
    { rule: 'syntax-error', object: '20260101000000_init.sql', file: '20260101000000_init.sql', line: 2 },
    { rule: undefined, object: 'public.docs', file: '20260102000000_rows.sql', line: 2 },
  ]);
  expect(bad?.attack).toMatchObject({ outcome: 'leaks', sqlstate: undefined });
  expect(good).toMatchObject({ kind: 'good', settings: {}, attack: { outcome: 'holds', sqlstate: '23505' } });
  expect(good?.files).toEqual([{ name: '1_migration.sql', text: 'create table docs (id bigint);\n' }]);
});

it('judges with the settings and the platform that the example names', async () => {
  const [bad] = readExamples(TEXT);
  const { input, findings } = await judgeExample('some-rule', { files: [], ...bad }, rules);
  expect(input.prelude.length).toBeGreaterThan(0);
  expect(findings.map((one) => markOf('some-rule', one))).toContainEqual(bad?.marks[2]);
});

describe('an attack', () => {
  const observe = async (sql: string, schema = 'create table docs (id int primary key, who text)') => {
    const { input } = await judgeExample('', { files: [{ name: '1_init.sql', text: `${schema};\n` }] }, rules);
    return (await execute(input, { outcome: 'leaks', sqlstate: undefined, sql })).attack;
  };

  it('reaches rows that its last statement gives or changes', async () => {
    expect(await observe(`insert into docs values (1, 'a'), (2, 'b'); select from docs where id > 1;`)).toEqual({ rows: 1 });
    expect(await observe(`insert into docs values (1, 'a'), (2, 'b'); update docs set who = 'me';`)).toEqual({ rows: 2 });
    expect(await observe(`select * from docs;`)).toEqual({ rows: 0 });
  });

  it('is turned down with an SQLSTATE', async () => {
    expect(await observe(`create role nobody; set local role nobody; select * from docs;`)).toEqual({ sqlstate: '42501' });
    expect(await observe(`insert into docs values (1, 'a'); insert into docs values (1, 'b');`)).toEqual({ sqlstate: '23505' });
  });

  it('has to get as far as its last statement', async () => {
    await expect(observe('select * from missing; select 1;')).rejects.toThrow(/missing/);
  });

  it('leaves nothing behind, even where the migrations commit', async () => {
    expect(await observe('select * from docs', 'begin; create table docs (id int); commit')).toEqual({ rows: 0 });
    expect(await observe('select * from docs')).toEqual({ rows: 0 });
  });
});
