import type { Rule } from '../src/judge/rule.ts';

export const hygiene: readonly Rule[] = [];
