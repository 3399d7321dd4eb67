/** What a command did, as event triggers ask for it. */
import { arrayOf, type Datum } from '../../model/datum.ts';
import type { DatabaseObject } from '../../model/objects.ts';
import type { Context } from '../context.ts';
import { identify } from './catalog/identify.ts';

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

function commands(context: Context): Datum {
  return arrayOf(
    (context.command?.made ?? []).map(({ tag, object }) => {
      const [type, schema, , identity] = identify(context, object);
      return { fields: [CLASS_IDS[object.class] ?? 0, object.id, 0, tag, type, schema, identity, object.extension !== undefined, null] };
    }),
  );
}

function dropped({ command }: Context): Datum {
  return arrayOf(
    (command?.dropped ?? []).map(({ object, column, identified: [type, schema, name, identity] }, i) => ({
      fields: [
        CLASS_IDS[object.class] ?? 0,
        object.id,
        column,
        i === 0,
        i === 0,
        false,
        type,
        schema,
        name,
        identity,
        arrayOf([]),
        arrayOf([]),
      ],
    })),
  );
}
