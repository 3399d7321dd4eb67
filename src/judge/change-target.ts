/** What a change that is yet to be carried out is about. */
import type { TableCommand } from '../model/change.ts';
import type { Place, Relation } from '../model/objects.ts';
import type { Step } from '../model/outcome.ts';
import type { Name } from '../model/unbound.ts';
import type { Span } from '../source.ts';
import type { PendingStep } from './rule.ts';

/** The relation that a name means to the session. */
export function relationMeant({ schema, path }: Pick<Step, 'schema' | 'path'>, { schema: written, name }: Name): Relation | undefined {
  if (written !== undefined) {
    const namespace = schema.namespaceNamed(written);
    return namespace && schema.relationNamed(namespace.id, name);
  }
  const sought = path.temporary === undefined ? path.namespaces : [path.temporary, ...path.namespaces];
  for (const namespace of sought) {
    const found = schema.relationNamed(namespace, name);
    if (found) return found;
  }
  return undefined;
}

/** The table, if it may hold rows and be in use while the change is carried out. */
export function liveTable(step: PendingStep, name: Name): Relation | undefined {
  const relation = relationMeant(step, name);
  if (!relation || !HOLDS_ROWS.has(relation.kind) || relation.persistence === 'temporary') return undefined;
  return step.isLive(relation.id) ? relation : undefined;
}

const HOLDS_ROWS: ReadonlySet<Relation['kind']> = new Set(['table', 'partitioned table', 'materialized view']);

/** The commands of an ALTER TABLE on a table that may hold rows, and the table. */
export function* liveCommands(
  step: PendingStep,
): Iterable<{ readonly table: Relation; readonly command: TableCommand; readonly at: Span }> {
  const { change, place } = step;
  if (change.kind !== 'alter table') return;
  const table = liveTable(step, change.name);
  if (table) for (const command of change.commands) yield { table, command, at: partOf(place, command.at) };
}

/** Where in a statement a part of it stands, as far as that can be told. */
export function partOf(place: Place, at: number): Span {
  const start = (place.origin ?? 0) + at;
  const isInside = place.approximate === undefined && start >= place.start && start < place.end;
  return { source: place.source, start: isInside ? start : place.start, end: place.end };
}
