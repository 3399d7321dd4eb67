/** Cutting and padding of text, in characters; bytes and bits are cut likewise. */
import { refuse } from '../../../model/refusal.ts';
import { characterCount, characters, isPlain, sliceCharacters } from '../../../model/value/text.ts';
import { checkLength } from './limits.ts';

const MAX_INTEGER = 2147483647;

/** Where a piece starts and ends, counted from 0; PostgreSQL's first position is 1, and positions before it take part in the count. */
export function slice(start: number, count: number | undefined): readonly [number, number] {
  if (count !== undefined && count < 0 && start + count < start) refuse('22011', 'negative substring length not allowed');
  const end = count === undefined || start + count > MAX_INTEGER ? Number.POSITIVE_INFINITY : start + count - 1;
  return [Math.max(start - 1, 0), Math.max(end, 0)];
}

export const substring = (text: string, start: number, count?: number): string => sliceCharacters(text, ...slice(start, count));

/** What stands before and behind the piece that is replaced. */
export function overlaid(start: number, count: number): readonly [number, number] {
  if (start <= 0) refuse('22011', 'negative substring length not allowed');
  if (start + count > MAX_INTEGER || start + count < -MAX_INTEGER - 1) refuse('22003', 'integer out of range');
  return [start - 1, Math.max(start + count - 1, 0)];
}

export function overlay(text: string, by: string, start: number, count = characterCount(by)): string {
  const [before, behind] = overlaid(start, count);
  return sliceCharacters(text, 0, before) + by + sliceCharacters(text, behind);
}

export function position(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at < 0) return 0;
  return (isPlain(text) ? at : characterCount(text.slice(0, at))) + 1;
}

export function trimmed(text: string, set: string, left: boolean, right: boolean): string {
  const drop = new Set(set);
  const chars = isPlain(text) ? text : characters(text);
  let start = 0;
  let end = chars.length;
  while (left && start < end && drop.has(chars[start] as string)) start++;
  while (right && end > start && drop.has(chars[end - 1] as string)) end--;
  const kept = chars.slice(start, end);
  return typeof kept === 'string' ? kept : kept.join('');
}

/** To a size in characters: longer text is cut at its right. */
export function pad(text: string, size: number, fill: string, side: 'left' | 'right'): string {
  const wanted = Math.max(size, 0);
  checkLength(wanted);
  const missing = wanted - characterCount(text);
  if (missing <= 0 || fill === '') return sliceCharacters(text, 0, wanted);
  const filler = sliceCharacters(fill.repeat(Math.ceil(missing / characterCount(fill))), 0, missing);
  return side === 'left' ? filler + text : text + filler;
}
