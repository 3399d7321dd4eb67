/** A language server over standard input and output: findings while one types, with the open documents laid over the folder. */
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Parser } from '../parse/index.ts';
import { actionsFor } from './actions.ts';
import { Desk, type DeskOptions, fileOf } from './desk.ts';
import { hoverAt } from './hover.ts';

/** Typing goes on for about so long between two letters. */
const PAUSE = 150;

/** What a front door brings along. */
export interface Desktop extends Pick<DeskOptions, 'open'> {
  readonly parser: Parser;
}

/** Serves until the client ends the connection. */
export function serve({ parser, open }: Desktop): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const desk = new Desk({
    open,
    unsaved: () => documents.all().map((document) => [document.uri, document.getText()] as const),
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
    tell: (text) => connection.console.warn(text),
  });
  let canWatch = false;

  connection.onInitialize(({ workspaceFolders, rootUri, capabilities }: InitializeParams) => {
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    desk.open(folders.flatMap((uri) => fileOf(uri) ?? []));
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'partywall' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });
  connection.onInitialized(() => {
    if (canWatch)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.sql' },
          { globPattern: '**/partywall.config.{json,jsonc}' },
          { globPattern: '**/partywall-baseline.json' },
        ],
      });
    desk.lookAgain();
  });
  connection.onDidChangeWatchedFiles(() => desk.lookAgain());

  let waiting: NodeJS.Timeout | undefined;
  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => desk.changed(uri), PAUSE);
  });
  documents.onDidSave(({ document: { uri } }) => desk.changed(uri));
  documents.onDidClose(({ document: { uri } }) => desk.changed(uri));

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    const judged = await desk.judgedWith(uri);
    return document && judged ? hoverAt(document, position, judged.subject) : undefined;
  });
  connection.onCodeAction(({ textDocument: { uri }, context: { diagnostics } }) => {
    const document = documents.get(uri);
    return document ? actionsFor(parser, document, diagnostics) : [];
  });

  return new Promise((resolve) => {
    let wasAsked = false;
    connection.onShutdown(() => {
      wasAsked = true;
    });
    connection.onExit(() => resolve(wasAsked ? 0 : 1));
    process.stdin.once('end', () => resolve(wasAsked ? 0 : 1));
    documents.listen(connection);
    connection.listen();
  });
}
