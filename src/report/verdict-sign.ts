import type { Verdict } from '../prove/proof.ts';
import type { Style } from './style.ts';

/** How a verdict is shown where there is room for one letter, and what it means. From the worst to the best. */
export const SIGNS: Readonly<Record<Verdict, { readonly letter: string; readonly colour: keyof Style; readonly means: string }>> = {
  leaks: { letter: 'L', colour: 'red', means: 'leaks: a caller of another tenant gets at the rows' },
  bypassed: { letter: 'B', colour: 'red', means: 'bypassed: the role is not subject to row security' },
  unknown: { letter: '?', colour: 'yellow', means: 'unknown: something was not understood' },
  shared: { letter: 'S', colour: 'yellow', means: 'shared: only rows that say so themselves' },
  public: { letter: 'P', colour: 'cyan', means: 'public: the rows are no tenant’s' },
  isolated: { letter: 'i', colour: 'green', means: 'isolated' },
  denied: { letter: '-', colour: 'dim', means: 'denied: nobody in that role may' },
};

export const VERDICTS = Object.keys(SIGNS) as readonly Verdict[];

export const signed = (verdict: Verdict, style: Style, text = SIGNS[verdict].letter): string => style[SIGNS[verdict].colour](text);
