import type { Rule } from '../src/judge/rule.ts';

export const safety: readonly Rule[] = [];
