/** Types of one's own, each with the array type that comes with it (TypeCreate). */
import type { Type } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';

import type { Context } from '../context.ts';
import { chooseArrayTypeName, clip } from '../made-names.ts';
import { startingList } from '../privileges/default-privileges.ts';
import { renameArrayType } from '../relations/make.ts';

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
  const common = { class: 'type' as const, namespace, owner, preferred: false, relation: 0, length: -1, collatable: false };
  const type = store.make<Type>({
    ...common,
    id,
    name,
    kind: wanted.kind,
    category: wanted.category,
    acl: startingList(store, 'type', owner, namespace),
    element: 0,
    trueArray: false,
    array,
    depends: [],
    ...wanted.more,
  });
  if (!shell) {
    store.make<Type>({
      ...common,
      id: array,
      name: chooseArrayTypeName(store, name, namespace),
      kind: 'base',
      category: 'A',
      acl: null,
      element: id,
      trueArray: true,
      array: 0,
      collatable: type.collatable,
      depends: [{ on: id, type: 'internal' }],
    });
  }
  return type;
}
