import { columnsRead, indexesOf } from '../../src/judge/indexes.ts';
import { columnIdentity, relationIdentity } from '../../src/judge/naming.ts';
import { placeOf } from '../../src/judge/places.ts';
import { activePolicies } from '../../src/judge/policy-row.ts';
import { defineRule } from '../../src/judge/rule.ts';
import type { Subject } from '../../src/judge/subject.ts';
import { columnAt, ownTables } from '../../src/judge/tables.ts';
import { baseType } from '../../src/judge/types.ts';
import { JSON_TYPE, JSONB } from '../../src/model/catalog/ids.ts';
import type { Expression } from '../../src/model/expression.ts';
import type { Place, Relation } from '../../src/model/objects.ts';
import type { Query } from '../../src/model/query.ts';
import { visit, visitQuery } from '../../src/model/walk.ts';

export default defineRule({
  id: 'json-filter-unindexed',
  category: 'performance',
  severity: 'info',
  effect: 'slows',
  title: 'Rows are sought by what is inside JSON, without an index',
  why: 'An index on a jsonb column of the usual kind knows only whole values: a search for a key or an element takes every document of the table apart.',
  instead: 'A GIN index for `@>`, an index on the expression for `->>`; or a column of its own for what is sought often.',
  *schema(subject) {
    const { schema } = subject;
    const own = new Set(ownTables(subject).map(({ id }) => id));
    const told = new Set<string>();
    for (const { relation, attribute, place, by } of searches(subject)) {
      const column = columnAt(relation, attribute);
      const type = column && baseType(schema, column.type);
      if (!own.has(relation.id) || !column || (type !== JSONB && type !== JSON_TYPE)) continue;
      const hasIndex = indexesOf(schema, relation.id).some((index) => columnsRead(index).has(attribute));
      const identity = columnIdentity(schema, relation, column);
      if (hasIndex || told.has(identity)) continue;
      told.add(identity);
      yield {
        object: identity,
        at: placeOf(column),
        says: `${by} looks for rows of ${relationIdentity(schema, relation)} by what is inside ${column.name}, which no index knows.`,
        because: [{ at: place, says: `${by} asks for it` }],
      };
    }
  },
});

interface Search {
  readonly relation: Relation;
  readonly attribute: number;
  readonly place: Place;
  readonly by: string;
}

/** In policies, views and functions. */
function* searches(subject: Subject): Generator<Search> {
  const { schema } = subject;
  for (const { relation, policy } of activePolicies(subject))
    if (policy.using)
      for (const { range, attribute } of insideJson(policy.using.expression))
        if (range === policy.using.row.id)
          yield { relation, attribute, place: placeOf(policy, 'using'), by: `The policy "${policy.name}"` };
  for (const view of schema.all('relation'))
    if (view.view && subject.own(view.id)) yield* inQueries(subject, [view.view.query], view.view.place, `The view ${view.name}`);
  for (const routine of schema.all('routine')) {
    const body = subject.own(routine.id) && routine.extension === undefined ? subject.bodies(routine) : undefined;
    if (body) yield* inQueries(subject, body.queries, placeOf(routine, 'body'), `${routine.name}()`);
  }
}

function* inQueries({ schema }: Subject, queries: readonly Query[], place: Place, by: string): Generator<Search> {
  const found: Search[] = [];
  const see = ({ where, ranges }: Query) => {
    if (!where) return;
    for (const { range, attribute } of insideJson(where)) {
      const one = ranges.find(({ id }) => id === range);
      const relation = one?.kind === 'relation' ? schema.relation(one.relation) : undefined;
      if (relation) found.push({ relation, attribute, place, by });
    }
  };
  for (const query of queries) visitQuery(query, () => true, see);
  yield* found;
}

const TAKES_APART = new Set(['->', '->>', '#>', '#>>', '@>', '?', '?|', '?&', '@?', '@@']);

function insideJson(e: Expression): { readonly range: number; readonly attribute: number }[] {
  const found: { range: number; attribute: number }[] = [];
  const comparisons = e.kind === 'and' ? e.args : [e];
  for (const one of comparisons)
    if (one.kind === 'operator' && (one.name === '=' || TAKES_APART.has(one.name)))
      visit(one, (part) => {
        const [column] = part.kind === 'operator' && TAKES_APART.has(part.name) ? part.args : [];
        if (column?.kind === 'column') found.push({ range: column.range, attribute: column.attribute });
        return part.kind !== 'subquery';
      });
  return found;
}
