/** What CREATE EXTENSION makes: the members of an extension as objects with ids of the schema they come to. */
import type { DatabaseObject, Namespace, Type } from '../objects.ts';
import type { AccessList } from '../privilege.ts';
import type { PostgresVersion } from '../schema.ts';
import { constantDefault } from './default-value.ts';
import { type Line, linesIn, type Room, roomFor, split } from './extension-lines.ts';
import { OTHER_READERS } from './extension-others.ts';
import { readRelationParts } from './extension-parts.ts';
import { readWholeRelation } from './extension-relations.ts';
import { type ExtensionDefinition, extensionSection } from './extensions.ts';
import { BOOL } from './ids.ts';
import { accessList, common, decoded, owned } from './member.ts';
import { readCast, readFamily, readOperator, readOperatorClass } from './operator.ts';
import { readRoutine } from './routine.ts';
import { groupBy } from './table.ts';
import { arrayOfType, readType } from './type.ts';

/** Where an extension is made, and by whom. */
export interface Creation {
  readonly version: PostgresVersion;
  /** The id of the extension's own record. */
  readonly extension: number;
  /** The schema it is made in. */
  readonly namespace: number;
  readonly owner: number;
  readonly allocate: () => number;
  readonly namespaceNamed: (name: string) => number | undefined;
  /** A type of an extension that this one requires. */
  readonly typeOf: (extension: string, name: string) => Type | undefined;
}

export interface ExtensionMembers {
  readonly objects: readonly DatabaseObject[];
  /** Queries of views, by the view's id. Other expressions that are not constants are opaque, and say their text. */
  readonly viewTexts: ReadonlyMap<number, string>;
  /** What the script grants on the schema that the extension insists on. */
  readonly schemaAccess?: AccessList;
}

/** undefined: `loadExtensions` was not asked for it. */
export function extensionMembers(definition: ExtensionDefinition, creation: Creation): ExtensionMembers | undefined {
  const section = extensionSection(definition.name);
  if (!section) return undefined;
  const byLetter = groupBy(linesIn(section, creation.version), (line) => line.letter);
  const of = (letter: string): readonly Line[] => byLetter.get(letter) ?? [];
  const room = roomFor(creation, (self) => new Map(of('n').map((line) => [decoded(split(line.text)[0]), self.idOf(line)])));

  const objects: DatabaseObject[] = [];
  for (const [letter, read] of Object.entries(READERS)) for (const line of of(letter)) objects.push(...read(line, room));
  const relations = new Map(of('r').map((line) => [room.idOf(line), readWholeRelation(line, of('s'), room)]));
  for (const { relation, more } of relations.values()) objects.push(relation, ...more);
  objects.push(...readRelationParts(of, relations, room));

  const [access] = of('N');
  return {
    objects,
    viewTexts: new Map(of('v').map((line) => [room.resolve(split(line.text)[0]), split(line.text)[1]])),
    ...(access && { schemaAccess: accessList(room, access.text.split(' '), 'namespace') ?? [] }),
  };
}

type Reader = (line: Line, room: Room) => readonly DatabaseObject[];

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** A kind whose lines are a name and what the tables of built-in objects have, too. */
const named =
  (read: (placed: Placed, text: string, room: Room) => DatabaseObject): Reader =>
  (line, room) => {
    const [name, text] = split(line.text);
    return [read({ id: room.idOf(line), ...room.placed(name) }, text, room)];
  };

const READERS: Readonly<Record<string, Reader>> = {
  n: (line, room) => [readNamespace(line, room)],
  t: readTypes,
  f: named(readRoutine),
  o: named(readOperator),
  F: named(readFamily),
  C: named(readOperatorClass),
  k: (line, room) => [readCast(room.idOf(line), line.text, room)],
  ...OTHER_READERS,
};

function readNamespace(line: Line, room: Room): Namespace {
  const [name = '', ...fields] = line.text.split(' ');
  return { class: 'namespace', id: room.idOf(line), name: decoded(name), ...owned(room), acl: accessList(room, fields, 'namespace') };
}

/** A type, its array, and a domain's checks. */
function readTypes(line: Line, room: Room): readonly DatabaseObject[] {
  const [name, text] = split(line.text);
  const placed = { id: room.idOf(line), ...room.placed(name) };
  const type = readType(placed, text, room, room.creation.allocate);
  const array = type.array === 0 ? [] : [{ ...arrayOfType(type), extension: room.extension }];
  const checks = text.split(' ').filter((field) => /^q/.test(field));
  return [type, ...array, ...checks.map((check) => domainCheck(check.slice(1), type, room))];
}

function domainCheck(text: string, type: Type, room: Room): DatabaseObject {
  const [name = '', expression = ''] = text.split(':');
  return {
    class: 'constraint',
    id: room.creation.allocate(),
    ...common(room),
    depends: [{ on: type.id, type: 'auto' }],
    name: decoded(name),
    namespace: type.namespace,
    kind: 'check',
    relation: 0,
    domain: type.id,
    columns: [],
    deferrable: false,
    initiallyDeferred: false,
    validated: true,
    enforced: true,
    noInherit: false,
    local: true,
    inheritedFrom: 0,
    check: { ...constantDefault(decoded(expression), BOOL), range: 0 },
  };
}
