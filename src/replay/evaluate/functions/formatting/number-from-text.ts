/** Numbers read from text by a pattern. */
import type { NumberPattern } from './number-pattern.ts';

interface Reading {
  readonly pattern: NumberPattern;
  readonly text: string;
  at: number;
  sign: string;
  number: string;
  pre: number;
  post: number;
  hasPoint: boolean;
}

/** What was found, as `numeric` reads it, and how many digits stand behind the point. */
export function readNumberByPattern(pattern: NumberPattern, text: string): { readonly written: string; readonly decimals: number } {
  const r: Reading = { pattern, text, at: 0, sign: ' ', number: '', pre: 0, post: 0, hasPoint: false };
  const fills = pattern.has.has('fill');
  for (const node of pattern.nodes) {
    if (r.at >= text.length) break;
    if ('text' in node) {
      for (const _ of node.text) r.at += text.codePointAt(r.at) !== undefined && (text.codePointAt(r.at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    switch (node.key) {
      case '9':
      case '0':
      case '.':
      case 'D':
        readDigit(r, node.key);
        r.at++;
        break;
      case ',':
      case 'G':
        // No digit is ever noted while reading, so that FM passes all separators over.
        if (!fills && text[r.at] === ',') r.at++;
        break;
      case 'L':
        eatOther(r, 1);
        break;
      case 'TH':
        if (!pattern.has.has('decimal')) eatOther(r, 2);
        break;
      case 'MI':
        if (text[r.at] === '-') {
          r.sign = '-';
          r.at++;
        } else eatOther(r, 1);
        break;
      case 'PL':
        if (text[r.at] === '+') {
          r.sign = '+';
          r.at++;
        } else eatOther(r, 1);
        break;
      case 'SG':
        if (text[r.at] === '-' || text[r.at] === '+') r.sign = text[r.at++] as string;
        else eatOther(r, 1);
        break;
    }
  }
  return { written: r.sign + (r.number.endsWith('.') ? r.number.slice(0, -1) : r.number), decimals: r.post };
}

/** Characters that may be part of a number are left alone. */
function eatOther(r: Reading, count: number): void {
  for (let i = 0; i < count && r.at < r.text.length && !/[0-9.,+-]/.test(r.text[r.at] as string); i++) {
    r.at += (r.text.codePointAt(r.at) as number) > 0xffff ? 2 : 1;
  }
}

function readDigit(r: Reading, key: string): void {
  const { has } = r.pattern;
  if (r.text[r.at] === ' ') r.at++;
  if (r.at >= r.text.length) return;
  if (r.sign === ' ' && (key === '0' || key === '9') && r.pre + r.post === 0) {
    const mark = r.text[r.at] as string;
    if (has.has('S') && r.pattern.sign === 'before') {
      if (mark === '-' || mark === '+') {
        r.sign = mark;
        r.at++;
      }
    } else if (mark === '-' || (has.has('bracket') && mark === '<')) {
      r.sign = '-';
      r.at++;
    } else if (mark === '+') {
      r.sign = '+';
      r.at++;
    }
  }
  if (r.at >= r.text.length) return;
  const isRead = readOne(r);
  if (r.at >= r.text.length) return;
  if (r.sign === ' ' && r.pre + r.post > 0) readSignBehind(r, isRead);
}

function readOne(r: Reading): boolean {
  const char = r.text[r.at] as string;
  if (/\d/.test(char)) {
    if (r.hasPoint && r.post === r.pattern.post) return false;
    r.number += char;
    if (r.hasPoint) r.post++;
    else r.pre++;
    return true;
  }
  if (!r.pattern.has.has('decimal') || r.hasPoint || char !== '.') return false;
  r.number += '.';
  r.hasPoint = true;
  return true;
}

function readSignBehind(r: Reading, isRead: boolean): void {
  const { has } = r.pattern;
  if (has.has('S') && isRead && r.at + 1 < r.text.length && !/\d/.test(r.text[r.at + 1] as string)) {
    const mark = r.text[r.at + 1] as string;
    if (mark === '-' || mark === '+') {
      r.sign = mark;
      r.at++;
    }
  } else if (!isRead && !has.has('S') && (has.has('plus') || has.has('minus'))) {
    const mark = r.text[r.at] as string;
    if (mark === '-' || mark === '+') r.sign = mark;
  }
}
