/** DROP: each kind of object is sought in its own way, and missed in its own words (dropcmds.c, RemoveRelations). */

import { findRelation, spell } from '../../bind/names.ts';
import type { Drop, ObjectName } from '../../model/change.ts';
import type { DatabaseObject, Relation, RelationKind } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { type Context, namesOf } from '../context.ts';
import { findObject } from '../find-object.ts';
import { owns } from '../privileges/check.ts';
import { KIND_WORD, refuseCatalog } from '../resolve.ts';
import { FIRST_USER_ID } from '../store.ts';
import type { Doomed } from './closure.ts';
import { describe } from './describe.ts';
import { dropAll } from './remove.ts';

const RELATIONS: Partial<Record<Drop['objectKind'], { readonly kinds: readonly RelationKind[]; readonly sqlstate: string }>> = {
  table: { kinds: ['table', 'partitioned table'], sqlstate: '42P01' },
  view: { kinds: ['view'], sqlstate: '42P01' },
  'materialized view': { kinds: ['materialized view'], sqlstate: '42P01' },
  sequence: { kinds: ['sequence'], sqlstate: '42P01' },
  index: { kinds: ['index', 'partitioned index'], sqlstate: '42704' },
  'foreign table': { kinds: ['foreign table'], sqlstate: '42704' },
};

export function drop(context: Context, change: Drop): void {
  const { ifExists } = change;
  if (change.concurrently && change.objects.length > 1)
    refuse('0A000', 'DROP INDEX CONCURRENTLY does not support dropping multiple objects', { at: change.at });
  if (change.concurrently && change.cascade) refuse('0A000', 'DROP INDEX CONCURRENTLY does not support CASCADE', { at: change.at });
  const targets: Doomed[] = [];
  for (const written of change.objects) {
    const object = change.objectKind in RELATIONS ? relationToDrop(context, change, written) : findObject(context, written, ifExists);
    if (!object) continue;
    requireMayDrop(context, object, written);
    if (!targets.some((target) => target.object.id === object.id)) targets.push({ object, column: 0 });
  }
  if (targets.length > 0) dropAll(context, targets, change.cascade);
}

function relationToDrop(context: Context, change: Drop, { name }: ObjectName): Relation | undefined {
  const wanted = RELATIONS[change.objectKind] as NonNullable<(typeof RELATIONS)[Drop['objectKind']]>;
  const found = findRelation(namesOf(context), name, change.ifExists);
  if (!found) {
    if (change.ifExists) return undefined;
    refuse(wanted.sqlstate, `${change.objectKind} "${spell(name)}" does not exist`, { at: name.at, object: spell(name) });
  }
  if (!wanted.kinds.includes(found.kind)) {
    const is = KIND_WORD[found.kind];
    refuse('42809', `"${found.name}" is not ${/^[aeiou]/.test(change.objectKind) ? 'an' : 'a'} ${change.objectKind}`, {
      at: name.at,
      hint: `Use DROP ${is.toUpperCase()} to remove ${/^[aeiou]/.test(is) ? 'an' : 'a'} ${is}.`,
    });
  }
  refuseCatalog(found, name.at);
  return found;
}

function requireMayDrop(context: Context, object: DatabaseObject, written: ObjectName): void {
  const { store, session } = context;
  const { at } = written.name;
  if (object.id < FIRST_USER_ID && object.class !== 'namespace')
    refuse('2BP01', `cannot drop ${describe(context, { object })} because it is required by the database system`, { at });
  if (object.id < FIRST_USER_ID && 'name' in object && object.name !== 'public')
    refuse('2BP01', `cannot drop ${describe(context, { object })} because it is required by the database system`, { at });
  const subject =
    'relation' in object && typeof object.relation === 'number' && object.class !== 'type'
      ? (store.object(object.relation) ?? object)
      : object;
  const schema = 'namespace' in subject && typeof subject.namespace === 'number' ? store.namespace(subject.namespace) : undefined;
  if (owns(store, session.user, subject) || (schema && owns(store, session.user, schema))) return;
  refuse('42501', `must be owner of ${describe(context, { object: subject })}`, { at });
}
