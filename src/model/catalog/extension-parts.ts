/** What belongs to relations of an extension: indexes, constraints, policies, triggers. */
import type { Constraint, DatabaseObject, IndexPartObject, Relation } from '../objects.ts';
import { constantDefault } from './default-value.ts';
import { type Line, type Room, split } from './extension-lines.ts';
import { readPolicy, readTrigger } from './extension-policies.ts';
import type { WholeRelation } from './extension-relations.ts';
import { BOOL } from './ids.ts';
import { BUILT_IN, common, decoded, owned } from './member.ts';

/** Indexes, constraints, policies and triggers, in this order. */
export function readRelationParts(
  of: (letter: string) => readonly Line[],
  relations: ReadonlyMap<number, WholeRelation>,
  room: Room,
): DatabaseObject[] {
  const read = <T>(letter: string, make: (line: Line, relation: Relation, text: string) => T): T[] =>
    of(letter).flatMap((line) => {
      const [on, text] = split(line.text);
      const whole = relations.get(room.resolve(on));
      return whole ? [make(line, whole.relation, text)] : [];
    });
  const constraints = read('c', (line, relation, text) => readConstraint(room.idOf(line), relation, text, room));
  const byIndex = new Map(constraints.flatMap((constraint) => (constraint.index === undefined ? [] : [[constraint.index, constraint]])));
  return [
    ...read('i', (line, relation, text) => readIndex(room.idOf(line), relation, text, byIndex, room)),
    ...constraints,
    ...read('p', (line, relation, text) => readPolicy(room.idOf(line), relation, text, room)),
    ...read('g', (line, relation, text) => readTrigger(room.idOf(line), relation, text, room)),
  ];
}

/** `text`: name, whether primary, unique, exclusion, method, number of keys, parts, predicate. */
function readIndex(id: number, table: Relation, text: string, constraints: ReadonlyMap<number, Constraint>, room: Room): Relation {
  const [name = '', flags = '-', method = 'btree', keys = '1', parts = '', predicate] = text.split(' ');
  const constraint = constraints.get(id);
  return {
    class: 'relation',
    id,
    ...room.placed(name),
    ...owned(room),
    depends: [constraint ? { on: constraint.id, type: 'internal' } : { on: table.id, type: 'auto' }],
    kind: 'index',
    acl: null,
    persistence: table.persistence,
    columns: [],
    rowType: 0,
    rowSecurity: false,
    forceRowSecurity: false,
    parents: [],
    options: {},
    replicaIdentity: 'nothing',
    accessMethod: method,
    index: {
      table: table.id,
      method,
      unique: flags.includes('U'),
      primary: flags.includes('P'),
      exclusion: flags.includes('X'),
      immediate: true,
      nullsNotDistinct: false,
      valid: true,
      keys: Number(keys),
      parts: parts.split(',').map((part) => readIndexPart(part, table, room)),
      ...(predicate !== undefined && { predicate: constantDefault(decoded(predicate.slice(1)), BOOL) }),
      replicaIdentity: false,
      clustered: false,
      range: 0,
    },
  };
}

function readIndexPart(text: string, table: Relation, room: Room): IndexPartObject {
  const [attribute = '0', opclass = '0', options = '0', expression] = text.split(':');
  return {
    name: table.columns[Number(attribute) - 1]?.name ?? 'expr',
    attribute: Number(attribute),
    ...(expression !== undefined && {
      expression: { expression: { kind: 'opaque', type: 0, modifier: -1, at: 0, why: decoded(expression), args: [] }, place: BUILT_IN },
    }),
    opclass: opclass === '0' ? 0 : room.resolve(opclass),
    descending: (Number(options) & 1) !== 0,
    nullsFirst: (Number(options) & 2) !== 0,
  };
}

const CONSTRAINTS = { p: 'primary key', u: 'unique', f: 'foreign key', c: 'check', x: 'exclude' } as const;
const ACTIONS = { a: 'no action', r: 'restrict', c: 'cascade', n: 'set null', d: 'set default' } as const;
const MATCHES = { s: 'simple', f: 'full', p: 'partial' } as const;

/** `text`: name, kind, columns, then the index and what a foreign key points at, or a check's expression. */
function readConstraint(id: number, table: Relation, text: string, room: Room): Constraint {
  const [name = '', letter = 'c', columns = '-', behind = '', other = '', otherColumns = '', how = 'aas'] = text.split(' ');
  const kind = CONSTRAINTS[letter as keyof typeof CONSTRAINTS];
  const attributes = columns === '-' ? [] : columns.split(',').map(Number);
  return {
    class: 'constraint',
    id,
    ...common(room),
    depends:
      attributes.length === 0 ? [{ on: table.id, type: 'auto' }] : attributes.map((column) => ({ on: table.id, column, type: 'auto' })),
    name: decoded(name),
    namespace: table.namespace,
    kind,
    relation: table.id,
    domain: 0,
    columns: attributes,
    deferrable: false,
    initiallyDeferred: false,
    validated: true,
    enforced: true,
    noInherit: kind !== 'check',
    local: true,
    inheritedFrom: 0,
    ...(kind === 'check' ? { check: { ...constantDefault(decoded(behind), BOOL), range: 0 } } : { index: room.resolve(behind) }),
    ...(kind === 'foreign key' && {
      foreign: {
        table: room.resolve(other),
        columns: otherColumns.split(',').map(Number),
        onDelete: ACTIONS[how[0] as keyof typeof ACTIONS],
        onUpdate: ACTIONS[how[1] as keyof typeof ACTIONS],
        match: MATCHES[how[2] as keyof typeof MATCHES],
        operators: [],
        onDeleteColumns: [],
      },
    }),
  };
}
