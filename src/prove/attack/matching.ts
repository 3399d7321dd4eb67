/** A text that a pattern takes, out of those that people's patterns are usually about. */
import { Refusal } from '../../model/refusal.ts';
import { readFlags, regularExpression } from '../../model/value/regular-expression.ts';
import { Undecidable } from '../../model/value/undecidable.ts';

/** Nothing where none of them matches. */
export function matching(pattern: string, ignoresCase: boolean, number: number): string | undefined {
  try {
    const expression = regularExpression(pattern, readFlags(ignoresCase ? 'i' : '').flags);
    return candidates(number).find((text) => expression.test(text));
  } catch (error) {
    if (error instanceof Refusal || error instanceof Undecidable) return undefined;
    throw error;
  }
}

const candidates = (number: number): string[] => {
  const digits = String(number).padStart(4, '0');
  const letters = Array.from(digits, (digit) => String.fromCharCode(97 + Number(digit))).join('');
  return [
    `made-${number}`,
    `made${number}`,
    `made_${number}`,
    `made${letters}`,
    `MADE${letters.toUpperCase()}`,
    `MADE-${digits}`,
    `made.${number}@example.com`,
    `made${number}.example.com`,
    `https://example.com/${number}`,
    `/made/${number}`,
    `made/${number}`,
    digits,
    `00${digits}`,
    `${digits}0000`,
    `+1555${digits}000`,
    `#${digits}00`,
    `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    `2024-01-01`,
    `2024-01`,
    `12:00`,
    `1.0.${number}`,
    `${number}.0`,
    'EUR',
    'eur',
    'de',
    'DE',
    'de-DE',
    'en_US',
    'a',
    'A',
    '1',
    '',
    '0'.repeat(32),
    'a'.repeat(40),
    '0'.repeat(64),
  ];
};
