/** Routines that a statement names, by their arguments or, where it is the only one, by the bare name (LookupFuncWithArgs). */
import { spell, visibleRoutines } from '../../bind/names.ts';
import { lookUpType } from '../../bind/types.ts';
import type { ObjectName } from '../../model/change.ts';
import type { Routine } from '../../model/objects.ts';
import { refuse } from '../../model/refusal.ts';
import { formatType } from '../../model/type-name.ts';
import { type Context, namesOf } from '../context.ts';

const FITS: Record<string, (routine: Routine) => boolean> = {
  function: (routine) => routine.kind === 'function' || routine.kind === 'window',
  procedure: (routine) => routine.kind === 'procedure',
  aggregate: (routine) => routine.kind === 'aggregate',
  routine: () => true,
};

export function findRoutine(context: Context, written: ObjectName, missingOk: boolean): Routine | undefined {
  const { kind, name } = written;
  const { at } = name;
  const names = namesOf(context);
  const path = name.schema === undefined ? [name.name] : [name.schema, name.name];
  if (name.schema !== undefined && !context.store.namespaceNamed(name.schema)) {
    return missingOk ? undefined : refuse('3F000', `schema "${name.schema}" does not exist`, { at, object: name.schema });
  }
  const visible = visibleRoutines(names, path).map(({ routine }) => routine);
  const word = kind === 'routine' ? 'function' : kind;
  const fits = FITS[kind] as (routine: Routine) => boolean;
  if (written.args === undefined) {
    const fitting = visible.filter(fits);
    if (fitting.length > 1)
      refuse('42725', `${word} name "${spell(name)}" is not unique`, {
        at,
        object: spell(name),
        hint: `Specify the argument list to select the ${word} unambiguously.`,
      });
    const [only] = fitting;
    if (only || missingOk) return only;
    return refuse('42883', `could not find a ${word} named "${spell(name)}"`, { at, object: spell(name) });
  }
  const args = written.args.filter((arg) => arg !== undefined);
  const all = args.map((arg) => ({ mode: arg.mode, type: lookUpType(names, arg.type, missingOk)?.type }));
  const unknown = args.find((_, i) => all[i]?.type === undefined);
  if (unknown)
    return missingOk
      ? undefined
      : refuse('42704', `type "${unknown.type.path.join('.')}" does not exist`, { at: unknown.at, object: unknown.type.path.join('.') });
  const inputs = all.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table').map((arg) => arg.type as number);
  const every = all.map((arg) => arg.type as number);
  const found =
    visible.find((routine) => sameTypes(routine.inputs, inputs) && fits(routine)) ??
    visible.find(
      (routine) =>
        routine.kind === 'procedure' &&
        fits(routine) &&
        sameTypes(
          routine.args.map((arg) => arg.type),
          every,
        ),
    );
  if (found) return found;
  const other = visible.find((routine) => sameTypes(routine.inputs, inputs));
  const spelled = `${spell(name)}(${inputs.map((type) => formatType(context.store, type, -1)).join(', ')})`;
  if (other && kind === 'aggregate') refuse('42809', `function ${spelled} is not an aggregate`, { at });
  if (other) refuse('42809', `${spelled} is not a ${word}`, { at });
  if (missingOk) return undefined;
  return refuse('42883', `${kind === 'aggregate' ? 'aggregate' : word} ${spelled} does not exist`, { at, object: spelled });
}

const sameTypes = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((type, i) => type === b[i]);
