/** Columns that policies take for what the caller is, and that callers write themselves. */
import type { PolicyExpression, Relation } from '../model/objects.ts';
import type { Witness } from '../prove/proof.ts';
import { accessOf } from './access.ts';
import { callersWho } from './callers.ts';
import { readThrough } from './reading.ts';
import type { Subject } from './subject.ts';

export interface Flag {
  readonly relation: Relation;
  readonly column: string;
}

/** A column that the predicate reads in another table, where the role can set it. */
export function selfWritableFlag(
  subject: Subject,
  role: string,
  { expression, row }: PolicyExpression,
  witness: Witness | undefined,
): Flag | undefined {
  const caller = subject.proof.callers.find(({ name }) => name === role);
  if (!caller || !witness) return undefined;
  const access = accessOf(subject);
  const ranges = new Map<number, Relation>();
  const read: { readonly range: number; readonly attribute: number }[] = [];
  readThrough(subject, expression, {
    see: (e) => {
      if (e.kind === 'column' && e.range !== row.id) read.push(e);
    },
    seeQuery: (query) => {
      for (const range of query.ranges) {
        const relation = range.kind === 'relation' ? subject.schema.relation(range.relation) : undefined;
        if (relation) ranges.set(range.id, relation);
      }
    },
  });
  for (const { range, attribute } of read) {
    const relation = ranges.get(range);
    const column = relation?.columns[attribute - 1];
    if (!relation || !column || !subject.own(relation.id) || isOwner(subject, relation, attribute)) continue;
    const isWritten = callersWho(subject, relation, 'update').includes(role);
    if (isWritten && access.columns(caller.role, relation, 'UPDATE').includes(attribute)) return { relation, column: column.name };
  }
  return undefined;
}

/** Who a row belongs to, or its key: that is not what the caller is. */
function isOwner({ tenancy, schema }: Subject, { id }: Relation, attribute: number): boolean {
  const belongs = (tenancy.scopes.get(id)?.belongs ?? []).some((one) =>
    'attribute' in one ? one.attribute === attribute : one.attributes.includes(attribute),
  );
  return belongs || schema.indexesOf(id).some(({ index }) => index?.primary && index.parts.some((part) => part.attribute === attribute));
}
