import { createColors } from 'picocolors';
import type { Telling } from '../../../src/report/check-format.ts';
import { PLAIN } from '../../../src/report/style.ts';
import { rules } from './helpdesk.ts';

export const plain: Telling = { rules, style: PLAIN, width: 80, withNotes: false, version: '1.2.3' };

export const coloured: Telling = { ...plain, style: createColors(true) };

/** What a terminal shows of a text. */
export const withoutColour = (text: string): string => text.replace(/\u001b\[\d+m/g, '');
