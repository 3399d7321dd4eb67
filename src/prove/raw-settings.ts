/** Settings that are read in a way that tells '' from null: without nullif(..., '') around them. */
import type { Expression } from '../model/expression.ts';
import { partsOf, visit, visitQuery } from '../model/walk.ts';
import type { Context } from '../replay/context.ts';
import type { Bodies } from './bodies.ts';

/** Looks through all policies, views and bodies when it is first asked. */
export function rawSettings(context: Context, bodies: Bodies, role: number): (setting: string) => boolean {
  let names: Set<string> | undefined;
  return (setting) => {
    names ??= gather(context, bodies, role);
    return names.has(setting);
  };
}

function gather({ store }: Context, bodies: Bodies, role: number): Set<string> {
  const names = new Set<string>();
  const isShielded = (e: Expression): boolean => e.kind === 'nullif' && e.right.kind === 'constant' && e.right.value === '';
  const note = (e: Expression): void => {
    if (e.kind === 'call' && e.name === 'current_setting' && e.args[0]?.kind === 'constant')
      names.add(String(e.args[0].value).toLowerCase());
  };
  const see = (e: Expression): boolean => {
    if (!isShielded(e)) for (const part of partsOf(e)) note(part);
    return true;
  };
  const top = (e: Expression): void => {
    note(e);
    visit(e, see);
  };
  for (const policy of store.all('policy')) for (const clause of [policy.using, policy.check]) if (clause) top(clause.expression);
  for (const relation of store.all('relation'))
    if (relation.view)
      visitQuery(relation.view.query, (e) => {
        top(e);
        return false;
      });
  for (const routine of store.all('routine')) {
    const body = bodies.flat(routine, role);
    for (const query of body?.queries ?? [])
      visitQuery(query, (e) => {
        top(e);
        return false;
      });
    for (const expression of body?.expressions ?? []) top(expression);
  }
  return names;
}
