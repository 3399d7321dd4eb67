/** Where findings go, and in which form: what --format and --output say. */
import { resolve } from 'node:path';
import { suggestion } from '../settings/suggest.ts';
import { FORMATS, type FormatName, isFormat } from './formats.ts';

export interface Output {
  readonly format: FormatName;
  /** Standard output where there is none. */
  readonly path?: string;
}

/** Without --format, people are told on standard output, unless an --output takes it or a file gets what they would see. */
export function outputsOf(format: FormatName | undefined, given: readonly string[]): readonly Output[] | { readonly says: string } {
  const outputs: Output[] = [];
  const taken = new Set<string>();
  let redirected = false;
  for (const one of given) {
    const [, name, rest] = /^([a-z]+)=(.*)$/s.exec(one) ?? [];
    if (name !== undefined && !isFormat(name))
      return {
        says: `there is no format "${name}"${suggestion(name, FORMATS) || ';'} --output wants FORMAT=FILE, of ${FORMATS.join(', ')}`,
      };
    const path = rest ?? one;
    if (path === '') return { says: `--output ${one} names no file; write FORMAT=FILE, or FORMAT=- for standard output` };
    redirected ||= name === undefined;
    if (path === '-') outputs.push({ format: name ?? format ?? 'pretty' });
    else {
      if (taken.has(resolve(path))) return { says: `two outputs would be written to ${path}; name another file for one of them` };
      taken.add(resolve(path));
      outputs.push({ format: name ?? format ?? 'pretty', path });
    }
  }
  const isTaken = redirected || outputs.some(({ path }) => path === undefined);
  if (format === undefined ? isTaken : redirected) return outputs;
  return [...outputs, { format: format ?? 'pretty' }];
}
