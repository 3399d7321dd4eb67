import type { CreateComposite } from '../../model/change.ts';
import { refuse } from '../../model/refusal.ts';
import type { Context } from '../context.ts';
import { clip } from '../made-names.ts';
import { columnFrom, refuseColumnNames } from '../relations/columns.ts';
import { makeRelation, renameArrayType } from '../relations/make.ts';
import { creationNamespace } from '../resolve.ts';

/** CREATE TYPE ... AS (...): a relation without rows. */
export function createComposite(context: Context, change: CreateComposite): void {
  const { store } = context;
  const namespace = creationNamespace(context, change.name);
  const name = clip(change.name.name);
  const existing = store.typeNamed(namespace, name);
  if (existing && !renameArrayType(store, existing)) refuse('42710', `type "${name}" already exists`, { at: change.name.at, object: name });
  const columns = change.columns.map((definition, i) => columnFrom(context, definition, i + 1));
  refuseColumnNames(columns, true);
  const made = makeRelation(context, { name, namespace, kind: 'composite type', columns, persistence: 'permanent' });
  context.report('CREATE TYPE', made);
}
