/**
 * Names and comments come from files that anybody may have written. What would move a terminal's cursor, turn the
 * direction of reading or hide in a word is spelled out, and so is what a pipeline's log takes for a command of its own.
 * Line feeds and tabs stay.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, spelled).replaceAll('##[', '##\\u005b');

/** The same for what has to stay on one line. */
export const printableLine = (text: string): string => printable(text).replace(/[\t\n]/g, spelled);

/** A document whose strings say the same, with nothing of that kind as it is. */
export const printableJson = (value: unknown, indent?: number): string => `${printable(JSON.stringify(value, undefined, indent))}\n`;

/** A line that begins with two colons, a word and two more is a command to GitHub's log. A cast at the beginning of a line is none. */
export const harmlessInLogs = (text: string): string => text.replace(/^([ \t]*)::(?=[\w-]+[^\n]*::)/gm, '$1\\u003a:');

/** Halves of characters, which no encoding has a way to write, are replaced. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const spelled = (found: string): string => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;

const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
