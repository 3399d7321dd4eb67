/** The verdict as other programs read it. Its shape is fixed. */

import type { Finding } from '../judge/finding.ts';
import { positionOf, type Span } from '../source.ts';
import { placeOf } from './place.ts';
import { printableJson } from './printable.ts';
import { countOf, type Report } from './verdict.ts';

export function checkJson(report: Report): string {
  const { findings, allowed, baselined, unread, files, statements, unmodelled } = report;
  const summary = {
    files,
    statements,
    unmodelled,
    errors: countOf(report, 'error'),
    warnings: countOf(report, 'warning'),
    infos: countOf(report, 'info'),
    allowed: allowed.length,
    baselined,
  };
  return printableJson({ version: 1, findings: findings.map(entryOf), unread, summary }, 2);
}

function entryOf({ rule, severity, says, object, at, because, sure, effect, fingerprint, fix, data }: Finding): object {
  const end = positionOf(at.source, at.end);
  return {
    rule,
    severity,
    message: says,
    object,
    ...placeOf(at),
    endLine: end.line,
    endColumn: end.column,
    because: because.map((one) => ({ ...placeOf(one.at), says: one.says })),
    sure,
    effect,
    fingerprint,
    ...(fix !== undefined && { fix }),
    ...(data && { data: placesIn(data) }),
  };
}

const isSpan = (value: object): value is Span => 'source' in value && 'start' in value && 'end' in value;

/** A stretch of a source, anywhere in a finding's data, is told as its file, line and column. */
function placesIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(placesIn);
  if (isSpan(value)) return placeOf(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, placesIn(inner)]));
}
