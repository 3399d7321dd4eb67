import type { Rule } from '../src/judge/rule.ts';

export const performance: readonly Rule[] = [];
