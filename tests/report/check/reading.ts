/** What every machine form has to give back: where each finding is, how bad it is, and what it says. */
import type { Finding } from '../../../src/judge/finding.ts';
import { firstLineOf } from '../../../src/report/place.ts';
import { printable } from '../../../src/report/printable.ts';

export interface Read {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

export const readOf = ({ rule, at, says }: Finding): Read => {
  const { line, column } = firstLineOf(at);
  return { rule, file: at.source.name, line, column, says: printable(says) };
};

/** A reader that knows every field: what it does not know, and what is not of its type, is refused. */
export type Shape = (value: unknown, where: string) => void;

export const one =
  (check: (value: unknown) => boolean, what: string): Shape =>
  (value, where) => {
    if (!check(value)) throw new Error(`${where}: ${JSON.stringify(value)} is not ${what}`);
  };

export const words = one((value) => typeof value === 'string' && value !== '', 'a text that says something');
export const count = (least: number): Shape =>
  one((value) => Number.isInteger(value) && (value as number) >= least, `a number from ${least}`);
export const truth = one((value) => typeof value === 'boolean', 'true or false');
export const exactly = (...values: readonly unknown[]): Shape => one((value) => values.includes(value), `one of ${values.join(', ')}`);
export const matching = (pattern: RegExp): Shape => one((value) => typeof value === 'string' && pattern.test(value), String(pattern));

export const listOf =
  (shape: Shape, most = Number.POSITIVE_INFINITY): Shape =>
  (value, where) => {
    if (!Array.isArray(value) || value.length > most) throw new Error(`${where} is no list of at most ${most}`);
    for (const [i, inner] of value.entries()) shape(inner, `${where}[${i}]`);
  };

/** A field whose name ends in `?` may be absent. */
export const fields =
  (known: Readonly<Record<string, Shape>>): Shape =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where} is no object`);
    const given = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(given))
      if (!(name in known) && !(`${name}?` in known)) throw new Error(`${where} has an unknown ${name}`);
    for (const [name, shape] of Object.entries(known)) {
      const plain = name.replace(/\?$/, '');
      if (plain in given) shape(given[plain], `${where}.${plain}`);
      else if (plain === name) throw new Error(`${where} lacks ${name}`);
    }
  };
