/** Members that are relations, with their row types and the defaults of their columns. */
import type { Column, DatabaseObject, DefaultValue, Relation, SequenceDefinition } from '../objects.ts';
import { constantDefault } from './default-value.ts';
import { type Line, type Room, split } from './extension-lines.ts';
import { common } from './member.ts';
import { defaultText, readRelation } from './relation.ts';
import { arrayOfType, rowTypeOf } from './type.ts';

export interface WholeRelation {
  readonly relation: Relation;
  /** Its row type, and the defaults of its columns. */
  readonly more: readonly DatabaseObject[];
}

export function readWholeRelation(line: Line, sequences: readonly Line[], room: Room): WholeRelation {
  const [name, text] = split(line.text);
  const id = room.idOf(line);
  const read = readRelation({ id, ...room.placed(name) }, text, room);
  const columns = text.split('\t').slice(1);
  const defaults = read.columns.flatMap((column, i) => readDefault(read, column, columns[i] ?? '', room));
  const sequence = sequences.find((found) => room.resolve(split(found.text)[0]) === id);
  const relation: Relation = {
    ...read,
    columns: read.columns.map((column) => {
      const value = defaults.find((found) => found.attribute === column.attribute);
      return value ? { ...column, default: value.id } : column;
    }),
    ...(sequence && readSequence(split(sequence.text)[1], read, room)),
  };
  return { relation, more: [...rowTypes(relation, text, room), ...defaults] };
}

function rowTypes(relation: Relation, text: string, room: Room): DatabaseObject[] {
  if (relation.rowType === 0) return [];
  const [, , array = '0'] = text.split(/[ \t]/, 3);
  const type = rowTypeOf(relation, array === '0' ? 0 : room.resolve(array));
  return [type, ...(type.array === 0 ? [] : [arrayOfType(type)])].map((made) => ({ ...made, extension: room.extension }));
}

function readDefault(relation: Relation, column: Column, text: string, room: Room): DefaultValue[] {
  const value = defaultText(text);
  if (value === undefined) return [];
  return [
    {
      class: 'default value',
      id: room.creation.allocate(),
      ...common(room),
      depends: [{ on: relation.id, column: column.attribute, type: 'auto' }],
      relation: relation.id,
      attribute: column.attribute,
      value: constantDefault(value, column.type),
    },
  ];
}

function readSequence(text: string, relation: Relation, room: Room): Pick<Relation, 'sequence' | 'depends'> {
  const [type = '0', start = '1', increment = '1', min = '1', max = '1', cache = '1', cycle, owner = '-'] = text.split(' ');
  const [, table = '', attribute = '0', identity] = /^(\.\w+)\.(\d+)(i)?$/.exec(owner) ?? [];
  const sequence: SequenceDefinition = {
    type: room.resolve(type),
    start: BigInt(start),
    increment: BigInt(increment),
    min: BigInt(min),
    max: BigInt(max),
    cache: BigInt(cache),
    cycle: cycle === '1',
  };
  if (table === '') return { sequence, depends: relation.depends };
  const ownedBy = { relation: room.resolve(table), attribute: Number(attribute), identity: identity !== undefined };
  return {
    sequence: { ...sequence, ownedBy },
    depends: [...relation.depends, { on: ownedBy.relation, column: ownedBy.attribute, type: ownedBy.identity ? 'internal' : 'auto' }],
  };
}
