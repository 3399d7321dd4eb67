import type { Rule } from '../src/judge/rule.ts';
import statementFails from './integrity/statement-fails.ts';
import syntaxError from './integrity/syntax-error.ts';

export const integrity: readonly Rule[] = [statementFails, syntaxError];
