import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf } from '../../src/source.ts';
import { blankOutside, mergeEdits, substitute } from '../../src/workspace/substitute.ts';
import { historiesOf, historyOf, makeFolder, sqlOf } from './folder.ts';

test('what is not run is blanked, so that offsets and lines stay', async () => {
  const text = "é prose\r\n-- +goose Up\nselect 'é';\n-- +goose Down\ndrop table t;\n";
  const history = await historyOf(makeFolder({ 'm/1_a.sql': text }));
  const source = history.migrations[0]?.source;
  if (!source) throw new Error('no source');
  const bytes = Buffer.from(source.bytes);
  expect(bytes.length).toBe(Buffer.byteLength(text));
  expect(bytes.indexOf('select')).toBe(Buffer.from(text).indexOf('select'));
  expect(bytes.toString()).toMatch(/^ {8}\r\n {12}\nselect 'é';\n {14}\n {13}\n$/);
  expect(positionOf(source, 4)).toEqual({ line: 1, column: 4 });
});

test('a placeholder of the settings is replaced, and what follows keeps its place in the file', async () => {
  const folder = makeFolder({
    'supabase/migrations/1_a.sql': `grant x to :OWNER, :OWNERS;\nselect '\${schema}', {{ index .Options "Namespace" }}.t;`,
  });
  const placeholders = { ':OWNER': 'é_owner', '${schema}': '', '{{ index .Options "Namespace" }}': 'auth' };
  const history = await historyOf(folder, '.', { placeholders });
  const source = history.migrations[0]?.source;
  if (!source) throw new Error('no source');
  const bytes = Buffer.from(source.bytes);
  expect(bytes.toString()).toBe("grant x to é_owner, :OWNERS;\nselect '', auth.t;");
  expect(positionOf(source, bytes.indexOf(':OWNERS'))).toEqual({ line: 1, column: 20 });
  expect(positionOf(source, bytes.indexOf('_owner'))).toEqual({ line: 1, column: 12 });
  expect(positionOf(source, bytes.indexOf('.t'))).toEqual({
    line: 2,
    column: `select '\${schema}', {{ index .Options "Namespace" }}`.length + 1,
  });
  expect(history.problems).toEqual([]);
});

test('a placeholder without a value becomes a word, and that is told once', async () => {
  const folder = makeFolder({
    'db/migration/V1__a.sql': `create schema \${app.schema};\ncreate table \${app.schema}.t ();\n-- \${flyway:defaultSchema}`,
  });
  const history = await historyOf(folder);
  expect(history.migrations.map(sqlOf)).toEqual(['create schema app_schema; create table app_schema.t (); -- public']);
  expect(history.problems.map((one) => [one.kind, one.line, one.column])).toEqual([['assumed-placeholder', 1, 15]]);
  const settled = await historyOf(folder, '.', { placeholders: { '${app.schema}': 'app' } });
  expect([settled.migrations.map(sqlOf), settled.problems]).toEqual([['create schema app; create table app.t (); -- public'], []]);
});

test('goose’s ENVSUB takes the default, where it is on', async () => {
  const text = `-- +goose Up\nselect '\${A}';\n-- +goose ENVSUB ON\nselect '\${A:-x}', $B;\n-- +goose ENVSUB OFF\nselect '$A';\n`;
  const history = await historyOf(makeFolder({ 'm/1_a.sql': text }));
  expect(history.migrations.map(sqlOf)).toEqual([`select '\${A}'; select 'x', B; select '$A';`]);
});

test('what steers a template is blanked, and both branches stay', async () => {
  const text = "{{ if .x }}\nselect 1;\n{{ else }}\nselect 2;\n{{ end }}\nselect '{{ .name }}';";
  const history = await historyOf(makeFolder({ 'tern.conf': '[data]\nname = n\n', '1_a.sql': text }));
  expect(history.migrations.map(sqlOf)).toEqual(["select 1; select 2; select 'n';"]);
  expect(history.problems.map((one) => [one.kind, one.weight, one.line])).toEqual([
    ['template', 'unread', 1],
    ['template', 'unread', 3],
    ['template', 'unread', 5],
  ]);
});

test('fenced SQL is read at its true lines', async () => {
  const text = '# Schema\n\n```sql\ncreate table a ();\n```\n\n```js\nnope\n```\n~~~ postgresql\nselect 2;\n~~~\n   ```SQL\nselect 3;';
  const folder = makeFolder({ 'docs/schema.md': text, 'docs/none.txt': 'no code here' });
  const history = await historyOf(folder, 'docs/schema.md');
  const [migration] = history.migrations;
  expect(migration && sqlOf(migration)).toBe('create table a (); select 2; select 3;');
  expect(migration && positionOf(migration.source, Buffer.from(migration.source.bytes).indexOf('select 2'))).toEqual({
    line: 11,
    column: 1,
  });
  const [none] = await historiesOf(folder, 'docs/none.txt');
  expect(none?.problems.map((one) => one.kind)).toEqual(['no-sql']);
});

const part = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));

test('blanking keeps length and line ends, and touches nothing that is run', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 50, maxLength: 50 }), fc.array(part, { maxLength: 5 }), (bytes, runs) => {
      const blanked = blankOutside(bytes, runs);
      expect(blanked.length).toBe(bytes.length);
      for (let i = 0; i < bytes.length; i++) {
        const runs_ = runs.some((run) => i >= run.start && i < run.end);
        const lineEnd = bytes[i] === 10 || bytes[i] === 13;
        expect(blanked[i]).toBe(runs_ || lineEnd ? bytes[i] : 32);
      }
    }),
  );
});

test('after any edits an offset leads back to where it came from', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(part, fc.string({ maxLength: 6 })), { maxLength: 6 }), fc.nat(59), (written, at) => {
      const file = Uint8Array.from({ length: 60 }, (_, i) => 97 + (i % 26));
      const edits = mergeEdits(
        undefined,
        written.filter(([one]) => one.end > one.start).map(([one, by]) => ({ ...one, by: Buffer.from(by).toString('latin1') })),
      );
      const { source, moved } = substitute('x', file, undefined, edits);
      const inside = edits.find((edit) => at >= edit.start && at < edit.end);
      const to = moved(at);
      if (inside) return;
      expect(source.bytes[to]).toBe(file[at]);
      expect(positionOf(source, to)).toEqual({ line: 1, column: at + 1 });
    }),
  );
});
