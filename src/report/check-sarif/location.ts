/** Places, as SARIF tells them. */
import { positionOf, type Span } from '../../source.ts';
import { wellFormed } from '../printable.ts';

/** A region that spans lines is no annotation unless all of them were changed: the first line stands for it. */
export function physicalLocation(span: Span): object {
  const { source, start, end } = span;
  const from = positionOf(source, start);
  const to = positionOf(source, Math.max(start, end));
  const whole = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  const artifactLocation = { uri: uriOf(source.name) };
  if (to.line === from.line) return { artifactLocation, region: whole };
  return { artifactLocation, region: { ...whole, endLine: from.line, endColumn: endOfLine(span) }, contextRegion: whole };
}

function endOfLine({ source, start }: Span): number {
  const { bytes } = source;
  const found = bytes.indexOf(LINE_FEED, start);
  const end = found < 0 ? bytes.length : found;
  const from = positionOf(source, start);
  const { line, column } = positionOf(source, end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
  return line === from.line ? column : from.column;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Relative to the root of the repository. A path from the root of the disk is one, too. */
export function uriOf(file: string): string {
  const path = wellFormed(file).split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path === '' ? '.' : path;
}
