import { createColors } from 'picocolors';
import type { Style } from '../report/style.ts';

/** Colours where somebody looks; NO_COLOR and FORCE_COLOR have the last word. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const coloured = FORCE_COLOR ? FORCE_COLOR !== '0' : !NO_COLOR && TERM !== 'dumb' && stream.isTTY === true;
  return createColors(coloured);
}
