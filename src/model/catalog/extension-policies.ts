/** Policies and triggers of an extension's tables. */
import type { Policy, Relation, Trigger } from '../objects.ts';
import type { Range } from '../query.ts';
import { constantDefault } from './default-value.ts';
import type { Room } from './extension-lines.ts';
import { BOOL } from './ids.ts';
import { common, decoded } from './member.ts';

const COMMANDS = { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' } as const;

/** `text`: name, command, whether permissive, roles, USING, WITH CHECK. */
export function readPolicy(id: number, table: Relation, text: string, room: Room): Policy {
  const [name = '', command = '*', permissive, roles = '0', using = '-', check = '-'] = text.split(' ');
  const expression = (written: string) => ({ ...constantDefault(decoded(written), BOOL), row: rowOf(table) });
  return {
    class: 'policy',
    id,
    ...common(room),
    depends: [{ on: table.id, type: 'auto' }],
    name: decoded(name),
    relation: table.id,
    command: COMMANDS[command as keyof typeof COMMANDS],
    permissive: permissive === '1',
    roles: roles.split(',').map((role) => Number.parseInt(role, 36)),
    ...(using !== '-' && { using: expression(using) }),
    ...(check !== '-' && { check: expression(check) }),
  };
}

const rowOf = (table: Relation): Range => ({
  kind: 'relation',
  id: 0,
  name: table.name,
  columns: table.columns.map(({ name, type, modifier }) => ({ name, type, modifier })),
  lateral: false,
  at: 0,
  relation: table.id,
  only: false,
  systemColumns: true,
});

const ENABLED = { O: 'origin', A: 'always', R: 'replica', D: 'disabled' } as const;
const EVENTS = [
  [4, 'insert'],
  [8, 'delete'],
  [16, 'update'],
  [32, 'truncate'],
] as const;

/** `text`: name, function, the bits of `tgtype`, when it fires. */
export function readTrigger(id: number, table: Relation, text: string, room: Room): Trigger {
  const [name = '', routine = '0', type = '0', enabled = 'O'] = text.split(' ');
  const bits = Number(type);
  return {
    class: 'trigger',
    id,
    ...common(room),
    depends: [{ on: table.id, type: 'auto' }],
    name: decoded(name),
    relation: table.id,
    function: room.resolve(routine),
    args: [],
    timing: bits & 2 ? 'before' : bits & 64 ? 'instead of' : 'after',
    events: EVENTS.filter(([bit]) => bits & bit).map(([, event]) => event),
    columns: [],
    level: bits & 1 ? 'row' : 'statement',
    enabled: ENABLED[enabled as keyof typeof ENABLED],
    deferrable: false,
    initiallyDeferred: false,
    internal: false,
  };
}
