/** Ids of objects, printed as the output functions of regclass, regproc, regtype and the like do: by the session's search path. */
import { visibleOperators, visibleRoutines } from '../bind/names.ts';
import { REGCONFIG, REGDICTIONARY, REGOPER, REGPROC } from '../model/catalog/ids.ts';
import { Names } from '../model/deparse/names.ts';
import { printRegistered } from '../model/deparse/registered.ts';
import { quoteIdentifier } from '../model/identifier.ts';
import { type Context, namesOf } from './context.ts';

export function registeredText(context: Context, type: number, id: number): string {
  const { store, session } = context;
  const names = new Names(store, session.path.namespaces);
  if (id !== 0 && (type === REGPROC || type === REGOPER)) {
    const object = type === REGPROC ? store.routine(id) : store.operator(id);
    if (!object) return String(id);
    const find = type === REGPROC ? visibleRoutines : visibleOperators;
    const [found, another] = find(namesOf(context), [object.name]);
    // Read back, the bare name must mean this one and no other.
    const bare = type === REGPROC ? quoteIdentifier(object.name) : object.name;
    if (found?.routine.id === id && !another) return bare;
    return `${quoteIdentifier(store.namespace(object.namespace)?.name ?? '')}.${bare}`;
  }
  if (id !== 0 && (type === REGCONFIG || type === REGDICTIONARY)) {
    const made = store.object(id);
    if (made?.class === 'text search' && session.path.namespaces.includes(made.namespace)) return quoteIdentifier(made.name);
  }
  return printRegistered(store, names, type, id);
}
