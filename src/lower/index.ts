export { lower } from './lower.ts';
export { type Read, type TextReader, textReader } from './text.ts';
