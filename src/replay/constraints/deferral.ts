import type { SetConstraints } from '../../model/change.ts';
import type { Constraint } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import type { Name } from '../../model/unbound.ts';
import type { Context } from '../context.ts';
import { requireNamespace } from '../resolve.ts';

/** SET CONSTRAINTS names constraints, of any table, which must be there and deferrable. */
export function setConstraints(context: Context, { names, deferred }: SetConstraints): void {
  const all = names?.flatMap((name) => {
    const found = constraintsNamed(context, name);
    if (found.length === 0) refuse('42704', `constraint "${name.name}" does not exist`, { at: name.at, object: name.name });
    if (deferred && found.some((constraint) => !constraint.deferrable))
      refuse('42809', `constraint "${name.name}" is not deferrable`, { at: name.at, object: name.name });
    return found.map(({ id }) => id);
  });
  context.waiting.setDeferred(context, all, deferred);
}

/** Those in the first schema of the path that has any. */
function constraintsNamed(context: Context, name: Name): readonly Constraint[] {
  const { store, session } = context;
  const namespaces = name.schema === undefined ? session.path.namespaces : [requireNamespace(context, name.schema, name.at).id];
  for (const namespace of namespaces) {
    const found = store.listed('constraint', 'constraint', namespace, name.name);
    if (found.length > 0) return found;
  }
  return [];
}
