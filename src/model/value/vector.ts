/** The `vector` of extension pgvector: `[1,2.5,3]`. */
import { refuse } from '../refusal.ts';
import { printReal } from './float.ts';

export function readVector(type: string, text: string): string {
  const match = /^\s*\[([^\]]*)\]\s*$/.exec(text);
  const parts = match?.[1]?.trim() ? (match[1] as string).split(',').map((part) => part.trim()) : [];
  if (!match || parts.some((part) => !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(part))) {
    return refuse('22P02', `invalid input syntax for type ${type}: "${text}"`);
  }
  if (parts.length === 0) return refuse('22000', `${type} must have at least 1 dimension`);
  return type === 'vector' ? `[${parts.map((part) => printReal(Math.fround(Number(part)))).join(',')}]` : text;
}
