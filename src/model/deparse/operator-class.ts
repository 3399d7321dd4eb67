/** The operator class that an index uses where none is written (GetDefaultOpClass). */
import { ANYARRAY, ANYELEMENT, ANYENUM, ANYMULTIRANGE, ANYRANGE, RECORD } from '../catalog/ids.ts';
import type { OperatorClass } from '../objects.ts';
import type { Schema } from '../schema.ts';
import type { Names } from './names.ts';

/** Nothing, where the class is the type's default for the method; else a blank and its name. */
export function operatorClassSuffix(schema: Schema, names: Names, id: number, type: number): string {
  const found = schema.operatorClass(id);
  if (!found || defaultFor(schema, type, found.method)?.id === id) return '';
  return ` ${names.operatorClass(found)}`;
}

function defaultFor(schema: Schema, type: number, method: string): OperatorClass | undefined {
  const base = baseOf(schema, type);
  const defaults = schema.operatorClassesOf(method).filter((candidate) => candidate.isDefault);
  const exact = defaults.find((candidate) => candidate.type === base);
  if (exact) return exact;
  const compatible = defaults.filter((candidate) => isTakenAsIs(schema, base, candidate.type));
  return compatible.find((candidate) => schema.type(candidate.type)?.preferred) ?? (compatible.length === 1 ? compatible[0] : undefined);
}

function isTakenAsIs(schema: Schema, source: number, target: number): boolean {
  const type = schema.type(source);
  switch (target) {
    case ANYELEMENT:
      return true;
    case ANYARRAY:
      return type?.trueArray ?? false;
    case ANYENUM:
      return type?.kind === 'enum';
    case ANYRANGE:
      return type?.kind === 'range';
    case ANYMULTIRANGE:
      return type?.kind === 'multirange';
    case RECORD:
      return (type?.relation ?? 0) !== 0;
    default: {
      const cast = schema.cast(source, target);
      return cast?.method === 'binary' && cast.context === 'implicit';
    }
  }
}

function baseOf(schema: Schema, type: number): number {
  let found = schema.type(type);
  while (found?.domain) found = schema.type(found.domain.base);
  return found?.id ?? type;
}
