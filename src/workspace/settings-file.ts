import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownRules } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';
import { positionOf } from '../source.ts';
import { isInside, placeOf } from './place.ts';
import { type Problem, problem } from './problem.ts';

/** The settings that hold for some paths, and where they stand; or why they cannot be used. */
export type FoundSettings =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly settings: Settings; readonly file: string /** Absolute. */; readonly folder: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] };

export const settingsFiles = ['partywall.config.json', 'partywall.config.jsonc'] as const;
const manifestKey = 'partywall';

/** The rules that settings in a folder may name. */
export type RulesAt = (settings: Settings, folder: string) => ReturnType<KnownRules>;

/** Looks for settings from the named paths upwards to the repository's root; the current folder plays no part. */
export async function findSettings(paths: readonly string[], known?: RulesAt): Promise<FoundSettings> {
  const real = paths.filter((one) => one !== '-');
  if (real.length === 0) return { kind: 'none' };
  const { base, ceiling, start } = placeOf(real);
  for (let at = start; isInside(at, ceiling); at = path.dirname(at)) {
    for (const name of settingsFiles) {
      const file = path.join(at, name);
      if (existsSync(file)) return readSettings(file, nameOf(file, base), known);
    }
    const manifest = path.join(at, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"${manifestKey}"`)) {
      const found = await readSettings(manifest, nameOf(manifest, base), known, manifestKey);
      if (found.kind !== 'none') return found;
    }
    if (path.dirname(at) === at) break;
  }
  return { kind: 'none' };
}

const nameOf = (file: string, base: string): string => path.relative(base, file).split(path.sep).join('/');

/** Reads one settings file, or what stands under a key of it. The parser and the schema are loaded only here. */
async function readSettings(at: string, name: string, known: RulesAt | undefined, key?: string): Promise<FoundSettings> {
  const [{ findNodeAtLocation, getNodeValue, printParseErrorCode }, { parseRelaxed }, { parseSettings }] = await Promise.all([
    import('jsonc-parser'),
    import('./jsonc.ts'),
    import('../settings/parse.ts'),
  ]);
  let text: string;
  try {
    text = readFileSync(at, 'utf8').replace(/^\uFEFF/, ' ');
  } catch (error) {
    return {
      kind: 'refused',
      file: name,
      problems: [problem('unreadable', name, `the settings cannot be read: ${(error as { code?: string }).code ?? ''}`)],
    };
  }
  const tell = (offset: number, says: string): Problem =>
    problem('bad-settings', name, says, positionOf({ name, bytes: Buffer.from(text) }, Buffer.byteLength(text.slice(0, offset))));
  const { tree, errors } = parseRelaxed(text);
  const [error] = errors;
  if (!tree || error) {
    const says = error
      ? printParseErrorCode(error.error)
          .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
          .toLowerCase()
      : 'the file is empty';
    return key === undefined
      ? { kind: 'refused', file: name, problems: [tell(error?.offset ?? 0, `the settings are not JSON: ${says}`)] }
      : { kind: 'none' };
  }
  const top = key === undefined ? tree : findNodeAtLocation(tree, [key]);
  if (!top) return { kind: 'none' };
  const folder = path.dirname(at);
  const checked = await parseSettings(getNodeValue(top), known && ((settings) => known(settings, folder)));
  if ('settings' in checked) return { kind: 'found', settings: checked.settings, file: name, folder };
  const problems = checked.faults.map((fault) => {
    const node = findNodeAtLocation(top, [...fault.path]) ?? top;
    return tell((fault.atKey ? node.parent?.children?.[0] : node)?.offset ?? node.offset, fault.says);
  });
  return { kind: 'refused', file: name, problems };
}
