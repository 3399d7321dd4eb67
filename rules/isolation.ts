import type { Rule } from '../src/judge/rule.ts';

export const isolation: readonly Rule[] = [];
