import { existsSync } from 'node:fs';
import path from 'node:path';
import { BASELINE_VERSION, baselineText, type Kept, keptOf } from '../settings/baseline.ts';
import { positionOf, type Source, type Span } from '../source.ts';
import { onDisk } from './files.ts';
import { type Problem, problem } from './problem.ts';
import { replaceFile } from './replace-file.ts';

/** What the file is called that is looked for beside the settings. */
export const BASELINE_FILE = 'partywall-baseline.json';

export type Baseline =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly entries: readonly (Kept & { readonly at: Span })[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Reads the file that was named, which has to be there, or the one that lies in the folder. */
export async function readBaseline(at: string, base: string, isNamed: boolean): Promise<Baseline> {
  if (!isNamed && !existsSync(at)) return { kind: 'none' };
  const name = path.relative(base, at).split(path.sep).join('/');
  const bytes = onDisk.bytes(at);
  if (!(bytes instanceof Uint8Array)) return { kind: 'refused', problems: [problem('bad-baseline', name, `the baseline: ${bytes.says}`)] };
  const [{ getNodeValue, findNodeAtLocation }, { parseRelaxed }] = await Promise.all([import('jsonc-parser'), import('./jsonc.ts')]);
  const source: Source = { name, bytes };
  const text = Buffer.from(bytes).toString('utf8');
  const tell = (offset: number, says: string): Problem =>
    problem('bad-baseline', name, says, positionOf(source, Buffer.byteLength(text.slice(0, offset))));
  const { tree, errors } = parseRelaxed(text);
  const list = tree && findNodeAtLocation(tree, ['findings']);
  const version = tree && findNodeAtLocation(tree, ['version']);
  if (!tree || list?.type !== 'array' || version === undefined)
    return { kind: 'refused', problems: [tell(0, 'this is no baseline; --update-baseline writes one')] };
  const [error] = errors;
  if (error) return { kind: 'refused', problems: [tell(error.offset, 'the baseline is broken here; nothing is taken from it')] };
  if (getNodeValue(version) !== BASELINE_VERSION)
    return { kind: 'refused', problems: [tell(version.offset, `a baseline of version ${BASELINE_VERSION} was expected`)] };
  const entries: (Kept & { readonly at: Span })[] = [];
  const problems: Problem[] = [];
  const offsets = byteOffsets(text);
  for (const node of list.children ?? []) {
    const kept = keptOf(getNodeValue(node));
    if ('fingerprint' in kept) {
      const { rule, object, folder, fingerprint, says } = kept;
      entries.push({
        rule,
        object,
        folder,
        fingerprint,
        says,
        at: { source, start: offsets(node.offset), end: offsets(node.offset + node.length) },
      });
    } else problems.push(tell(node.offset, `an entry of the baseline cannot be used: ${kept.says}`));
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', entries };
}

/** From places in a text to places in its bytes, asked for in order. */
function byteOffsets(text: string): (offset: number) => number {
  let [chars, bytes] = [0, 0];
  return (offset) => {
    bytes += Buffer.byteLength(text.slice(chars, offset));
    chars = offset;
    return bytes;
  };
}

/** Writes it whole, or leaves the old one and says what was in the way. */
export const writeBaseline = (at: string, kept: readonly Kept[]): string | undefined => replaceFile(at, baselineText(kept));
