import { spell } from '../bind/names.ts';
import type { Comment } from '../model/change.ts';
import type { Column, DatabaseObject, Relation, RelationKind } from '../model/objects.ts';
import { refuse } from '../model/refusal.ts';
import type { Context } from './context.ts';
import { describe } from './drop/describe.ts';
import { findObject } from './find-object.ts';
import { owns } from './privileges/check.ts';
import { isSuperuser } from './privileges/membership.ts';
import { alterColumn } from './relations/make.ts';
import { KIND_WORD, requireColumn, requireOwner, requireRelation } from './resolve.ts';
import { traced } from './store.ts';

const KINDS: Partial<Record<Comment['object']['kind'], { readonly kinds: readonly RelationKind[]; readonly says: string }>> = {
  table: { kinds: ['table', 'partitioned table'], says: 'a table' },
  view: { kinds: ['view'], says: 'a view' },
  'materialized view': { kinds: ['materialized view'], says: 'a materialized view' },
  'foreign table': { kinds: ['foreign table'], says: 'a foreign table' },
  sequence: { kinds: ['sequence'], says: 'a sequence' },
  index: { kinds: ['index', 'partitioned index'], says: 'an index' },
};

/** COMMENT ON; NULL and the empty text take a comment away. */
export function comment(context: Context, change: Comment): void {
  const { store } = context;
  const { kind, name, on } = change.object;
  const text = change.text === undefined || change.text === '' ? undefined : change.text;
  if (kind === 'column') {
    const relation = requireRelation(context, on as NonNullable<typeof on>);
    if (relation.kind === 'sequence' || relation.kind === 'index')
      refuse('42809', `cannot comment on relation "${relation.name}"`, { at: name.at });
    const column = requireColumn(relation, name.name, name.at);
    requireOwner(context, relation, KIND_WORD[relation.kind], relation.name, name.at);
    return commentColumn(context, relation, column, text);
  }
  const object = findObject(context, change.object);
  if (!object) return;
  const wanted = KINDS[kind];
  if (wanted && object.class === 'relation' && !wanted.kinds.includes(object.kind))
    refuse('42809', `"${spell(name)}" is not ${wanted.says}`, { at: name.at });
  requireCommentable(context, object, name.at);
  const { comment: _before, ...rest } = object;
  const provenance = traced(object.provenance, { comment: text }, store.place);
  store.put((text === undefined ? { ...rest, provenance } : { ...rest, comment: text, provenance }) as DatabaseObject);
}

/** Whoever owns the object, or the table it is on (check_object_ownership). */
function requireCommentable(context: Context, object: DatabaseObject, at: number): void {
  const { store, session } = context;
  if (isSuperuser(store, session.user)) return;
  const on =
    'relation' in object && typeof object.relation === 'number' && object.class !== 'type' ? store.object(object.relation) : undefined;
  const domain = object.class === 'constraint' && object.domain !== 0 ? store.object(object.domain) : undefined;
  const subject = on ?? domain ?? object;
  if (object.class === 'role' && !store.role(session.user)?.createRole) refuse('42501', 'permission denied', { at });
  if (!owns(store, session.user, subject)) refuse('42501', `must be owner of ${describe(context, { object: subject })}`, { at });
}

function commentColumn({ store }: Context, relation: Relation, column: Column, text: string | undefined): void {
  if (text !== undefined) {
    alterColumn(store, relation, column.attribute, { comment: text });
    return;
  }
  const columns = relation.columns.map((c) => {
    if (c !== column) return c;
    const { comment: _gone, ...rest } = c;
    return rest;
  });
  store.alter(relation, { columns } as Partial<Relation>);
}
