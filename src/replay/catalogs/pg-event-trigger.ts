import type { EventTrigger } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { FIRE_MODE } from './pg-trigger.ts';
import { arrayOrNull } from './values.ts';

export const pgEventTrigger = catalog<EventTrigger>({
  all: ({ store }) => store.all('event trigger'),
  by: { evtname: (name, { store }) => some(store.named('event trigger', name as string)) },
  columns: {
    oid: (t) => t.id,
    evtname: (t) => t.name,
    evtevent: (t) => t.event,
    evtowner: (t) => t.owner,
    evtfoid: (t) => t.function,
    evtenabled: (t) => FIRE_MODE[t.enabled],
    evttags: (t) => arrayOrNull(t.tags),
  },
});
