/** Colours, or none. */
export interface Style {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

export const PLAIN: Style = { red: same, yellow: same, cyan: same, green: same, bold: same, dim: same };

const IRREGULAR: Readonly<Record<string, string>> = { policy: 'policies', index: 'indexes', info: 'notes' };

/** `1 file`, `2 files`. */
export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? (noun === 'info' ? 'note' : noun) : (IRREGULAR[noun] ?? `${noun}s`)}`;
