/** What goes with an object that is dropped with CASCADE, though it is no part of it. */
import type { Drop, TableCommand } from '../model/change.ts';
import type { DatabaseObject, Dependency } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { relationMeant } from './change-target.ts';
import { columnIdentity, relationIdentity, routineIdentity } from './naming.ts';
import type { PendingStep } from './rule.ts';
import { columnNamed } from './tables.ts';

/** An object, or one column of a relation. */
interface Target {
  readonly id: number;
  readonly column?: number;
}

/** What a change drops by name; overloads of a name count, too, since only what is really gone is told. */
export function targetsOf(step: PendingStep): Target[] {
  const { change } = step;
  if (change.kind === 'drop') return change.cascade ? droppedBy(step, change) : [];
  if (change.kind !== 'alter table') return [];
  const table = relationMeant(step, change.name);
  return table ? change.commands.flatMap((command) => droppedFrom(step.schema, table.id, command)) : [];
}

function droppedBy(step: PendingStep, { objectKind, objects }: Drop): Target[] {
  const { schema, path } = step;
  return objects.flatMap(({ name }): Target[] => {
    const relation = relationMeant(step, name);
    if (relation && RELATIONS.has(objectKind)) return [{ id: relation.id }];
    const own = name.schema === undefined ? undefined : schema.namespaceNamed(name.schema)?.id;
    const namespaces = name.schema === undefined ? path.namespaces : own === undefined ? [] : [own];
    if (objectKind === 'type' || objectKind === 'domain')
      return namespaces.flatMap((namespace) => schema.typeNamed(namespace, name.name) ?? []).slice(0, 1);
    if (objectKind === 'function' || objectKind === 'procedure' || objectKind === 'routine')
      return namespaces.flatMap((namespace) => [...schema.routinesNamed(namespace, name.name)]);
    if (objectKind === 'schema') return [schema.namespaceNamed(name.name) ?? []].flat();
    return objectKind === 'extension' ? [schema.extensionNamed(name.name) ?? []].flat() : [];
  });
}

const RELATIONS: ReadonlySet<string> = new Set(['table', 'view', 'materialized view', 'foreign table', 'sequence', 'index']);

function droppedFrom(schema: Schema, table: number, command: TableCommand): Target[] {
  if (command.kind === 'drop column' && command.cascade) {
    const relation = schema.relation(table);
    const column = relation && columnNamed(relation, command.column);
    return column ? [{ id: table, column: column.attribute }] : [];
  }
  if (command.kind !== 'drop constraint' || !command.cascade) return [];
  return schema.constraintsOf(table).filter(({ name }) => name === command.name);
}

/** Everything that needs one of the targets without being a part of it, and what needs that in turn. */
export function dependentsOf(schema: Schema, targets: readonly Target[]): DatabaseObject[] {
  const named = new Set(targets.map(({ id }) => id));
  const found = new Map<number, DatabaseObject>();
  const seen = new Set<string>();
  const open = targets.map((target) => ({ ...target, isPart: true }));
  for (let next = open.pop(); next; next = open.pop()) {
    const members = next.column === undefined ? membersOf(schema, next.id) : [];
    for (const { object, dependency } of [...schema.dependents(next.id), ...members]) {
      if (next.column !== undefined && dependency.column !== next.column) continue;
      const isPart = next.isPart && (dependency.type !== 'normal' || isOf(object, next.id));
      const key = `${object.id} ${isPart}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (!isPart && dependency.type === 'normal' && !named.has(object.id)) found.set(object.id, object);
      open.push({ id: object.id, isPart });
    }
  }
  return [...found.values()];
}

/** A policy, a constraint, a default of the relation itself may need its columns, too. */
const isOf = (object: DatabaseObject, relation: number): boolean => 'relation' in object && object.relation === relation;

/** What lies in a schema is no part of it, either. */
function membersOf(schema: Schema, id: number): { readonly object: DatabaseObject; readonly dependency: Dependency }[] {
  if (!schema.namespace(id)) return [];
  const dependency: Dependency = { on: id, type: 'normal' };
  const inside = [...schema.all('relation'), ...schema.all('routine')].filter(({ namespace }) => namespace === id);
  return inside.map((object) => ({ object, dependency }));
}

/** `view public.open_docs`, `policy own of public.docs`, and the object that it is about; nothing for what people do not name. */
export function spelled(schema: Schema, object: DatabaseObject): { readonly name: string; readonly object: string } | undefined {
  switch (object.class) {
    case 'relation':
      return object.kind === 'composite type' ? undefined : named(object.kind, relationIdentity(schema, object));
    case 'constraint':
    case 'policy':
    case 'trigger': {
      const relation = schema.relation(object.relation);
      const word = object.class === 'constraint' ? object.kind : object.class;
      return relation && named(`${word} ${object.name} of`, relationIdentity(schema, relation));
    }
    case 'routine':
      return named(object.kind === 'procedure' ? 'procedure' : 'function', routineIdentity(schema, object));
    case 'default value': {
      const relation = schema.relation(object.relation);
      const column = relation?.columns[object.attribute - 1];
      return relation && column && named(column.generated ? 'column' : 'default of', columnIdentity(schema, relation, column));
    }
    default:
      return undefined;
  }
}

const named = (words: string, object: string) => ({ name: `${words} ${object}`, object });
