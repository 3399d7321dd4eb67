/** Bounds on what a function may make, so that no text ends in an exhausted memory. */
import { refuse } from '../../../model/refusal.ts';

const MAX_LENGTH = 10_485_760;
export const MAX_MEMBERS = 1_000_000;

export const tooLarge = (): never => refuse('54000', 'requested length too large');

/** `length` in UTF-16 units, before anything of that length is made. */
export function checkLength(length: number): void {
  if (length > MAX_LENGTH) tooLarge();
}

export function bounded(text: string): string {
  checkLength(text.length);
  return text;
}

export function checkMembers(count: number): void {
  if (count > MAX_MEMBERS) refuse('54000', 'array size exceeds the maximum allowed');
}

/** Joins without ever holding more than is allowed. */
export function join(parts: Iterable<string>, separator: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + separator.length;
    checkLength(length);
    kept.push(part);
  }
  return kept.join(separator);
}
