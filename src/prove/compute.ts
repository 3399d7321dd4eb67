/** Values that are known are computed, by the same code that runs a history. */

import { isUndecided } from '../model/datum.ts';
import type { Expression } from '../model/expression.ts';
import { Refusal } from '../model/refusal.ts';
import { readDatum } from '../model/value/read.ts';
import { evaluateAlone } from '../replay/evaluate/alone.ts';
import { isTerm, type Search, type Value } from './search.ts';
import { constantText } from './value.ts';

/** A constant after a cast, as text; `fails` where PostgreSQL raises an error. */
export function castConstant(s: Search, e: Extract<Expression, { kind: 'cast' }>, text: string): string | 'fails' | undefined {
  try {
    const arg: Expression = constantOf(s, text, e.arg.type, e.at);
    return asText(s, { ...e, arg });
  } catch (error) {
    if (error instanceof Refusal) return 'fails';
    throw error;
  }
}

/** The result of an operator whose arguments are constants. */
export function evaluateOperatorOn(s: Search, e: Extract<Expression, { kind: 'operator' }>, left: Value, right: Value): Value | undefined {
  return evaluateOn(s, e, [left, right], (args) => ({ ...e, args }));
}

export function evaluateOn(
  s: Search,
  e: Extract<Expression, { kind: 'operator' | 'call' }>,
  given: readonly Value[],
  make: (args: readonly Expression[]) => Expression,
): Value | undefined {
  const args: Expression[] = [];
  for (const [i, one] of given.entries()) {
    const type = e.args[i]?.type;
    if (!isTerm(one) || type === undefined) return undefined;
    const text = s.world.constantOf(one);
    if (text === undefined && !s.world.isNull(one)) return undefined;
    try {
      args.push(text === undefined ? { kind: 'constant', value: null, type, modifier: -1, at: e.at } : constantOf(s, text, type, e.at));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
  try {
    const datum = evaluateAlone(limited(s), make(args));
    if (datum === null) return s.world.null();
    if (isUndecided(datum)) return undefined;
    const text = constantText(s, datum, e.type);
    return text === undefined ? undefined : s.world.constant(text);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function constantOf(s: Search, text: string, type: number, at: number): Expression {
  return { kind: 'constant', value: readDatum(s.shop.context.store, type, -1, text, at), type, modifier: -1, at };
}

function asText(s: Search, e: Expression): string | undefined {
  const datum = evaluateAlone(limited(s), e);
  return datum === null || isUndecided(datum) ? undefined : constantText(s, datum, e.type);
}

function limited(s: Search): Search['shop']['context'] {
  s.shop.context.limits.steps = 10_000;
  return s.shop.context;
}
