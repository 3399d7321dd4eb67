import { TEXT, UNKNOWN } from '../model/catalog/ids.ts';
import type { Expression } from '../model/expression.ts';
import type { Unbound } from '../model/unbound.ts';
import { coerceToBoolean, coerceToCommon, coerceToSpecific, commonModifier, commonType } from './coerce.ts';
import { bind } from './expression.ts';
import { operatorCall } from './operator.ts';
import type { Scope } from './scope.ts';

/** CASE: with a subject, each WHEN is compared with it by `=`. The ELSE weighs first when the types are matched. */
export function bindCase(scope: Scope, from: Extract<Unbound, { kind: 'case' }>): Expression {
  const { schema } = scope.binding;
  const { at } = from;
  let subject = from.subject ? bind(scope, from.subject) : undefined;
  if (subject?.type === UNKNOWN) subject = coerceToSpecific(schema, subject, TEXT, 'CASE');
  const whens = from.whens.map(({ when, then }) => {
    const condition = subject
      ? operatorCall(
          scope,
          ['='],
          { kind: 'case subject', type: subject.type, modifier: subject.modifier, at: when.at },
          bind(scope, when),
          when.at,
        )
      : bind(scope, when);
    return { when: coerceToBoolean(schema, condition, 'CASE/WHEN'), then: bind(scope, then) };
  });
  const otherwise: Expression = from.otherwise
    ? bind(scope, from.otherwise)
    : { kind: 'constant', value: null, type: UNKNOWN, modifier: -1, at };
  const type = commonType(schema, [otherwise, ...whens.map((w) => w.then)], 'CASE');
  const results = whens.map((w) => ({ when: w.when, then: coerceToCommon(schema, w.then, type, 'CASE/WHEN') }));
  const last = coerceToCommon(schema, otherwise, type, 'CASE/ELSE');
  return {
    kind: 'case',
    ...(subject ? { subject } : {}),
    whens: results,
    ...(from.otherwise ? { otherwise: last } : {}),
    type,
    modifier: commonModifier([...results.map((r) => r.then), ...(from.otherwise ? [last] : [])], type),
    at,
  };
}
