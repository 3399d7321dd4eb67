/** Operators, casts, operator families and classes as the tables spell them. */
import type { CastObject, Operator, OperatorClass, OperatorFamily } from '../objects.ts';
import { common, owned, type Reading } from './member.ts';

interface Placed {
  readonly id: number;
  readonly namespace: number;
  readonly name: string;
}

/** `text`: left, right, result, function, commutator, negator, hashes and merges; what is 0 at the end is left out. */
export function readOperator({ id, namespace, name }: Placed, text: string, reading: Reading): Operator {
  const fields = text.split(' ');
  const at = (n: number) => (fields[n] === undefined || fields[n] === '0' ? 0 : reading.resolve(fields[n]));
  const flags = Number(fields[6] ?? 0);
  return {
    class: 'operator',
    id,
    namespace,
    name,
    ...owned(reading),
    left: at(0),
    right: at(1),
    result: at(2),
    function: at(3),
    commutator: at(4),
    negator: at(5),
    hashes: (flags & 1) !== 0,
    merges: (flags & 2) !== 0,
  };
}

const CONTEXTS = { i: 'implicit', a: 'assignment', e: 'explicit' } as const;
const METHODS = { f: 'function', b: 'binary', i: 'inout' } as const;

/** `text`: source, target, context and method in a letter each, function. */
export function readCast(id: number, text: string, reading: Reading): CastObject {
  const [source = '0', target = '0', how = 'ef', routine] = text.split(' ');
  return {
    class: 'cast',
    id,
    ...common(reading),
    source: reading.resolve(source),
    target: reading.resolve(target),
    function: routine === undefined ? 0 : reading.resolve(routine),
    context: CONTEXTS[how[0] as keyof typeof CONTEXTS],
    method: METHODS[how[1] as keyof typeof METHODS],
  };
}

export const readFamily = ({ id, namespace, name }: Placed, method: string, reading: Reading): OperatorFamily => ({
  class: 'operator family',
  id,
  namespace,
  name,
  ...owned(reading),
  method,
});

/** `text`: method, type, whether default, family, operators by strategy: those of the type with itself come first. */
export function readOperatorClass({ id, namespace, name }: Placed, text: string, reading: Reading): OperatorClass {
  const [method = '', type = '0', isDefault, family = '0', operators = '-'] = text.split(' ');
  return {
    class: 'operator class',
    id,
    namespace,
    name,
    ...owned(reading),
    method,
    type: reading.resolve(type),
    isDefault: isDefault === '1',
    family: reading.resolve(family),
    operators: operators === '-' ? [] : operators.split(',').map((entry) => readStrategy(entry, reading)),
  };
}

function readStrategy(entry: string, reading: Reading): { strategy: number; operator: number } {
  const at = entry.indexOf(':');
  return { strategy: Number(entry.slice(0, at)), operator: reading.resolve(entry.slice(at + 1)) };
}
