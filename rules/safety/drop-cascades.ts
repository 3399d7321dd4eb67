import { dependentsOf, spelled, targetsOf } from '../../src/judge/cascade.ts';
import { defineRule, type Fault } from '../../src/judge/rule.ts';
import type { Place } from '../../src/model/objects.ts';
import type { Schema } from '../../src/model/schema.ts';

/** A drop with CASCADE that is not carried out yet, and what may go with it. */
interface Dropping {
  readonly schema: Schema;
  readonly place: Place;
  readonly may: readonly { readonly id: number; readonly name: string; readonly object: string }[];
}

export default defineRule({
  id: 'drop-cascades',
  category: 'safety',
  severity: 'warning',
  effect: 'breaks',
  title: 'CASCADE drops more than is named',
  why: 'Views, policies, keys and defaults go without a word. A policy that goes with a function leaves a table that nobody can read, or that everybody can.',
  instead: 'Drop by name what is to go, each before what it needs, without CASCADE: PostgreSQL then refuses what was overlooked.',
  aliases: ['pg-migration-lint/PGM202', 'pg-migration-lint/PGM205', 'safe-migrate/destructive-general-cascade'],
  watch() {
    let open: Dropping[] = [];
    const faults: Fault[] = [];
    const settle = (): void => {
      for (const one of open) faults.push(...faultsOf(one));
      open = [];
    };
    return {
      change(step) {
        settle();
        const { schema, place } = step;
        const may = dependentsOf(schema, targetsOf(step)).flatMap((object) => {
          const told = step.isLive(object.id) ? spelled(schema, object) : undefined;
          return told ? [{ id: object.id, ...told }] : [];
        });
        if (may.length > 0) open.push({ schema, place, may });
      },
      *end() {
        settle();
        yield* faults;
      },
    };
  },
});

/** So many are named in the sentence; the data names all. */
const FEW = 4;

function* faultsOf({ schema, place, may }: Dropping): Iterable<Fault> {
  const lost = may.filter(({ id }) => !schema.object(id));
  const [first] = lost;
  if (!first) return;
  const gone = lost.map(({ name }) => name);
  const rest = gone.length - FEW;
  yield {
    object: first.object,
    at: place,
    says: `CASCADE also drops ${gone.slice(0, FEW).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
    data: { drops: gone },
    key: gone.join(', '),
  };
}
