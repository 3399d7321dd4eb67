import { isPolymorphic } from '../../bind/coerce.ts';
import { resolveGenerics } from '../../bind/polymorphic.ts';
import type { Routine } from '../../model/objects.ts';
import type { Schema } from '../../model/schema.ts';

/** The routine as one call sees it: arguments declared `anyelement` and the like have the types that were passed. */
export function concrete(schema: Schema, routine: Routine, types: readonly number[]): Routine {
  if (!isPolymorphic(routine.returns) && !routine.args.some((arg) => isPolymorphic(arg.type))) return routine;
  const resolved = (type: number): number => {
    if (!isPolymorphic(type)) return type;
    const generics = resolveGenerics(schema, types, routine.inputs, type);
    return typeof generics === 'string' ? type : generics.returns;
  };
  return {
    ...routine,
    args: routine.args.map((arg) => ({ ...arg, type: resolved(arg.type) })),
    inputs: routine.inputs.map(resolved),
    returns: resolved(routine.returns),
  };
}
