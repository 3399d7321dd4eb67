import type { Rule } from '../src/judge/rule.ts';

export const tenancy: readonly Rule[] = [];
