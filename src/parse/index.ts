export { explainSyntaxError } from './explain.ts';
export { intendedName } from './intended.ts';
export { createParser, type Parsed, type Parser } from './parser.ts';
export type { Problem } from './problem.ts';
export type { Meta } from './psql-command.ts';
export { scan } from './scanner.ts';
export { nextPiece, type Piece, type Range } from './splitter.ts';
export { type Statement, type StatementOptions, statements } from './statements.ts';
