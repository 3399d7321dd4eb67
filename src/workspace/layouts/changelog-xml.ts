import type { Part } from '../../model/migration.ts';
import type { Node } from './changelog.ts';
import type { Edit } from './layout.ts';

interface Open {
  readonly name: string;
  readonly start: number;
  end: number;
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  readonly text: { readonly parts: Part[]; readonly edits: Edit[] };
}

/** Deeper than any changelog: beyond it the file is not read. */
const deepest = 100;

/** Reads the XML that changelogs are written in; undefined where it is not well formed. Offsets are bytes, as the text is Latin-1. */
export function parseXml(text: string): Node | undefined {
  const top: Open = element('', 0, new Map());
  const open: Open[] = [top];
  for (let at = 0; at < text.length; ) {
    const current = open.at(-1) as Open;
    const tag = text.indexOf('<', at);
    if (tag !== at) addText(current, text, at, tag < 0 ? text.length : tag);
    if (tag < 0) break;
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4);
    else if (text.startsWith('<![CDATA[', tag)) {
      at = after(text, ']]>', tag + 9);
      current.text.parts.push({ start: tag + 9, end: Math.max(tag + 9, at - 3) });
    } else if (text.startsWith('<?', tag) || text.startsWith('<!', tag)) at = after(text, '>', tag);
    else {
      const { end, name, closes, empty, attributes } = readTag(text, tag);
      if (end === undefined) return undefined;
      at = end;
      if (closes) {
        if (open.length < 2 || current.name !== name) return undefined;
        current.end = end;
        open.pop();
        (open.at(-1) as Open).children.push(current);
        continue;
      }
      const found = element(name, tag, attributes);
      found.end = end;
      if (empty) current.children.push(found);
      else if (open.length > deepest) return undefined;
      else open.push(found);
    }
  }
  return open.length === 1 ? top.children.at(-1) : undefined;
}

const element = (name: string, start: number, attributes: Map<string, string>): Open => ({
  name,
  start,
  end: start,
  attributes,
  children: [],
  text: { parts: [], edits: [] },
});

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

interface Tag {
  readonly end?: number;
  readonly name: string;
  readonly closes: boolean;
  readonly empty: boolean;
  readonly attributes: Map<string, string>;
}

function readTag(text: string, start: number): Tag {
  const attributes = new Map<string, string>();
  const head = /<(\/?)(?:[\w.-]+:)?([\w.-]+)\s*/y;
  head.lastIndex = start;
  const [, slash, name = ''] = head.exec(text) ?? [];
  const broken = { name, closes: false, empty: false, attributes };
  if (slash === undefined) return broken;
  const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')\s*/y;
  attribute.lastIndex = head.lastIndex;
  let end = head.lastIndex;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    attributes.set(found[1] ?? '', decode(found[2] ?? found[3] ?? ''));
    end = attribute.lastIndex;
  }
  if (text[end] === '>') return { ...broken, end: end + 1, closes: slash === '/' };
  return text.startsWith('/>', end) ? { ...broken, end: end + 2, empty: true } : broken;
}

const entity = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g;
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function meaning(match: RegExpMatchArray): string {
  const code = match[2] !== undefined ? Number(match[2]) : Number.parseInt(match[3] ?? '0', 16);
  return named[match[1] ?? ''] ?? (code > 0 && code <= 0x10ffff ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : ' ');
}

function addText(to: Open, text: string, start: number, end: number): void {
  to.text.parts.push({ start, end });
  for (const match of text.slice(start, end).matchAll(entity)) {
    to.text.edits.push({ start: start + match.index, end: start + match.index + match[0].length, by: meaning(match) });
  }
}

const decode = (written: string): string =>
  Buffer.from(
    written.replace(entity, (...match) => meaning(match as unknown as RegExpMatchArray)),
    'latin1',
  ).toString();
