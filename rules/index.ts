/** Every rule that the front doors choose from. */
import type { Rule } from '../src/judge/rule.ts';
import statementFails from './integrity/statement-fails.ts';
import syntaxError from './integrity/syntax-error.ts';

export const rules: readonly Rule[] = [statementFails, syntaxError];
