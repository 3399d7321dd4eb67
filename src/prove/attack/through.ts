/** The relation that a statement names, and the table whose rows it touches thereby. */
import type { Relation } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';

export interface Through {
  readonly relation: Relation;
  /** The relation itself, or the table under a view. */
  readonly base: Relation;
  /** What a column of the table is called here; nothing where it is not shown. */
  readonly nameOf: (attribute: number) => string | undefined;
}

export function throughOf(schema: Schema, relation: Relation, depth = 0): Through {
  const own: Through = { relation, base: relation, nameOf: (attribute) => relation.columns[attribute - 1]?.name };
  const query = relation.view?.query;
  const [item] = query?.from ?? [];
  const range = item?.kind === 'range' ? query?.ranges.find((one) => one.id === item.range) : undefined;
  const under = range?.kind === 'relation' ? schema.relation(range.relation) : undefined;
  if (!query || !range || !under || depth > DEEPEST) return own;
  const inner = throughOf(schema, under, depth + 1);
  const targets = query.targets.filter((target) => !target.junk);
  const shown = new Map<string, string>();
  for (const [i, { value }] of targets.entries()) {
    const name = relation.columns[i]?.name;
    if (value.kind === 'column' && value.range === range.id && name !== undefined) shown.set(value.name, name);
  }
  return {
    relation,
    base: inner.base,
    nameOf: (attribute) => {
      const name = inner.nameOf(attribute);
      return name === undefined ? undefined : shown.get(name);
    },
  };
}

const DEEPEST = 20;

/** Materialized views that the relation reads, those that others stand on first. */
export function materializedUnder(schema: Schema, relation: Relation): Relation[] {
  const found: Relation[] = [];
  const seen = new Set<number>();
  const visit = (at: Relation): void => {
    if (seen.has(at.id)) return;
    seen.add(at.id);
    for (const { on } of [...at.depends, ...schema.rulesOf(at.id).flatMap((rule) => rule.depends)]) {
      const under = schema.relation(on);
      if (under && at.view) visit(under);
    }
    if (at.kind === 'materialized view') found.push(at);
  };
  visit(relation);
  return found;
}
