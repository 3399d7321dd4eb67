/** Upper and lower case: one character for one, as the C library does it under UTF-8. */
import { isAlphanumeric, lowerCode, upperCode } from './regular-expression/class.ts';

const ASCII = /^[\u0000-\u007f]*$/;

export const lowerText = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : mapCodes(text, lowerCode));
export const upperText = (text: string): string => (ASCII.test(text) ? text.toUpperCase() : mapCodes(text, upperCode));

function mapCodes(text: string, change: (code: number) => number): string {
  let result = '';
  for (const char of text) result += String.fromCodePoint(change(char.codePointAt(0) as number));
  return result;
}

/** The first letter of each word in upper case, the others in lower case. */
export function capitalize(text: string): string {
  let isInWord = false;
  return mapCodes(text, (code) => {
    const changed = isInWord ? lowerCode(code) : upperCode(code);
    isInWord = isAlphanumeric(code);
    return changed;
  });
}
