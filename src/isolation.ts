/** Who reaches whose rows: from a history to the proof. No disk, no console, no clock. */
import type { History } from './history.ts';
import { BOOTSTRAP_SUPERUSER } from './model/catalog/ids.ts';
import type { DatabaseObject, Provenance, Trace } from './model/objects.ts';
import { Bodies, bodyReader } from './prove/bodies.ts';
import { type Proof, prove } from './prove/index.ts';
import type { Settings } from './settings/schema.ts';
import { inferTenancy, type Regime } from './tenancy/index.ts';

export function proofOf(history: History, regime: Regime, settings: Settings): Proof {
  const { schema, context, unmodelled } = history;
  const own = ownIn(history);
  const bodies = new Bodies(context);
  const reader = bodyReader(context, BOOTSTRAP_SUPERUSER, bodies);
  const tenancy = inferTenancy({ schema, settings: settings.tenancy ?? {}, regime, bodies: reader, own });
  return prove({ context, bodies, tenancy, regime, own, unmodelled });
}

/** Whether the folder made an object or changed it, or anything of it: the rest is the platform's. */
export function ownIn({ schema, firstId, migrations }: History): (id: number) => boolean {
  const files = new Set(migrations.map(({ source }) => source.name));
  const isOurs = (provenance: Provenance): boolean =>
    Object.values(provenance).some((trace) => lines(trace).some((name) => files.has(name)));
  const known = new Map<number, boolean>();
  const judged = (id: number): boolean => {
    if (id >= firstId) return true;
    const object = schema.object(id);
    if (!object) return false;
    return isOurs(object.provenance) || (object.class === 'relation' && partsOf(object.id).some(({ provenance }) => isOurs(provenance)));
  };
  const partsOf = (relation: number): readonly Pick<DatabaseObject, 'provenance'>[] => [
    ...(schema.relation(relation)?.columns ?? []),
    ...schema.policiesOf(relation),
    ...schema.triggersOf(relation),
    ...schema.constraintsOf(relation),
  ];
  return (id) => {
    let own = known.get(id);
    if (own === undefined) known.set(id, (own = judged(id)));
    return own;
  };
}

function lines(trace: Trace): string[] {
  const names: string[] = [];
  for (let at: Trace | undefined = trace; at; at = at.before) names.push(at.place.source.name);
  return names;
}
