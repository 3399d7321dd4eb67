/** What a session has set: the caller's, and that of whom the row belongs to. */
import { quoteLiteral } from '../../model/deparse/names.ts';
import type { Axis } from '../../tenancy/index.ts';
import { madeValue } from './made-value.ts';
import type { Attack } from './plan.ts';
import type { PlannedRow } from './planned.ts';

type Settings = readonly (readonly [setting: string, value: string | null])[];

/** What the witness says, and what else such a caller has. */
export const settingsOfCaller = (attack: Attack): string[] => setting([...unasked(attack), ...Object.entries(attack.witness.context)]);

/** The same for the one whose row it is. */
export function settingsOfOwner(attack: Attack, row: PlannedRow | undefined): string[] {
  const { tenancy, witness } = attack;
  const belongs = tenancy.scopes.get(row?.relation.id ?? 0)?.belongs ?? [];
  const own = tenancy.context.flatMap(({ setting, path, axis }): [string, string | null][] => {
    const column = belongs.find((one) => one.how === 'column' && one.axis === axis);
    const text = column?.how === 'column' ? row?.values.get(column.attribute) : undefined;
    return path.length > 0 || text === undefined ? [] : [[setting, text]];
  });
  return setting([...unasked(attack), ...Object.entries(witness.context), ...own]);
}

const setting = (settings: Settings): string[] =>
  settings.flatMap(([name, value]) =>
    value === null || !name.includes('.') ? [] : [`SELECT set_config(${quoteLiteral(name)}, ${quoteLiteral(value)}, true) \\g /dev/null`],
  );

/**
 * Who calls is somebody even where nothing that was proved asks who: PostgreSQL works stable functions out while it plans,
 * also in what is never reached, and a setting that is empty may be an error there.
 */
function unasked(attack: Attack): [string, string][] {
  const { shop, tenancy, witness } = attack;
  return tenancy.context.flatMap(({ setting, path, from, list, axis }): [string, string][] => {
    const column = axis && writtenIn(attack, axis);
    const isOfApi = /^request\./.test(setting);
    if (!column || list || path.length > 0 || from !== 'server' || isOfApi || setting in witness.context) return [];
    return [[setting, madeValue(shop.schema, column.type, column.modifier, NOBODY_ELSE)]];
  });
}

const NOBODY_ELSE = 8888;

/** A column whose type owners on the axis are written in. */
function writtenIn({ shop: { schema }, tenancy, witness }: Attack, axis: Axis) {
  const key = schema.relation(axis.root ?? 0)?.columns[(axis.key ?? 0) - 1];
  if (key || !witness.planned) return key;
  for (const [id, { belongs }] of tenancy.scopes) {
    const own = belongs.find((one) => one.how === 'column' && one.axis === axis);
    if (own?.how === 'column') return schema.relation(id)?.columns[own.attribute - 1];
  }
  return undefined;
}
