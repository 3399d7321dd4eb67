import type { Disk } from '../disk.ts';
import type { Node } from './changelog.ts';
import { parseXml } from './changelog-xml.ts';
import type { Value } from './changelog-yaml.ts';
import { parseYaml } from './changelog-yaml.ts';
import { parseJson } from './json-value.ts';

const known = new WeakMap<Disk, Map<string, Node | undefined>>();

/** The root element of a changelog, whatever it is written in; undefined where it cannot be understood. */
export function changelogAt(disk: Disk, at: string): Node | undefined {
  const read = known.get(disk) ?? new Map<string, Node | undefined>();
  known.set(disk, read);
  if (!read.has(at)) read.set(at, parseChangelog(at, disk.text(at)));
  return read.get(at);
}

function parseChangelog(fileName: string, text: string): Node | undefined {
  if (/\.xml$/i.test(fileName)) {
    const root = parseXml(text);
    return root?.name === 'databaseChangeLog' ? root : undefined;
  }
  const value = /\.json$/i.test(fileName) ? parseJson(text) : parseYaml(text);
  if (value?.kind !== 'map') return undefined;
  const root = value.entries.find((entry) => entry.key === 'databaseChangeLog');
  return root && asNode('databaseChangeLog', root.value);
}

/** In YAML and JSON a list holds maps of one key each, where XML has elements; words are attributes there. */
function asNode(name: string, value: Value): Node {
  const attributes = new Map<string, string>();
  const children: Node[] = [];
  const entries =
    value.kind === 'map'
      ? value.entries
      : value.kind === 'list'
        ? value.items.flatMap((item) => (item.kind === 'map' ? item.entries : []))
        : [];
  for (const entry of entries) {
    if (entry.value.kind === 'scalar') attributes.set(entry.key, Buffer.from(entry.value.value, 'latin1').toString());
    const child = asNode(entry.key, entry.value);
    // What stands in a list under `changes` stands directly in the change set in XML.
    for (const one of entry.key === 'changes' ? child.children : [child]) children.push(one);
  }
  const text = value.kind === 'scalar' ? { parts: value.parts, edits: value.edits } : { parts: [], edits: [] };
  return { name, start: value.start, end: value.end, attributes, children, text };
}
