/** `boolean`: any beginning of true, false, yes, no, and of on and off where it is no beginning of both. */
import { refuse } from '../refusal.ts';
import { trimSpace } from './numeric.ts';

export function readBoolean(text: string): boolean {
  if (text === 't' || text === 'true') return true;
  if (text === 'f' || text === 'false') return false;
  const word = trimSpace(text).toLowerCase();
  if (word === '1' || word === 'on' || isStart(word, 'true') || isStart(word, 'yes')) return true;
  if (word === '0' || word === 'off' || word === 'of' || isStart(word, 'false') || isStart(word, 'no')) return false;
  return refuse('22P02', `invalid input syntax for type boolean: "${text}"`);
}

const isStart = (word: string, of: string): boolean => word !== '' && of.startsWith(word);
