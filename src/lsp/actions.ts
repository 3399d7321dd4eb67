/** What can be done about a finding: an allowance, for which the reason has to be written. */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Parser, statements } from '../parse/index.ts';
import type { Source } from '../source.ts';

export function actionsFor(parser: Parser, document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const own = diagnostics.filter(({ source, code }) => source === 'partywall' && typeof code === 'string');
  if (own.length === 0) return [];
  const starts = statementStarts(parser, document);
  return own.flatMap((diagnostic): CodeAction[] => {
    const { object } = (diagnostic.data ?? {}) as { readonly object?: string };
    const rule = String(diagnostic.code);
    const line = starts.findLast((start) => start <= diagnostic.range.end.line) ?? 0;
    const at = { line, character: 0 };
    const indent = /^[ \t]*/.exec(document.getText({ start: at, end: { line, character: 200 } }))?.[0] ?? '';
    const on = object === undefined ? '' : ` on ${object}`;
    return [
      {
        title: `Allow ${rule}${on} here: write the reason behind it`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: { changes: { [document.uri]: [{ range: { start: at, end: at }, newText: `${indent}-- partywall-allow ${rule}${on}: \n` }] } },
      },
    ];
  });
}

/** The lines on which statements begin. */
function statementStarts(parser: Parser, document: TextDocument): number[] {
  const text = document.getText();
  const bytes = new TextEncoder().encode(text);
  const source: Source = { name: document.uri, bytes };
  const lines: number[] = [];
  let line = 0;
  let offset = 0;
  for (const { start } of statements(parser, source)) {
    for (; offset < start; offset++) if (bytes[offset] === LINE_FEED) line++;
    lines.push(line);
  }
  return lines;
}

const LINE_FEED = 10;
