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
  `${grouped(count)} ${count === 1 ? (noun === 'info' ? 'note' : noun) : (IRREGULAR[noun] ?? `${noun}s`)}`;

/** `12,345`. Node's own way loads tables of all languages, which takes longer than all else that is printed. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
