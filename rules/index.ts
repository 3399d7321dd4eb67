/** Every rule that the front doors choose from. */
import type { Rule } from '../src/judge/rule.ts';
import { hygiene } from './hygiene.ts';
import { integrity } from './integrity.ts';
import { isolation } from './isolation.ts';
import { performance } from './performance.ts';
import { safety } from './safety.ts';
import { tenancy } from './tenancy.ts';

export const rules: readonly Rule[] = [...isolation, ...tenancy, ...integrity, ...safety, ...performance, ...hygiene];
