/** Members of kinds that few extensions have. */
import type { DatabaseObject, EventTrigger, TextSearch } from '../objects.ts';
import { type Line, type Room, split } from './extension-lines.ts';
import { accessList, common, decoded, owned } from './member.ts';

const TEXT_SEARCH: Readonly<Record<string, TextSearch['object']>> = {
  c: 'text search configuration',
  d: 'text search dictionary',
  p: 'text search parser',
  t: 'text search template',
};

const ENABLED: Readonly<Record<string, EventTrigger['enabled']>> = { O: 'origin', A: 'always', R: 'replica', D: 'disabled' };

export const OTHER_READERS: Readonly<Record<string, (line: Line, room: Room) => readonly DatabaseObject[]>> = {
  m: (line, room) => {
    const [name, type] = split(line.text);
    return [{ class: 'access method', id: room.idOf(line), name: decoded(name), ...common(room), type: type === 't' ? 'table' : 'index' }];
  },
  l: (line, room) => {
    const [name, trusted] = split(line.text);
    return [{ class: 'language', id: room.idOf(line), name: decoded(name), ...owned(room), trusted: trusted === '1', acl: null }];
  },
  x: (line, room) => {
    const [name, object] = split(line.text);
    return [
      {
        class: 'text search',
        id: room.idOf(line),
        ...room.placed(name),
        ...owned(room),
        object: TEXT_SEARCH[object] ?? 'text search configuration',
      },
    ];
  },
  L: (line, room) => {
    const [name, deterministic] = split(line.text);
    return [{ class: 'collation', id: room.idOf(line), ...room.placed(name), ...owned(room), deterministic: deterministic === '1' }];
  },
  e: (line, room) => {
    const [name = '', event = '', routine = '0', enabled = 'O', tags = '-'] = line.text.split(' ');
    return [
      {
        class: 'event trigger',
        id: room.idOf(line),
        name: decoded(name),
        ...owned(room),
        event,
        tags: tags === '-' ? [] : tags.split(',').map(decoded),
        function: room.resolve(routine),
        enabled: ENABLED[enabled] ?? 'origin',
      },
    ];
  },
  w: (line, room) => [{ class: 'foreign data wrapper', id: room.idOf(line), name: decoded(line.text), ...owned(room), acl: null }],
  S: (line, room) => {
    const [name, wrapper] = split(line.text);
    return [{ class: 'server', id: room.idOf(line), name: decoded(name), ...owned(room), wrapper: room.resolve(wrapper), acl: null }];
  },
  T: (line, room) => {
    const [type, language] = split(line.text);
    return [{ class: 'transform', id: room.idOf(line), ...common(room), type: room.resolve(type), language }];
  },
  d: (line, room) => {
    const [schema = '', object = '', access = ''] = line.text.split(' ');
    // Default privileges are kept without what the owner has anyway.
    const acl = (accessList(room, [`g${access}`], 'table') ?? []).filter((item) => item.grantee !== room.owner);
    return [
      {
        class: 'default privileges',
        id: room.idOf(line),
        ...common(room),
        role: room.owner,
        namespace: room.placed(`${schema}:`).namespace,
        objectType: object as 'r' | 'S' | 'f' | 'T' | 'n' | 'L',
        acl,
      },
    ];
  },
};
