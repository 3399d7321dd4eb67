/** Types of one's own, each with the array type that comes with it (TypeCreate). */
import type { Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';

import type { Context } from '../context.ts';
import { clip } from '../made-names.ts';
import { startingList } from '../privileges/default-privileges.ts';
import { makeArrayType, renameArrayType } from '../relations/make.ts';

export interface NewType extends Pick<Type, 'kind' | 'category'> {
  readonly name: string;
  readonly namespace: number;
  readonly more?: Partial<Type>;
}

export function makeType({ store, session }: Context, wanted: NewType): Type {
  const { namespace } = wanted;
  const name = clip(wanted.name);
  const existing = store.typeNamed(namespace, name);
  if (existing && existing.kind !== 'shell' && !renameArrayType(store, existing))
    refuse('42710', `type "${name}" already exists`, { object: name });
  const id = existing?.kind === 'shell' ? existing.id : store.newId();
  const shell = wanted.kind === 'shell';
  const array = shell ? 0 : store.newId();
  const owner = session.user;
  const type = store.make<Type>({
    class: 'type',
    id,
    name,
    namespace,
    owner,
    acl: startingList(store, 'type', owner, namespace),
    kind: wanted.kind,
    category: wanted.category,
    preferred: false,
    length: -1,
    collatable: false,
    element: 0,
    trueArray: false,
    array,
    relation: 0,
    depends: [],
    ...wanted.more,
  });
  if (!shell) makeArrayType(store, { id: array, name, namespace, owner, element: id, collatable: type.collatable });
  return type;
}
