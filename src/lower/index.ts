export { lower } from './lower.ts';
export { programContext } from './plpgsql/about.ts';
export { readProgram } from './plpgsql/program.ts';
export type { ProgramContext, Returns } from './plpgsql/reader.ts';
export { type Read, type TextReader, textReader } from './text.ts';
