import { isUtf8 } from 'node:buffer';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Node } from 'jsonc-parser';
import type { KnownRules } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';
import { positionOf } from '../source.ts';
import { onDisk } from './files.ts';
import { isInside, kindOf, placeOf } from './place.ts';
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
      if (stands(file)) return readSettings(file, nameOf(file, base), known);
    }
    const manifest = path.join(at, 'package.json');
    if (kindOf(manifest) === 'file' && maySet(manifest)) {
      const found = await readSettings(manifest, nameOf(manifest, base), known, manifestKey);
      if (found.kind !== 'none') return found;
    }
    if (path.dirname(at) === at) break;
  }
  return { kind: 'none' };
}

/** A link that leads nowhere stands there, too: somebody meant settings to hold. */
function stands(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function maySet(manifest: string): boolean {
  const bytes = onDisk.bytes(manifest);
  return !(bytes instanceof Uint8Array) || Buffer.from(bytes).includes(`"${manifestKey}"`);
}

/** More than anybody writes. */
const LARGEST = 1 << 20;
/** More than anybody reads. */
const MOST_TOLD = 50;

const nameOf = (file: string, base: string): string => path.relative(base, file).split(path.sep).join('/');

/** Reads one settings file, or what stands under a key of it. The parser and the schema are loaded only here. */
async function readSettings(at: string, name: string, known: RulesAt | undefined, key?: string): Promise<FoundSettings> {
  const [{ findNodeAtLocation, getNodeValue, printParseErrorCode }, { parseRelaxed }, { parseSettings }] = await Promise.all([
    import('jsonc-parser'),
    import('./jsonc.ts'),
    import('../settings/parse.ts'),
  ]);
  const refused = (says: string): FoundSettings => ({ kind: 'refused', file: name, problems: [problem('bad-settings', name, says)] });
  const bytes = onDisk.bytes(at);
  if (!(bytes instanceof Uint8Array)) return refused(`the settings: ${bytes.says}`);
  if (bytes.length > LARGEST) return refused(`the settings have ${bytes.length} bytes, more than the ${LARGEST} that are read`);
  if (!isUtf8(bytes)) return refused('the settings are not UTF-8');
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, ' ');
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
  const again = keysGivenTwice(top).slice(0, MOST_TOLD);
  if (again.length > 0)
    return {
      kind: 'refused',
      file: name,
      problems: again.map(({ value, offset }) => tell(offset, `${JSON.stringify(value)} is set twice`)),
    };
  const folder = path.dirname(at);
  const checked = await parseSettings(getNodeValue(top), known && ((settings) => known(settings, folder)));
  if ('settings' in checked) return { kind: 'found', settings: checked.settings, file: name, folder };
  const problems = checked.faults.slice(0, MOST_TOLD).map((fault) => {
    const node = findNodeAtLocation(top, [...fault.path]) ?? top;
    return tell((fault.atKey ? node.parent?.children?.[0] : node)?.offset ?? node.offset, fault.says);
  });
  if (checked.faults.length > MOST_TOLD)
    problems.push(problem('bad-settings', name, `and ${checked.faults.length - MOST_TOLD} more settings are wrong`));
  return { kind: 'refused', file: name, problems };
}

/** Of two values for one key, nobody can say which was meant. */
function keysGivenTwice(top: Node): Node[] {
  const found: Node[] = [];
  const open = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    const known = new Set<unknown>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key && known.has(key.value)) found.push(key);
      if (key) known.add(key.value);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
