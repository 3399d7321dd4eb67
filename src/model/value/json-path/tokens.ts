/** The words of a JSON path. */
import { refuse } from '../../refusal.ts';

export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'mark' | 'variable' | 'end';
  readonly text: string;
}

export const syntaxError = (near: string): never =>
  refuse('42601', near === '' ? 'syntax error at end of jsonpath input' : `syntax error at or near "${near}" of jsonpath input`);

const PATTERN =
  /[ \t\n\r\f\v]+|\/\*[\s\S]*?\*\/|("(?:[^"\\]|\\[\s\S])*")|(\$(?:"(?:[^"\\]|\\[\s\S])*"|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*))|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\*\*|==|<>|!=|<=|>=|&&|\|\||[$@.*?()[\]{},<>!+\-/%=])|((?:[A-Za-z_\u0080-\uffff]|\\u[\da-fA-F]{4})[\w\u0080-\uffff]*)/y;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match) return syntaxError(text[at] as string);
    const [whole, string, variable, number, mark, word] = match;
    at += whole.length;
    if (string !== undefined) tokens.push({ kind: 'string', text: unescaped(string.slice(1, -1)) });
    else if (variable !== undefined)
      tokens.push({ kind: 'variable', text: variable[1] === '"' ? unescaped(variable.slice(2, -1)) : variable.slice(1) });
    else if (number !== undefined) {
      if (/[A-Za-z_]/.test(text[at] ?? ''))
        return refuse('42601', `trailing junk after numeric literal at or near "${number}${text[at]}" of jsonpath input`);
      tokens.push({ kind: 'number', text: number });
    } else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g,
    (_, point?: string, unit?: string, byte?: string, other?: string) => {
      if (other !== undefined) return ESCAPES[other] ?? other;
      const code = Number.parseInt(point ?? unit ?? byte ?? '0', 16);
      if (code === 0) return refuse('22P05', 'unsupported Unicode escape sequence');
      return unit !== undefined ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, 0x10ffff));
    },
  );
}
