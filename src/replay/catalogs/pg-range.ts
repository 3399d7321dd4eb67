import type { Type } from '../../model/objects.ts';
import { catalog, some } from './catalog.ts';
import { withOwn } from './own.ts';
import { routineId } from './routine-id.ts';
import { collationOf } from './storage.ts';

interface RangeType extends Type {
  readonly range: NonNullable<Type['range']>;
}

const asRange = (type: Type | undefined): readonly RangeType[] => (type?.range ? [type as RangeType] : []);

export const pgRange = catalog<RangeType>({
  all: function* ({ store }) {
    for (const type of withOwn(store, store.builtIns.types(), 'type')) yield* asRange(type);
  },
  by: {
    rngtypid: (id, { store }) => asRange(store.type(id as number)),
    rngmultitypid: (id, { store }) => some(store.type(id as number)?.rangeType).flatMap((range) => asRange(store.type(range))),
  },
  columns: {
    rngtypid: (t) => t.id,
    rngsubtype: ({ range }) => range.subtype,
    rngmultitypid: ({ range }) => range.multirange,
    rngcollation: ({ range }, { store }) => collationOf(store, range.subtype),
    rngsubopc: ({ range }) => range.opclass,
    rngcanonical: (t, { store }) => (t.id < 16384 ? routineId(store, `${t.name}_canonical`) : 0),
    rngsubdiff: (t, { store }) => (t.id < 16384 ? routineId(store, `${t.name}_subdiff`) : 0),
  },
});
