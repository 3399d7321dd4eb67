/** `bit` and `varbit`: a text of 0 and 1. */
import { refuse } from '../refusal.ts';

export function readBits(text: string): string {
  if (/^[xX]/.test(text)) return fromHexadecimal(text.slice(1));
  const bits = /^[bB]/.test(text) ? text.slice(1) : text;
  const wrong = /[^01]/u.exec(bits);
  return wrong ? refuse('22P02', `"${wrong[0]}" is not a valid binary digit`) : bits;
}

function fromHexadecimal(digits: string): string {
  const wrong = /[^\da-fA-F]/u.exec(digits);
  if (wrong) refuse('22P02', `"${wrong[0]}" is not a valid hexadecimal digit`);
  let bits = '';
  for (const digit of digits) bits += NIBBLES[Number.parseInt(digit, 16)] as string;
  return bits;
}

const NIBBLES = Array.from({ length: 16 }, (_, value) => value.toString(2).padStart(4, '0'));
