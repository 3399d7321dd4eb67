import type { Source } from '../source.ts';

const encoder = new TextEncoder();

/** SQL of ours as a source: its name says that it is no file of the user's. */
export const sqlSource = (name: string, text: string): Source => ({ name: `<${name}>`, bytes: encoder.encode(text) });
