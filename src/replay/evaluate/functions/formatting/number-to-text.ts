/** Numbers as text by a pattern (formatting.c, `NUM_processor`). */
import { refuse } from '../../../../model/refusal.ts';
import type { NumberPattern } from './number-pattern.ts';

/** A number's digits as they are before the pattern is filled. */
export interface Digits {
  /** Without sign; `#` where the number does not fit. */
  readonly text: string;
  readonly sign: '+' | '-';
  /** Places of the pattern that the number has no digits for. */
  readonly spaces: number;
}

interface Writing {
  readonly pattern: NumberPattern;
  readonly number: string;
  readonly spaces: number;
  readonly sign: '+' | '-';
  /** The last digit that is to be seen, under FM. */
  readonly lastRelevant: number | undefined;
  readonly count: number;
  readonly bracket: boolean;
  readonly signBehind: boolean;
  signWritten: boolean;
  hasDigits: boolean;
  current: number;
  at: number;
  out: string;
}

export function fillNumber(pattern: NumberPattern, digits: Digits): string {
  const { has, nodes } = pattern;
  const roman = has.has('roman');
  const fills = has.has('fill');
  const zeroStart = pattern.zeroStart > 0 ? pattern.zeroStart - 1 : 0;
  const signed = has.has('plus') || has.has('minus');
  const bracket = has.has('bracket') && !(digits.sign === '+' && fills);
  const signBehind = pattern.sign === 'behind' || (!signed && pattern.sign === 'before' && pattern.pre === pattern.signAt);
  const signWritten = signed ? !(has.has('plus') && !has.has('minus')) : digits.sign === '+' && fills && pattern.sign === undefined;
  const writing: Writing = {
    pattern: { ...pattern, zeroStart },
    number: digits.text,
    spaces: digits.spaces,
    sign: digits.sign,
    lastRelevant: fills && has.has('decimal') ? lastRelevantOf(digits, pattern) : undefined,
    count: pattern.post + pattern.pre - 1 + (!signWritten && digits.spaces === 0 ? 1 : 0),
    bracket,
    signBehind,
    signWritten,
    hasDigits: false,
    current: 0,
    at: 0,
    out: '',
  };
  for (const node of nodes) {
    if ('text' in node) {
      writing.out += node.text;
      continue;
    }
    switch (node.key) {
      case '9':
      case '0':
      case '.':
      case 'D':
        if (!roman) writeDigit(writing, node.key);
        break;
      case ',':
      case 'G':
        if (writing.hasDigits) writing.out += ',';
        else if (!fills) writing.out += ' ';
        break;
      case 'L':
        writing.out += ' ';
        break;
      case 'RN': {
        const numeral = node.lower ? digits.text.toLowerCase() : digits.text;
        writing.out += fills ? numeral : numeral.padStart(15);
        break;
      }
      case 'TH':
        if (!roman && digits.text[0] !== '#' && digits.sign !== '-' && !has.has('decimal')) writing.out += ordinal(digits.text, node.lower);
        break;
      case 'MI':
        if (digits.sign === '-') writing.out += '-';
        else if (!fills) writing.out += ' ';
        break;
      case 'PL':
        if (digits.sign === '+') writing.out += '+';
        else if (!fills) writing.out += ' ';
        break;
      case 'SG':
        writing.out += digits.sign;
        break;
    }
  }
  return writing.out;
}

export function ordinal(number: string, lower: boolean): string {
  const last = number.at(-1) ?? '';
  if (!/\d/.test(last)) return refuse('22P02', `"${number}" is not a number`);
  const teen = number.at(-2) === '1';
  const suffix = teen ? 'th' : last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th';
  return lower ? suffix : suffix.toUpperCase();
}

/** The place of the point where only zeros follow it, else of the last digit that is none. */
function lastRelevantOf({ text, spaces }: Digits, pattern: NumberPattern): number | undefined {
  const point = text.indexOf('.');
  if (point < 0) return undefined;
  let last = point;
  for (let i = point + 1; i < text.length; i++) if (text[i] !== '0') last = i;
  if (pattern.zeroEnd > spaces) last = Math.max(last, Math.min(text.length - 1, pattern.zeroEnd - spaces));
  return last;
}

/** A zero alone before the point is a blank, if no 0 asks for it. */
const isBlankZero = ({ pattern, number }: Writing): boolean => !pattern.has.has('zero') && number[0] === '0' && pattern.post !== 0;

function writeSign(w: Writing): void {
  const { has } = w.pattern;
  const isDue = w.current >= w.spaces || (has.has('zero') && w.pattern.zeroStart === w.current);
  const endsAtPoint = w.lastRelevant !== undefined && w.number[w.lastRelevant] === '.';
  if (w.signWritten || !isDue || (isBlankZero(w) && w.number[w.at] === '0' && w.at === 0 && !endsAtPoint)) return;
  if (has.has('S')) {
    if (w.signBehind) return;
    w.out += w.sign;
  } else if (w.bracket) w.out += w.sign === '+' ? ' ' : '<';
  else if (w.sign === '-') w.out += '-';
  else if (!has.has('fill')) w.out += ' ';
  w.signWritten = true;
}

function writeDigit(w: Writing, key: '9' | '0' | '.' | 'D'): void {
  const { has } = w.pattern;
  const fills = has.has('fill');
  w.hasDigits = false;
  writeSign(w);
  const zeros = has.has('zero') && w.pattern.zeroStart <= w.current;
  if (w.current < w.spaces && !zeros) {
    if (!fills) w.out += ' ';
  } else if (w.current < w.spaces) {
    w.out += '0';
    w.hasDigits = true;
  } else writeOwn(w, key, fills);
  let end = w.count + (w.spaces > 0 ? 1 : 0) + (has.has('decimal') ? 1 : 0);
  if (w.lastRelevant !== undefined && w.lastRelevant === w.at) end = w.current;
  if (w.current + 1 === end) {
    if (w.signWritten && w.bracket) w.out += w.sign === '+' ? ' ' : '>';
    else if (has.has('S') && w.signBehind) w.out += w.sign;
  }
  w.current++;
}

/** A character of the number itself. */
function writeOwn(w: Writing, key: string, fills: boolean): void {
  const next = w.number[w.at];
  const endsAtPoint = w.lastRelevant !== undefined && w.number[w.lastRelevant] === '.';
  if (next === '.') {
    if (!endsAtPoint || fills) w.out += '.';
  } else if (w.lastRelevant !== undefined && w.at > w.lastRelevant && key !== '0') {
    // A zero at the end that nobody asked for.
  } else if (isBlankZero(w) && w.at === 0) {
    if (!fills) w.out += ' ';
    else if (endsAtPoint) w.out += '0';
  } else {
    w.out += next ?? '';
    w.hasDigits = true;
  }
  if (next !== undefined) w.at++;
}
