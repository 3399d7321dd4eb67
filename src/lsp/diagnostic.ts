/** A finding as editors show it: where it is, and the lines elsewhere that it rests on. */
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { Finding, Severity } from '../judge/finding.ts';
import { positionOf, type Span } from '../source.ts';
import type { Problem } from '../workspace/index.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function diagnosticOf(
  { rule, severity, object, at, says, because, fingerprint }: Finding,
  uriOf: (name: string) => string,
): Diagnostic {
  return {
    range: rangeOf(at),
    severity: SEVERITY[severity],
    source: 'partywall',
    code: rule,
    message: says,
    relatedInformation: because.map((one) => ({ location: { uri: uriOf(one.at.source.name), range: rangeOf(one.at) }, message: one.says })),
    data: { object, fingerprint },
  };
}

export function problemDiagnostic({ weight, line = 1, column = 1, says }: Problem): Diagnostic {
  const at = { line: line - 1, character: column - 1 };
  return {
    range: { start: at, end: at },
    severity: weight === 'fails' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'partywall',
    message: says,
  };
}

/** Protocols count from 0. */
function rangeOf({ source, start, end }: Span): Range {
  const [from, to] = [positionOf(source, start), positionOf(source, end)];
  return { start: { line: from.line - 1, character: from.column - 1 }, end: { line: to.line - 1, character: to.column - 1 } };
}
