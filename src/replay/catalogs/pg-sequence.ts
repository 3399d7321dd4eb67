import type { Relation, SequenceDefinition } from '../../model/objects.ts';
import { catalog } from './catalog.ts';

interface Sequence extends Relation {
  readonly sequence: SequenceDefinition;
}

const asSequence = (relation: Relation | undefined): readonly Sequence[] => (relation?.sequence ? [relation as Sequence] : []);

export const pgSequence = catalog<Sequence>({
  all: function* ({ store }) {
    for (const relation of store.all('relation')) yield* asSequence(relation);
  },
  by: { seqrelid: (id, { store }) => asSequence(store.relation(id as number)) },
  columns: {
    seqrelid: (r) => r.id,
    seqtypid: ({ sequence }) => sequence.type,
    seqstart: ({ sequence }) => sequence.start,
    seqincrement: ({ sequence }) => sequence.increment,
    seqmax: ({ sequence }) => sequence.max,
    seqmin: ({ sequence }) => sequence.min,
    seqcache: ({ sequence }) => sequence.cache,
    seqcycle: ({ sequence }) => sequence.cycle,
  },
});
