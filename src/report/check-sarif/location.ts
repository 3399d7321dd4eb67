/** Places, as SARIF tells them. */
import { positionOf, type Span } from '../../source.ts';
import { firstLineOf } from '../place.ts';
import { wellFormed } from '../printable.ts';

/** A region that spans lines is no annotation unless all of them were changed: the first line stands for it. */
export function physicalLocation(span: Span): object {
  const { line, column, endColumn } = firstLineOf(span);
  const end = positionOf(span.source, Math.max(span.start, span.end));
  const location = {
    artifactLocation: { uri: uriOf(span.source.name) },
    region: { startLine: line, startColumn: column, endLine: line, endColumn },
  };
  if (end.line === line) return location;
  return { ...location, contextRegion: { startLine: line, startColumn: column, endLine: end.line, endColumn: end.column } };
}

/** Relative to the root of the repository. A path from the root of the disk is one, too. */
export function uriOf(file: string): string {
  const path = wellFormed(file).split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path === '' ? '.' : path;
}
