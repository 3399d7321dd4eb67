/** Objects as PostgreSQL's messages call them (getObjectDescription). */
import { isVisible } from '../../bind/names.ts';
import type { DatabaseObject } from '../../model/objects.ts';
import { formatType } from '../../model/type-name.ts';
import type { Context } from '../context.ts';
import { KIND_WORD } from '../resolve.ts';

export function describe(context: Context, { object, column = 0 }: { readonly object: DatabaseObject; readonly column?: number }): string {
  const { store } = context;
  const onTable = (id: number) => `on table ${relationName(context, id)}`;
  switch (object.class) {
    case 'relation': {
      const whole = `${KIND_WORD[object.kind]} ${relationName(context, object.id)}`;
      return column === 0 ? whole : `column ${object.columns[column - 1]?.name} of ${whole}`;
    }
    case 'constraint':
      return object.relation === 0 ? `constraint ${object.name}` : `constraint ${object.name} ${onTable(object.relation)}`;
    case 'trigger':
    case 'policy':
    case 'rule':
      return `${object.class} ${object.name} ${onTable(object.relation)}`;
    case 'default value':
      return `default value for column ${store.relation(object.relation)?.columns[object.attribute - 1]?.name} of table ${relationName(context, object.relation)}`;
    case 'type':
      return `type ${formatType(store, object.id, -1)}`;
    case 'routine':
      return `${object.kind === 'procedure' ? 'procedure' : 'function'} ${signature(context, object.id)}`;
    case 'namespace':
      return `schema ${object.name}`;
    case 'operator':
      return `operator ${object.name}(${object.left === 0 ? 'NONE' : formatType(store, object.left, -1)},${formatType(store, object.right, -1)})`;
    case 'cast':
      return `cast from ${formatType(store, object.source, -1)} to ${formatType(store, object.target, -1)}`;
    case 'operator class':
    case 'operator family':
      return `${object.class} ${object.name} for access method ${object.method}`;
    case 'text search':
      return `${object.object} ${object.name}`;
    case 'statistics':
      return `statistics object ${object.name}`;
    case 'user mapping':
      return `user mapping for ${store.role(object.role)?.name ?? 'public'}`;
    case 'membership':
      return `membership of role ${store.role(object.member)?.name} in role ${store.role(object.role)?.name}`;
    case 'role settings':
    case 'default privileges':
      return object.class;
    case 'publication': {
      const schema = store.namespace(column);
      const what = schema ? `schema ${schema.name}` : `table ${relationName(context, column)}`;
      return column === 0 ? `publication ${object.name}` : `publication of ${what} in publication ${object.name}`;
    }
    case 'transform':
      return `transform for ${formatType(store, object.type, -1)} language ${object.language}`;
    default:
      return `${object.class} ${object.name}`;
  }
}

export function relationName({ store, session }: Context, id: number): string {
  const relation = store.relation(id);
  if (!relation) return String(id);
  const visible = isVisible(store, session.path, relation, (namespace, name) => store.relationNamed(namespace, name));
  return visible ? relation.name : `${store.namespace(relation.namespace)?.name}.${relation.name}`;
}

/** `f(integer, text)`, with its schema where the bare name would not find it. */
export function signature({ store, session }: Context, id: number): string {
  const routine = store.routine(id);
  if (!routine) return String(id);
  const args = routine.inputs.map((type) => formatType(store, type, -1)).join(',');
  const visible = isVisible(store, session.path, routine, (namespace, name) =>
    store
      .routinesNamed(namespace, name)
      .find((other) => other.inputs.length === routine.inputs.length && other.inputs.every((type, i) => type === routine.inputs[i])),
  );
  return `${visible ? '' : `${store.namespace(routine.namespace)?.name}.`}${routine.name}(${args})`;
}
