/** The patterns of `to_char` and `to_number` for numbers: `FM999G990D00`. */
import { refuse } from '../../../../model/refusal.ts';

export type NumberKey =
  | ','
  | '.'
  | '0'
  | '9'
  | 'B'
  | 'C'
  | 'D'
  | 'EEEE'
  | 'FM'
  | 'G'
  | 'L'
  | 'MI'
  | 'PL'
  | 'PR'
  | 'RN'
  | 'SG'
  | 'SP'
  | 'S'
  | 'TH'
  | 'V';

export type NumberNode = { readonly key: NumberKey; readonly lower: boolean } | { readonly text: string };

/** What the pattern says as a whole. */
export interface NumberPattern {
  readonly nodes: readonly NumberNode[];
  /** Digits before and behind the point, and those that V shifts. */
  pre: number;
  post: number;
  multi: number;
  zeroStart: number;
  zeroEnd: number;
  /** Where S stands: before the number or behind it. */
  sign: 'before' | 'behind' | undefined;
  signAt: number;
  has: Set<'decimal' | 'zero' | 'blank' | 'fill' | 'S' | 'bracket' | 'minus' | 'plus' | 'roman' | 'multi' | 'EEEE'>;
}

const KEYS: readonly NumberKey[] = [
  'EEEE',
  'FM',
  'MI',
  'PL',
  'PR',
  'RN',
  'SG',
  'SP',
  'TH',
  ',',
  '.',
  '0',
  '9',
  'B',
  'C',
  'D',
  'G',
  'L',
  'S',
  'V',
];

const wrong = (message: string): never => refuse('42601', message);

export function parseNumberPattern(text: string): NumberPattern {
  const nodes: NumberNode[] = [];
  const pattern: NumberPattern = { nodes, pre: 0, post: 0, multi: 0, zeroStart: 0, zeroEnd: 0, sign: undefined, signAt: 0, has: new Set() };
  for (let at = 0; at < text.length; ) {
    const key = KEYS.find((name) => text.startsWith(name, at) || text.startsWith(name.toLowerCase(), at));
    if (key) {
      nodes.push({ key, lower: text[at] !== key[0] });
      prepare(pattern, key);
      at += key.length;
      continue;
    }
    if (text[at] === '"') {
      const quoted = /"((?:[^"\\]|\\[\s\S]?)*)"?/y;
      quoted.lastIndex = at;
      const match = quoted.exec(text) as RegExpExecArray;
      nodes.push({ text: (match[1] as string).replace(/\\([\s\S])/g, '$1') });
      at += match[0].length;
      continue;
    }
    if (text[at] === '\\' && text[at + 1] === '"') at++;
    const char = String.fromCodePoint(text.codePointAt(at) as number);
    nodes.push({ text: char });
    at += char.length;
  }
  return pattern;
}

/** Takes note of a key, or refuses it behind what was there before. */
function prepare(pattern: NumberPattern, key: NumberKey): void {
  const { has } = pattern;
  if (has.has('EEEE') && key !== 'EEEE') wrong('"EEEE" must be the last pattern used');
  switch (key) {
    case '9':
      if (has.has('bracket')) wrong('"9" must be ahead of "PR"');
      if (has.has('multi')) pattern.multi++;
      else if (has.has('decimal')) pattern.post++;
      else pattern.pre++;
      return;
    case '0':
      if (has.has('bracket')) wrong('"0" must be ahead of "PR"');
      if (!has.has('zero') && !has.has('decimal')) {
        has.add('zero');
        pattern.zeroStart = pattern.pre + 1;
      }
      if (has.has('decimal')) pattern.post++;
      else pattern.pre++;
      pattern.zeroEnd = pattern.pre + pattern.post;
      return;
    case 'B':
      if (pattern.pre === 0 && pattern.post === 0 && !has.has('zero')) has.add('blank');
      return;
    case 'D':
    case '.':
      if (has.has('decimal')) wrong('multiple decimal points');
      if (has.has('multi')) wrong('cannot use "V" and decimal point together');
      has.add('decimal');
      return;
    case 'FM':
      has.add('fill');
      return;
    case 'V':
      if (has.has('decimal')) wrong('cannot use "V" and decimal point together');
      has.add('multi');
      return;
    case 'RN':
      if (has.has('roman')) wrong('cannot use "RN" twice');
      has.add('roman');
      return;
    case 'EEEE':
      if (has.has('EEEE')) wrong('cannot use "EEEE" twice');
      if (['blank', 'fill', 'S', 'bracket', 'minus', 'plus', 'roman', 'multi'].some((flag) => has.has(flag as 'S'))) {
        refuse('42601', '"EEEE" is incompatible with other formats', {
          detail: '"EEEE" may only be used together with digit and decimal point patterns.',
        });
      }
      has.add('EEEE');
      return;
    default:
      prepareSign(pattern, key);
  }
}

function prepareSign(pattern: NumberPattern, key: NumberKey): void {
  const { has } = pattern;
  switch (key) {
    case 'S':
      if (has.has('S')) wrong('cannot use "S" twice');
      if (has.has('plus') || has.has('minus') || has.has('bracket')) wrong('cannot use "S" and "PL"/"MI"/"SG"/"PR" together');
      if (!has.has('decimal')) {
        pattern.sign = 'before';
        pattern.signAt = pattern.pre;
        has.add('S');
      } else if (pattern.sign === undefined) {
        pattern.sign = 'behind';
        has.add('S');
      }
      return;
    case 'MI':
    case 'PL':
    case 'SG':
      if (has.has('S')) wrong(`cannot use "S" and "${key}" together`);
      if (key !== 'PL') has.add('minus');
      if (key !== 'MI') has.add('plus');
      return;
    case 'PR':
      if (has.has('S') || has.has('plus') || has.has('minus')) wrong('cannot use "PR" and "S"/"PL"/"MI"/"SG" together');
      has.add('bracket');
  }
}
