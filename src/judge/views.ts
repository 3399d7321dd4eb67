/** With whose privileges views read, and what they come to. */
import type { Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { visitQuery } from '../model/walk.ts';
import { isOn } from '../prove/open.ts';

export const readsAsCaller = ({ options }: Pick<Relation, 'options'>): boolean => isOn(options['security_invoker']);

export const isBarrier = ({ options }: Pick<Relation, 'options'>): boolean => isOn(options['security_barrier']);

/** The relations that a view's query names. */
export function readBy(schema: Schema, view: Relation): Relation[] {
  const found = new Set<Relation>();
  if (view.view)
    visitQuery(
      view.view.query,
      () => undefined,
      ({ ranges }) => {
        for (const range of ranges) {
          const relation = range.kind === 'relation' ? schema.relation(range.relation) : undefined;
          if (relation) found.add(relation);
        }
      },
    );
  return [...found];
}
