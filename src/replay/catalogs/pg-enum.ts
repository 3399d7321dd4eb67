import type { Type } from '../../model/objects.ts';
import { catalog } from './catalog.ts';

interface Label {
  readonly type: Type;
  readonly id: number;
  readonly label: string;
  /** Until a label is put between two others, and from then on as if it had never been otherwise. */
  readonly position: number;
}

const labelsOf = (type: Type | undefined): readonly Label[] =>
  (type?.labels ?? []).map(({ id, label }, i) => ({ type: type as Type, id, label, position: i + 1 }));

export const pgEnum = catalog<Label>({
  all: function* ({ store }) {
    for (const type of store.all('type')) yield* labelsOf(type);
  },
  by: { enumtypid: (id, { store }) => labelsOf(store.type(id as number)) },
  columns: {
    oid: (l) => l.id,
    enumtypid: (l) => l.type.id,
    enumsortorder: (l) => l.position,
    enumlabel: (l) => l.label,
  },
});
