/** Values that are objects (regclass and its like), printed as their output functions do under a search path. */
import {
  REGCLASS,
  REGCOLLATION,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
} from '../catalog/ids.ts';
import { quoteIdentifier } from '../identifier.ts';
import type { Schema } from '../schema.ts';
import type { Names } from './names.ts';

const REGISTERED = new Set<number>([
  REGCLASS,
  REGCOLLATION,
  REGCONFIG,
  REGDICTIONARY,
  REGNAMESPACE,
  REGOPER,
  REGOPERATOR,
  REGPROC,
  REGPROCEDURE,
  REGROLE,
  REGTYPE,
]);

export const isRegistered = (type: number): boolean => REGISTERED.has(type);

export function printRegistered(schema: Schema, names: Names, type: number, id: number): string {
  if (id === 0) return type === REGOPER || type === REGOPERATOR ? '0' : '-';
  return known(schema, names, type, id) ?? String(id);
}

function known(schema: Schema, names: Names, type: number, id: number): string | undefined {
  switch (type) {
    case REGCLASS: {
      const relation = schema.relation(id);
      return relation && names.relation(relation);
    }
    case REGTYPE:
      return schema.type(id) && names.type(id, null);
    case REGPROC: {
      const routine = schema.routine(id);
      const alone = routine && schema.routinesNamed(routine.namespace, routine.name).length === 1;
      return routine && (alone ? names.routine(id, routine.inputs) : names.qualified(routine));
    }
    case REGPROCEDURE: {
      const routine = schema.routine(id);
      return routine && `${names.routine(id, routine.inputs)}(${routine.inputs.map((input) => names.type(input, null)).join(',')})`;
    }
    case REGNAMESPACE: {
      const namespace = schema.namespace(id);
      return namespace && quoteIdentifier(namespace.name);
    }
    case REGROLE: {
      const role = schema.role(id);
      return role && quoteIdentifier(role.name);
    }
    case REGCOLLATION: {
      const collation = schema.collation(id);
      return collation && names.collation(collation);
    }
    case REGCONFIG:
    case REGDICTIONARY:
      return textSearchName(schema, names, id);
    case REGOPER:
    case REGOPERATOR:
      return operatorName(schema, names, type, id);
    default:
      return undefined;
  }
}

function textSearchName(schema: Schema, names: Names, id: number): string | undefined {
  const made = schema.object(id);
  if (made?.class === 'text search') return names.qualified(made);
  const builtIn = schema.builtIns.textSearch().find((object) => object.id === id);
  return builtIn && quoteIdentifier(builtIn.name);
}

function operatorName(schema: Schema, names: Names, type: number, id: number): string | undefined {
  const operator = schema.operator(id);
  if (!operator) return undefined;
  const found = names.operator(id, operator.left, operator.right);
  const name = found === operator.name ? found : found.slice('OPERATOR('.length, -1);
  if (type === REGOPER) return name;
  const side = (of: number) => (of === 0 ? 'NONE' : names.type(of, null));
  return `${name}(${side(operator.left)},${side(operator.right)})`;
}
