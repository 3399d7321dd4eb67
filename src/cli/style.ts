import { createColors } from 'picocolors';
import type { Style } from '../report/style.ts';

/** Colours where somebody looks; NO_COLOR and FORCE_COLOR have the last word. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const coloured = FORCE_COLOR ? FORCE_COLOR !== '0' : !NO_COLOR && TERM !== 'dumb' && stream.isTTY === true;
  return createColors(coloured);
}

/** Where no terminal says how wide it is. */
const WIDTH = 100;

/** A terminal knows its width; elsewhere COLUMNS may say one. */
export function widthOf(stream: { readonly columns?: number }): number {
  const told = Number(process.env['COLUMNS']);
  return stream.columns || (Number.isInteger(told) && told > 0 ? told : WIDTH);
}
