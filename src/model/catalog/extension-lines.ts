/** An extension's lines: which of them a version has, and what the ids in them stand for. */
import type { Creation } from './extension-members.ts';
import { decoded, isIn, type Reading } from './member.ts';

export interface Line {
  /** The object's number in its extension; lines of other versions may share it. */
  readonly number: number;
  /** The kind of object. */
  readonly letter: string;
  readonly text: string;
}

const LINE = /^(.)(?:=([0-9a-z]+))?(~\d+)?(?: (.*))?$/;

export function linesIn(section: readonly string[], version: number): Line[] {
  return section.flatMap((line, i) => {
    const [, letter = '', other, range = '', text = ''] = LINE.exec(line) ?? [];
    return isIn(version, range) ? [{ number: other === undefined ? i : Number.parseInt(other, 36), letter, text }] : [];
  });
}

/** What readers of lines share. */
export interface Room extends Reading {
  readonly creation: Creation;
  readonly extension: number;
  idOf(line: Line): number;
  /** The schema of a name as it is written in a line, and the name. */
  placed(name: string): { readonly namespace: number; readonly name: string };
}

/** `namespaces`: the schemas that the extension makes itself, by name. */
export function roomFor(creation: Creation, namespaces: (room: Room) => ReadonlyMap<string, number>): Room {
  const ids = new Map<string, number>();
  const own = (spelled: string): number => {
    const id = ids.get(spelled) ?? creation.allocate();
    ids.set(spelled, id);
    return id;
  };
  let made: ReadonlyMap<string, number> | undefined;
  const room: Room = {
    creation,
    owner: creation.owner,
    extension: creation.extension,
    hasMaintain: creation.version >= 17,
    resolve(spelled) {
      if (spelled.startsWith('.')) return own(spelled);
      return spelled.startsWith('@') ? foreignType(spelled, creation) : Number.parseInt(spelled, 36);
    },
    idOf: (line) => own(`.${line.number.toString(36)}`),
    placed(text) {
      const colon = text.indexOf(':');
      if (colon < 0) return { namespace: creation.namespace, name: decoded(text) };
      made ??= namespaces(room);
      const schema = decoded(text.slice(0, colon));
      return { namespace: made.get(schema) ?? creation.namespaceNamed(schema) ?? creation.namespace, name: decoded(text.slice(colon + 1)) };
    },
  };
  return room;
}

/** `@cube/cube[]`: 0 where the other extension is not there. */
function foreignType(spelled: string, creation: Creation): number {
  const [, extension = '', name = '', array] = /^@([^/]*)\/(.*?)(\[\])?$/.exec(spelled) ?? [];
  const type = creation.typeOf(extension, decoded(name));
  return (array === undefined ? type?.id : type?.array) ?? 0;
}

/** The first word of a text, and what stands behind it. */
export function split(text: string): [first: string, rest: string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}
