/** What a history has dropped, renamed or moved, by the names that it had. */
import type { Change, ObjectKind } from '../model/change.ts';
import type { Place } from '../model/objects.ts';
import type { Step } from '../model/outcome.ts';
import type { Schema } from '../model/schema.ts';

export interface Gone {
  readonly kind: 'table' | 'column' | 'function' | 'type';
  readonly name: string;
  /** A column's table. */
  readonly table?: string;
  readonly place: Place;
  /** `is dropped`, `is renamed to title`. */
  readonly how: string;
}

const KINDS: Partial<Record<ObjectKind, Gone['kind']>> = {
  table: 'table',
  view: 'table',
  'materialized view': 'table',
  'foreign table': 'table',
  function: 'function',
  procedure: 'function',
  routine: 'function',
  type: 'type',
  domain: 'type',
};

/** What a change takes away, seen before it is carried out. */
export function goneBy({ change, place, schema }: Step): Gone[] {
  return namesIn(change, schema).map((one) => ({ ...one, place }));
}

type Name = Omit<Gone, 'place'>;

function namesIn(change: Change, schema: Schema): Name[] {
  switch (change.kind) {
    case 'drop':
      if (change.objectKind === 'schema') return change.objects.flatMap(({ name }) => inSchema(schema, name.name));
      return change.objects.flatMap(({ name }) => named(change.objectKind, name.name, 'is dropped'));
    case 'alter table':
      return change.commands.flatMap((command): Name[] =>
        command.kind === 'drop column' ? [{ kind: 'column', name: command.column, table: change.name.name, how: 'is dropped' }] : [],
      );
    case 'rename': {
      const { object, to } = change;
      const how = `is renamed to ${to}`;
      if (object.kind === 'column') return [{ kind: 'column', name: object.name.name, ...(object.on && { table: object.on.name }), how }];
      return named(object.kind, object.name.name, how);
    }
    case 'set schema':
      return named(change.object.kind, change.object.name.name, `is moved to the schema ${change.schema}`);
    default:
      return [];
  }
}

function named(objectKind: ObjectKind, name: string, how: string): Name[] {
  const kind = KINDS[objectKind];
  return kind ? [{ kind, name, how }] : [];
}

function inSchema(schema: Schema, name: string): Name[] {
  const namespace = schema.namespaceNamed(name)?.id;
  const how = 'is dropped with its schema';
  const found: Name[] = [];
  for (const relation of schema.all('relation'))
    if (relation.namespace === namespace) found.push({ kind: 'table', name: relation.name, how });
  for (const routine of schema.all('routine'))
    if (routine.namespace === namespace) found.push({ kind: 'function', name: routine.name, how });
  return found;
}
