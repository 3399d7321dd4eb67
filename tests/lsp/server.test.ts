/** The language server, asked by a real client. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CodeActionRequest, type Diagnostic, type Hover, HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { folderOf } from '../cli/run.ts';
import { type Client, connect } from './client.ts';

const FIRST = 'migrations/1_init.sql';
const SECOND = 'migrations/2_notes.sql';
const FILES = {
  [FIRST]:
    'create table tenants (id uuid primary key);\ncreate table docs (\n  id bigint primary key,\n  tenant_id uuid not null references tenants (id)\n);\n',
  [SECOND]: 'alter table docs add column body text;\n\n  alter table notes add column état text;\n',
  'partywall.config.json': '{}\n',
};

let client: Client;
let folder: string;
beforeAll(async () => {
  folder = folderOf(FILES);
  client = await connect(folder);
});
afterAll(() => client.stop());

const failing = (list: readonly Diagnostic[]): Diagnostic[] => list.filter(({ code }) => code === 'statement-fails');

it('tells of files that nobody has opened', async () => {
  const [found] = failing(await client.diagnostics(SECOND, (list) => failing(list).length > 0));
  expect(found).toMatchObject({
    source: 'partywall',
    severity: 1,
    message: expect.stringContaining('Relation "notes" does not exist'),
    range: { start: { line: 2 }, end: { line: 2 } },
  });
});

it('judges what is typed, in all files, before it is saved', async () => {
  client.open(FIRST, FILES[FIRST]);
  client.change(FIRST, `${FILES[FIRST]}create table notes (id bigint primary key);\n`);
  await client.diagnostics(SECOND, (list) => failing(list).length === 0);
  client.change(FIRST, FILES[FIRST].replace('docs', 'papers'));
  const found = failing(await client.diagnostics(SECOND, (list) => failing(list).length === 2));
  expect(found).toHaveLength(2);
  expect(readFileSync(join(folder, FIRST), 'utf8')).toBe(FILES[FIRST]);
  client.change(FIRST, FILES[FIRST]);
  await client.diagnostics(SECOND, (list) => failing(list).length === 1);
});

it('counts columns as editors do', async () => {
  client.open(SECOND, "select '🦉🦉', nothing();\n");
  const [found] = failing(
    await client.diagnostics(SECOND, (list) => failing(list).length === 1 && list.every((one) => one.range.start.line === 0)),
  );
  expect(found?.range.start).toEqual({ line: 0, character: 15 });
  client.change(SECOND, FILES[SECOND]);
  await client.diagnostics(SECOND, (list) => failing(list).some(({ range }) => range.start.line === 2));
});

it('says of a table whose it is, and who reaches it', async () => {
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uri(FIRST) },
    position: { line: 1, character: 15 },
  });
  const { kind, value } = (hover as Hover).contents as MarkupContent;
  expect(kind).toBe('markdown');
  expect(value).toContain('**docs** (table)');
  expect(value).toContain('Row security is off.');
  expect(value).toMatch(/tenant\\_id/);
  const nothing = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uri(FIRST) },
    position: { line: 1, character: 2 },
  });
  expect(nothing).toBeNull();
});

it('offers an allowance before the statement, whose reason is still to be written', async () => {
  const diagnostics = await client.diagnostics(SECOND, (list) => failing(list).length === 1);
  const [action] = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri(SECOND) },
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    context: { diagnostics: failing(diagnostics) },
  })) as { readonly title: string; readonly edit: { readonly changes: Record<string, unknown[]> } }[];
  expect(action?.edit.changes[client.uri(SECOND)]).toEqual([
    {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      newText: '  -- partywall-allow statement-fails on public.notes: \n',
    },
  ]);
});

it('points at faults of the settings, and goes on when they are mended', async () => {
  const other = await connect(folderOf({ ...FILES, 'partywall.config.json': '{\n  "platfrom": "supabase"\n}\n' }));
  const [found] = await other.diagnostics('partywall.config.json', (list) => list.length > 0);
  expect(found).toMatchObject({ range: { start: { line: 1, character: 2 } }, message: expect.stringContaining('platform') });
  expect(await other.stop()).toBe(0);
});

it('survives files that are no text, and ends when it is told to', async () => {
  const other = await connect(
    folderOf({
      [FIRST]: new Uint8Array([0, 255, 254, 10]),
      'migrations/3_more.sql': 'create table more (id int);',
      [SECOND]: 'create table notes (((',
    }),
  );
  await other.diagnostics(SECOND, (list) => list.some(({ code }) => code === 'syntax-error'));
  expect(await other.stop()).toBe(0);
});
