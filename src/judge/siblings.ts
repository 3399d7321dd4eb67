/** What most tables of a folder do: where siblings agree, the one that differs was forgotten. */
import type { Column, Relation } from '../model/objects.ts';
import type { Subject } from './subject.ts';
import { columnsOf, designedTables } from './tables.ts';

/** Tables of things: what merely links others, or keeps a list of values, is not asked for columns of its own. */
export const thingsOf = (subject: Subject): Relation[] =>
  designedTables(subject).filter((relation) => !isLink(subject, relation) && columnsOf(relation).length > 3);

/** All its columns are keys of other tables, but for a few. */
export function isLink({ schema }: Subject, relation: Relation): boolean {
  const keys = schema.constraintsOf(relation.id).filter(({ foreign }) => foreign !== undefined);
  const columns = new Set(keys.flatMap((key) => key.columns));
  return keys.length > 1 && columnsOf(relation).length - columns.size < 3;
}

/** The names by which tables call what the columns hold that `is` picks, the most frequent one first. */
export function namesOf(relations: readonly Relation[], is: (column: Column) => boolean): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const relation of relations) for (const { name } of columnsOf(relation).filter(is)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** At least three, and at least that share of all. */
export const isCustom = (count: number, all: number, share: number): boolean => count >= 3 && count >= all * share;
