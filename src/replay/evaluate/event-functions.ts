/** What a command did, as event triggers ask for it. */
import { arrayOf, type Datum } from '../../model/datum.ts';
import { quoteIdentifier } from '../../model/identifier.ts';
import type { DatabaseObject } from '../../model/objects.ts';
import type { Context } from '../context.ts';

export function eventFunction(name: string): ((context: Context) => Datum) | undefined {
  if (name === 'pg_event_trigger_ddl_commands') return commands;
  return name === 'pg_event_trigger_dropped_objects' ? dropped : undefined;
}

const CLASS_IDS: Partial<Record<DatabaseObject['class'], number>> = {
  relation: 1259,
  routine: 1255,
  type: 1247,
  namespace: 2615,
  policy: 3256,
  trigger: 2620,
  constraint: 2606,
  extension: 3079,
};

function commands({ store, command }: Context): Datum {
  return arrayOf(
    (command?.made ?? []).map(({ tag, object }) => ({
      fields: [
        CLASS_IDS[object.class] ?? 0,
        object.id,
        0,
        tag,
        typeOf(object),
        schemaOf(store, object),
        identityOf(store, object),
        object.extension !== undefined,
        null,
      ],
    })),
  );
}

function dropped(context: Context): Datum {
  const { store, command } = context;
  return arrayOf(
    (command?.dropped ?? []).map(({ object, column }, i) => ({
      fields: [
        CLASS_IDS[object.class] ?? 0,
        object.id,
        column,
        i === 0,
        i === 0,
        false,
        column === 0 ? typeOf(object) : 'table column',
        schemaOf(store, object),
        'name' in object ? object.name : null,
        identityOf(store, object),
        arrayOf([]),
        arrayOf([]),
      ],
    })),
  );
}

const typeOf = (object: DatabaseObject): string =>
  object.class === 'relation'
    ? object.kind === 'partitioned table'
      ? 'table'
      : object.kind
    : object.class === 'routine'
      ? object.kind
      : object.class === 'namespace'
        ? 'schema'
        : object.class;

function schemaOf(store: Context['store'], object: DatabaseObject): Datum {
  const of =
    'relation' in object && typeof object.relation === 'number' && object.class !== 'type' ? store.relation(object.relation) : object;
  return of && 'namespace' in of && typeof of.namespace === 'number' ? (store.namespace(of.namespace)?.name ?? null) : null;
}

function identityOf(store: Context['store'], object: DatabaseObject): string {
  const schema = schemaOf(store, object);
  if (object.class === 'relation' || object.class === 'type') return `${quoteIdentifier(String(schema))}.${quoteIdentifier(object.name)}`;
  if (object.class === 'routine') return `${quoteIdentifier(String(schema))}.${quoteIdentifier(object.name)}()`;
  return 'name' in object ? quoteIdentifier(object.name) : '';
}
