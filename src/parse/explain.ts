import type { Span } from '../source.ts';

interface Failure extends Span {
  /** Where the parser points. */
  readonly at: number;
  readonly sqlstate: string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The second parser is some fifty times slower, and nobody waits for it. */
const LONGEST = 20_000;
const MOST = 6;

const PLAIN: Readonly<Record<string, string>> = {
  rparen: '")"',
  lparen: '"("',
  comma: '","',
  semicolon: 'the end',
  star: '"*"',
  dot: '"."',
  op_eq: '"="',
  word: 'a name',
  quoted_word: 'a name',
  string: 'a string',
  eString: 'a string',
  int: 'a number',
  float: 'a number',
};

/**
 * What could have stood where a statement failed. PostgreSQL's grammar does not say; the grammar of pgsql-ast-parser does,
 * and is asked only here. It reads much less, so it is believed only where it stops at the same token.
 */
export async function explainSyntaxError({ source, start, end, at, sqlstate }: Failure): Promise<string | undefined> {
  if (sqlstate !== '42601' || end - start > LONGEST) return undefined;
  const { parse } = await import('pgsql-ast-parser');
  try {
    parse(decoder.decode(source.bytes.subarray(start, end)));
    return undefined;
  } catch (error) {
    const { message = '', token } = error as { message?: string; token?: { offset: number } };
    const before = decoder.decode(source.bytes.subarray(start, at)).length;
    return token?.offset === before ? oneOf(expectedTokens(message)) : undefined;
  }
}

function expectedTokens(message: string): readonly string[] {
  const types = Array.from(message.matchAll(/- A "(\w+)" token/g), (match) => match[1] as string);
  return [...new Set(types.map((type) => PLAIN[type] ?? type.replace(/^kw_/, '').toUpperCase()))];
}

function oneOf(expected: readonly string[]): string | undefined {
  if (expected.includes('a number') && expected.includes('a string')) return 'an expression could stand here';
  if (expected.length === 0 || expected.length > MOST) return undefined;
  const [last, ...others] = [...expected].reverse();
  return others.length === 0 ? `${last} could stand here` : `${others.reverse().join(', ')} or ${last} could stand here`;
}
