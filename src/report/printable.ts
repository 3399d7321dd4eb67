/**
 * Names and comments come from files that anybody may have written: what would move a terminal's cursor, or turn the
 * direction of reading, is spelled out. Line feeds and tabs stay.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
