import { positionOf, type Span } from '../source.ts';

/** Where a stretch begins, as other programs read it. */
export function placeOf({ source, start }: Span): { readonly file: string; readonly line: number; readonly column: number } {
  return { file: source.name, ...positionOf(source, start) };
}

/** `file:line`, for people. */
export const lineOf = ({ source, start }: Span): string => `${source.name}:${positionOf(source, start).line}`;
