/** The files of a commit, or those that are staged, as if they lay on disk. */
import path from 'node:path';
import { type Entry, type Files, onDisk, type Target } from '../files.ts';
import { hash } from '../layouts/digest.ts';
import { isInside } from '../place.ts';
import { git } from './run.ts';

/** A file that git knows: what it is, and its content by name. */
interface Blob {
  readonly mode: string;
  readonly id: string;
}

/** `listed` is what `git ls-tree` or `git ls-files` prints with -z: mode and id somewhere before the tab, then the path. */
export function treeOf(root: string, listed: Buffer): Files {
  const blobs = new Map<string, Blob>();
  const folders = new Map<string, Map<string, Entry>>([[root, new Map()]]);
  for (const line of listed.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', ...more] = line.slice(0, Math.max(tab, 0)).split(' ');
    const id = more.find((word) => ID.test(word));
    if (tab < 0 || id === undefined) continue;
    const at = path.join(root, line.slice(tab + 1));
    blobs.set(at, { mode, id });
    enter(folders, root, at, kindOf(mode));
  }
  const kind: Files['kind'] = (at) => {
    if (folders.has(at)) return 'folder';
    const blob = blobs.get(at);
    if (!blob) return 'nothing';
    return blob.mode === LINK ? targetKind(follow(at, root)) : kindOf(blob.mode) === 'file' ? 'file' : 'other';
  };
  const targetOf = (link: string): string => path.resolve(path.dirname(link), contentOf(root, link, blobs.get(link)).toString());
  const follow = (link: string, base: string): Target => {
    let at = link;
    for (let steps = 0; blobs.get(at)?.mode === LINK && steps < MOST_LINKS; steps++) at = targetOf(at);
    if (!isInside(at, base)) return { kind: 'nowhere', says: 'the link leads out of the folder and is not followed' };
    if (folders.has(at)) return { kind: 'folder' };
    const blob = blobs.get(at);
    return blob && kindOf(blob.mode) === 'file' ? { kind: 'file' } : { kind: 'nowhere', says: 'the link does not lead to a regular file' };
  };
  return {
    kind,
    follow,
    entries: (folder) => [...(folders.get(folder)?.values() ?? [])],
    bytes: (at) => {
      let file = at;
      for (let steps = 0; blobs.get(file)?.mode === LINK && steps < MOST_LINKS; steps++) file = targetOf(file);
      const content = contentOf(root, file, blobs.get(file));
      return typeof content === 'string' ? { kind: 'unreadable', says: content } : content;
    },
  };
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LINK = '120000';
const MOST_LINKS = 40;

const kindOf = (mode: string): Entry['kind'] => (mode === LINK ? 'link' : mode.startsWith('100') ? 'file' : 'other');
const targetKind = ({ kind }: Target): 'file' | 'folder' | 'nothing' => (kind === 'nowhere' ? 'nothing' : kind);

function enter(folders: Map<string, Map<string, Entry>>, root: string, at: string, kind: Entry['kind']): void {
  let entry: Entry = { name: path.basename(at), kind };
  for (let inner = at; inner !== root; inner = path.dirname(inner)) {
    const folder = path.dirname(inner);
    const known = folders.get(folder);
    if (known) {
      known.set(entry.name, entry);
      return;
    }
    folders.set(folder, new Map([[entry.name, entry]]));
    entry = { name: path.basename(folder), kind: 'folder' };
  }
}

/** Most files are on disk as git has them, so that it need not be asked for them one by one. */
function contentOf(root: string, at: string, blob: Blob | undefined): Uint8Array | string {
  if (!blob) return 'there is no such file';
  const here = blob.mode === LINK ? undefined : onDisk.bytes(at);
  if (here instanceof Uint8Array && idOf(here, blob.id.length) === blob.id) return here;
  const ran = git(root, ['cat-file', 'blob', blob.id]);
  return 'out' in ran ? ran.out : ran.says;
}

/** The name that git gives to a content. */
const idOf = (bytes: Uint8Array, length: number): string =>
  hash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
