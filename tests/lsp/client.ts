/** An editor, as far as a language server can tell: the built program's, over its standard input and output. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { repository } from '../cli/run.ts';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  readonly uri: (name: string) => string;
  readonly open: (name: string, text: string) => void;
  readonly change: (name: string, text: string) => void;
  /** The diagnostics of a file, once they are as they should be. */
  readonly diagnostics: (name: string, until: (list: readonly Diagnostic[]) => boolean) => Promise<readonly Diagnostic[]>;
  /** Gives the exit status. */
  readonly stop: () => Promise<number | null>;
}

export async function connect(folder: string): Promise<Client> {
  const server = spawn(process.execPath, [join(repository, 'dist/cli.cjs'), 'lsp', '--stdio'], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
    for (const look of waiting) look();
  });
  connection.listen();
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const early = ended.then((status) => Promise.reject(new Error(`the server ended with ${status}`)));
  const asked = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: {},
  });
  const { capabilities } = await Promise.race([asked, early]);
  early.catch(() => undefined);
  await connection.sendNotification(InitializedNotification.type, {});
  let version = 0;
  return {
    connection,
    capabilities,
    uri,
    open: (name, text) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(name), languageId: 'sql', version: ++version, text },
      }),
    change: (name, text) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(name), version: ++version },
        contentChanges: [{ text }],
      }),
    diagnostics: (name, until) =>
      new Promise((resolve) => {
        const look = (): void => {
          const list = published.get(uri(name));
          if (list === undefined || !until(list)) return;
          waiting.delete(look);
          resolve(list);
        };
        waiting.add(look);
        look();
      }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return ended;
    },
  };
}
