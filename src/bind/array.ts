import { UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import { refuse } from '../model/refusal.ts';
import { formatType } from '../model/type-name.ts';
import type { Unbound } from '../model/unbound.ts';
import { coerceTo, coerceToCommon, commonType } from './coerce.ts';
import { bind } from './expression.ts';
import type { Scope } from './scope.ts';
import { arrayType, baseType, elementType, isArrayLike } from './types.ts';

/** ARRAY[...]. `wanted` is the array type of a cast around it, which decides the elements' type. */
export function bindArray(scope: Scope, from: Extract<Unbound, { kind: 'array' }>, wanted: number | undefined): Expression {
  const { schema } = scope.binding;
  const { at } = from;
  const target = wanted === undefined ? undefined : baseType(schema, wanted);
  const targetElement = target === undefined ? 0 : elementType(schema, target);
  const nestedTarget = targetElement === 0 ? undefined : target;
  const elements = from.elements.map((element) =>
    element.kind === 'array' ? bindArray(scope, element, nestedTarget) : bind(scope, element),
  );
  const nested = elements.some(
    (element, i) =>
      from.elements[i]?.kind === 'array' ||
      (element.type !== UNKNOWN &&
        isArrayLike(schema, baseType(schema, element.type)) &&
        elementType(schema, baseType(schema, element.type)) !== 0),
  );

  if (targetElement !== 0) {
    const type = nested ? (target as number) : targetElement;
    const coerced = elements.map(
      (element) =>
        coerceTo(schema, element, type, -1, 'explicit') ??
        refuse('42846', `cannot cast type ${formatType(schema, element.type, -1)} to ${formatType(schema, type, -1)}`, { at: element.at }),
    );
    return { kind: 'array', elements: coerced, nested, type: target as number, modifier: -1, at };
  }
  if (elements.length === 0)
    refuse('42P18', 'cannot determine type of empty array', {
      at,
      hint: 'Explicitly cast to the desired type, for example ARRAY[]::integer[].',
    });
  const common = commonType(schema, elements, 'ARRAY');
  const isArray = nested && elementType(schema, common) !== 0;
  const type = isArray ? common : arrayType(schema, common);
  if (type === 0) refuse('42704', `could not find array type for data type ${formatType(schema, common, -1)}`, { at });
  return {
    kind: 'array',
    elements: elements.map((element) => coerceToCommon(schema, element, common, 'ARRAY')),
    nested: isArray,
    type,
    modifier: -1,
    at,
  };
}
