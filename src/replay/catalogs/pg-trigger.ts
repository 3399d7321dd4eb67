import type { FireMode } from '../../model/change.ts';
import type { Trigger } from '../../model/objects.ts';
import type { Store } from '../store.ts';
import { catalog } from './catalog.ts';
import { type KeyTrigger, keyTrigger, keyTriggers, keyTriggersOn } from './made-up.ts';
import { nodeTree } from './node-tree.ts';
import { routineId } from './routine-id.ts';
import { vectorOf } from './values.ts';

type Row = { readonly own: Trigger; readonly key?: never } | { readonly own?: never; readonly key: KeyTrigger };

export const FIRE_MODE: Readonly<Record<FireMode, string>> = { origin: 'O', always: 'A', replica: 'R', disabled: 'D' };

const BITS = { row: 1, statement: 0, before: 2, after: 0, 'instead of': 64, insert: 4, delete: 8, update: 16, truncate: 32 } as const;

const own = (trigger: Trigger): Row => ({ own: trigger });

const key = (trigger: KeyTrigger): Row => ({ key: trigger });

export const pgTrigger = catalog<Row>({
  all: function* ({ store }) {
    for (const trigger of store.all('trigger')) yield own(trigger);
    for (const constraint of store.all('constraint')) yield* keyTriggers(constraint).map(key);
  },
  by: {
    oid: (id, { store }) => triggerWithId(store, id as number),
    tgname: (name, { store }) =>
      String(name).startsWith('RI_ConstraintTrigger_')
        ? triggerWithId(store, Number(String(name).slice('RI_ConstraintTrigger_a_'.length)))
        : store.listed('trigger', 'triggers named', 0, name as string).map(own),
    tgrelid: (id, { store }) => triggersOn(store, id as number),
  },
  columns: {
    oid: (t) => (t.own ?? t.key).id,
    tgrelid: (t) => (t.own ?? t.key).relation,
    tgparentid: (t) => t.own?.parent ?? 0,
    tgname: (t) => (t.own ?? t.key).name,
    tgfoid: (t, { store }) => t.own?.function ?? routineId(store, t.key?.function ?? ''),
    tgtype: (t) => (t.own ? typeBits(t.own) : BITS.row | BITS[t.key.event]),
    tgenabled: (t) => (t.own ? FIRE_MODE[t.own.enabled] : 'O'),
    tgisinternal: (t) => t.own?.internal ?? true,
    tgconstrrelid: (t) => (t.own ? (t.own.from ?? 0) : t.key.other),
    tgconstrindid: (t) => t.key?.constraint.index ?? 0,
    tgconstraint: (t) => (t.own ? (t.own.constraint ?? 0) : t.key.constraint.id),
    tgdeferrable: (t) => (t.own ? t.own.deferrable : t.key.deferred),
    tginitdeferred: (t) => (t.own ? t.own.initiallyDeferred : t.key.deferred && t.key.constraint.initiallyDeferred),
    tgnargs: (t) => t.own?.args.length ?? 0,
    tgattr: (t) => vectorOf(t.own?.columns ?? []),
    tgargs: (t) => new TextEncoder().encode((t.own?.args ?? []).map((arg) => `${arg}\0`).join('')),
    tgqual: (t) => (t.own?.when ? nodeTree(t.own.id, 'when') : null),
    tgoldtable: (t) => t.own?.oldTable ?? null,
    tgnewtable: (t) => t.own?.newTable ?? null,
  },
});

function triggerWithId(store: Store, id: number): readonly Row[] {
  const found = store.object(id);
  if (found?.class === 'trigger') return [own(found)];
  const internal = keyTrigger(store, id);
  return internal ? [key(internal)] : [];
}

const triggersOn = (store: Store, relation: number): readonly Row[] => [
  ...store.triggersOf(relation).map(own),
  ...keyTriggersOn(store, relation).map(key),
];

const typeBits = ({ level, timing, events }: Trigger): number =>
  events.reduce<number>((bits, event) => bits | BITS[event], BITS[level] | BITS[timing]);
