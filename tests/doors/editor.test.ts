/** Editors that send what no editor should, at the language server's door: it goes on, or ends with a sentence. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import {
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
} from 'vscode-languageserver/node';
import { folderOf, repository } from '../cli/run.ts';
import { connect } from '../lsp/client.ts';

const FIRST = 'migrations/1_a.sql';
const SECOND = 'migrations/2_b.sql';
const FILES = { '.git/HEAD': '', [FIRST]: 'create table t (id bigint primary key);\n', [SECOND]: 'alter table t drop column a;\n' };
const failing = (list: readonly Diagnostic[]): number => list.filter(({ code }) => code === 'statement-fails').length;

/** What the server prints and how it ends, given these bytes. */
function speak(bytes: string): Promise<{ readonly status: number | null; readonly said: string }> {
  const server = spawn(process.execPath, [join(repository, 'dist/cli.cjs'), 'lsp', '--stdio'], { cwd: folderOf(FILES) });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('"id":9')) server.stdin.end(message('exit', null));
    });
  server.stdin.on('error', () => undefined);
  server.stdin.write(bytes);
  if (!bytes.includes('"id":9')) server.stdin.end();
  return new Promise((resolve) => server.on('close', (status) => resolve({ status, said })));
}

const framed = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
const message = (method: string, params: unknown, id?: number): string =>
  framed(JSON.stringify({ jsonrpc: '2.0', method, params, ...(id !== undefined && { id }) }));
const hello = message('initialize', { processId: null, rootUri: null, capabilities: {} }, 1);

it.each([
  ['no JSON', framed('{{{{{')],
  ['another kind of JSON', framed('[1, null, {}]')],
  ['a method that is none', message('nothing/atAll', { deep: '['.repeat(100_000) }, 7)],
  ['parameters that are none', message('textDocument/hover', 1, 7)],
  [
    'documents without a name',
    message('textDocument/didOpen', {}) + message('textDocument/didChange', { textDocument: null, contentChanges: 1 }),
  ],
  [
    'a change of what is not open',
    message('textDocument/didChange', { textDocument: { uri: 'file:///x.sql', version: 1 }, contentChanges: [{ text: '' }] }),
  ],
])('answers after %s', async (_, bytes) => {
  const { status, said } = await speak(hello + bytes + message('shutdown', null, 9));
  expect(said).toContain('"id":9');
  expect(said).not.toContain('a defect of partywall');
  expect(status).toBe(0);
});

it('ends where there is no length', async () => {
  const { status } = await speak(`${hello}Content-Length: owl\r\n\r\n{}`);
  expect(status).not.toBe(0);
});

it('passes over documents that are in no folder, and URIs that mean no file', async () => {
  const client = await connect(folderOf(FILES));
  await client.diagnostics(SECOND, (list) => failing(list) === 1);
  for (const uri of [
    'untitled:Untitled-1',
    'file://elsewhere/share/a.sql',
    'file:///a%2Fb.sql',
    'file:///%00',
    'file:',
    '',
    'git:/x?{}',
    pathToFileURL('/nowhere/at/all.sql').href,
  ]) {
    const textDocument = { uri, languageId: 'sql', version: 1, text: 'drop table nothing;' };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 99, character: 99 } }),
    ).toBeNull();
    await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 5, character: 5 }, end: { line: 5, character: 5 } },
      context: {
        diagnostics: [
          { range: { start: { line: 9, character: 9 }, end: { line: 9, character: 9 } }, message: '', code: 'statement-fails', data: 7 },
        ],
      },
    });
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }
  client.open(SECOND, 'select 1;\n');
  await client.diagnostics(SECOND, (list) => failing(list) === 0);
  expect(await client.stop()).toBe(0);
});

it('keeps up with somebody who types fast, and tells of the last text', async () => {
  const client = await connect(folderOf(FILES));
  client.open(SECOND, FILES[SECOND]);
  for (let i = 0; i < 500; i++) client.change(SECOND, `${'-- x\n'.repeat(i)}alter table t drop column a${i};\n`);
  const found = await client.diagnostics(SECOND, (list) => list.some(({ message: says }) => String(says).includes('a499')));
  expect(found.find(({ code }) => code === 'statement-fails')?.range.start.line).toBe(499);
  // Changes that come in the wrong order, or reach beyond the text.
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: client.uri(SECOND), version: -1 },
    contentChanges: [{ range: { start: { line: 9e6, character: 9e6 }, end: { line: 0, character: 0 } }, text: '🦉' }],
  });
  client.change(SECOND, 'select 1;\n');
  await client.diagnostics(SECOND, (list) => failing(list) === 0);
  expect(await client.stop()).toBe(0);
});

it('judges a document of many lines', async () => {
  const client = await connect(folderOf(FILES));
  client.open(SECOND, `${'-- a line\n'.repeat(200_000)}alter table t drop column a;\n`);
  const found = await client.diagnostics(SECOND, (list) => list.some(({ range }) => range.start.line === 200_000));
  expect(failing(found)).toBe(1);
  expect(await client.stop()).toBe(0);
});

it('tells of several folders apart', async () => {
  const client = await connect(
    folderOf({ ...FILES, 'other/migrations/1_a.sql': 'create table u (id int);\n', 'other/migrations/2_b.sql': 'drop table t;\n' }),
  );
  await client.diagnostics(SECOND, (list) => failing(list) === 1);
  await client.diagnostics('other/migrations/2_b.sql', (list) => failing(list) === 1);
  client.open('other/migrations/1_a.sql', 'create table t (id int);\n');
  await client.diagnostics('other/migrations/2_b.sql', (list) => failing(list) === 0);
  await client.diagnostics(SECOND, (list) => failing(list) === 1);
  expect(await client.stop()).toBe(0);
});
